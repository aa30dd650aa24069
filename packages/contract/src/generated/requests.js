// Generated from openapi/ by `pnpm generate`. Do not edit.
var jr=Object.defineProperty;var pa=Object.getOwnPropertyDescriptor;var na=Object.getOwnPropertyNames;var oa=Object.prototype.hasOwnProperty;var la=(a,i,A)=>()=>{if(A)throw A[0];try{return a&&(i=a(a=0)),i}catch(b){throw A=[b],b}};var ma=(a,i)=>()=>{try{return i||a((i={exports:{}}).exports,i),i.exports}catch(A){throw i=0,A}},da=(a,i)=>{for(var A in i)jr(a,A,{get:i[A],enumerable:!0})},ca=(a,i,A,b)=>{
if(i&&typeof i=="object"||typeof i=="function")for(let $ of na(i))!oa.call(a,$)&&$!==A&&jr(a,$,{get:()=>i[$],enumerable:!(b=pa(i,$))||b.enumerable});return a};var ua=a=>ca(jr({},"__esModule",{value:!0}),a);var as={};da(as,{default:()=>is});function is(a){let i=0;for(let A of a)i+=1;return i}var ps=la(()=>{"use strict"});var Dr=ma(Y=>{"use strict";Object.defineProperty(Y,"__esModule",{value:!0});Y.formatNames=Y.fastFormats=Y.fullFormats=void 0;function W(a,i){return{validate:a,compare:i}}
Y.fullFormats={date:W(ms,zr),time:W(Lr(!0),_r),"date-time":W(ns(!0),cs),"iso-time":W(Lr(),ds),"iso-date-time":W(ns(),us),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:wa,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:ja,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:Pa,int32:{type:"number",validate:xa},int64:{type:"number",validate:ba},float:{type:"\
number",validate:ls},double:{type:"number",validate:ls},password:!0,binary:!0};Y.fastFormats={...Y.fullFormats,date:W(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,zr),time:W(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
_r),"date-time":W(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,cs),"iso-time":W(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
ds),"iso-date-time":W(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,us),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
Y.formatNames=Object.keys(Y.fullFormats);function ya(a){return a%4===0&&(a%100!==0||a%400===0)}var fa=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,ha=[0,31,28,31,30,31,30,31,31,
30,31,30,31];function ms(a){let i=fa.exec(a);if(!i)return!1;let A=+i[1],b=+i[2],$=+i[3];return b>=1&&b<=12&&$>=1&&$<=(b===2&&ya(A)?29:ha[b])}function zr(a,i){if(a&&
i)return a>i?1:a<i?-1:0}var qr=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function Lr(a){return function(A){let b=qr.exec(A);if(!b)return!1;
let $=+b[1],_=+b[2],e=+b[3],s=b[4],c=b[5]==="-"?-1:1,r=+(b[6]||0),t=+(b[7]||0);if(r>23||t>59||a&&!s)return!1;if($<=23&&_<=59&&e<60)return!0;let o=_-t*c,l=$-r*c-
(o<0?1:0);return(l===23||l===-1)&&(o===59||o===-1)&&e<61}}function _r(a,i){if(!(a&&i))return;let A=new Date("2020-01-01T"+a).valueOf(),b=new Date("2020-01-01T"+
i).valueOf();if(A&&b)return A-b}function ds(a,i){if(!(a&&i))return;let A=qr.exec(a),b=qr.exec(i);if(A&&b)return a=A[1]+A[2]+A[3],i=b[1]+b[2]+b[3],a>i?1:a<i?-1:0}
var $r=/t|\s/i;function ns(a){let i=Lr(a);return function(b){let $=b.split($r);return $.length===2&&ms($[0])&&i($[1])}}function cs(a,i){if(!(a&&i))return;let A=new Date(
a).valueOf(),b=new Date(i).valueOf();if(A&&b)return A-b}function us(a,i){if(!(a&&i))return;let[A,b]=a.split($r),[$,_]=i.split($r),e=zr(A,$);if(e!==void 0)return e||
_r(b,_)}var ga=/\/|:/,ka=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function wa(a){return ga.test(a)&&ka.test(a)}var os=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function Pa(a){return os.lastIndex=0,os.
test(a)}var Ia=-(2**31),va=2**31-1;function xa(a){return Number.isInteger(a)&&a<=va&&a>=Ia}function ba(a){return Number.isInteger(a)}function ls(){return!0}var Aa=/[^\\]\\Z/;
function ja(a){if(Aa.test(a))return!1;try{return new RegExp(a),!0}catch{return!1}}});var q=Ae;function Ae(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Ae.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a))for(let r in a){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return Ae.errors=e,s===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vs=je,Nr={type:"object",properties:{limit:{
type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},language:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},
audience:{type:"string",enum:["public","customers","internal"]},state:{type:"string",enum:["draft","published","archived"]},categoryId:{type:"string",pattern:"^\
cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},externalId:{type:"string",minLength:1,maxLength:128},sort:{type:"string",enum:["createdAt","-createdAt","updatedAt","-updated\
At"]}},additionalProperties:!1},f=(ps(),ua(as)).default,O=new RegExp("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$","u"),S=new RegExp("^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$",
"u");function je(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=je.evaluated;if(c.dynamicProps&&(c.
props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="language"||r==="aud\
ience"||r==="state"||r==="categoryId"||r==="externalId"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||
isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),
s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:
e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(f(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLen\
gth",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(f(r)>35){let t={instancePath:i+"/language",schemaPath:"\
#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!O.test(r)){let t={instancePath:i+"/language",schemaPath:"\
#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.audience!==void 0){let r=a.audience;
if(typeof r!="string"){let t={instancePath:i+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}if(!(r==="public"||r==="customers"||r==="internal")){let t={instancePath:i+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues:Nr.
properties.audience.enum}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+"/state",schemaPath:"#/\
properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="draft"||r==="published"||r==="archived")){let t={instancePath:i+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Nr.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){
let r=a.categoryId;if(typeof r=="string"){if(!S.test(r)){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{
pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="string"){if(f(r)>128){let t={instancePath:i+
"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+
"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ex\
ternalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!=
"string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="create\
dAt"||r==="-createdAt"||r==="updatedAt"||r==="-updatedAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:Nr.
properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return je.errors=e,s===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var N=qe;var xs=new RegExp("^[\\x21-\\x7e]+$","u");function qe(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,
c=qe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a["Idempotency-Key"]!==void 0){
let r=a["Idempotency-Key"];if(typeof r=="string"){if(f(r)>128){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/maxLength",keyword:"\
maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!xs.test(r)){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempot\
ency-Key/pattern",keyword:"pattern",params:{pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/Idempotency-Key",schemaPath:"\
#/properties/Idempotency-Key/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return qe.errors=e,s===0}qe.evaluated={props:{"Idempotency-Key":!0},dynamicProps:!1,dynamicItems:!1};
var bs=Le,Zr={type:"object",required:["title","body","language","audience","state"],additionalProperties:!1,properties:{title:{type:"string",minLength:1,maxLength:300},
body:{type:"string",minLength:1,maxLength:5e5},language:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},audience:{type:"string",enum:[
"public","customers","internal"]},state:{type:"string",enum:["draft","published"]},categoryId:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},externalId:{
type:"string",minLength:1,maxLength:128},tags:{type:"array",maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:64}},metadata:{type:"object",maxProperties:50,
additionalProperties:{type:"string",maxLength:500}}}},U=Object.prototype.hasOwnProperty;function Le(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,
dynamicAnchors:_={}}={}){let e=null,s=0,c=Le.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(a.body===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"}};e===null?e=[r]:e.push(r),s++}if(a.language===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"}};e===null?e=[r]:e.push(r),s++}if(a.audience===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"audience"}};e===null?e=[r]:e.push(r),s++}if(a.state===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!U.call(Zr.properties,r)){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.title!==void 0){let r=a.title;
if(typeof r=="string"){if(f(r)>300){let t={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=
[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.body!==
void 0){let r=a.body;if(typeof r=="string"){if(f(r)>5e5){let t={instancePath:i+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit:5e5}};
e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.
language!==void 0){let r=a.language;if(typeof r=="string"){if(f(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"m\
axLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!O.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"p\
attern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"#/properties/la\
nguage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.audience!==void 0){let r=a.audience;if(typeof r!="string"){let t={instancePath:i+
"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="public"||r==="customers"||r===
"internal")){let t={instancePath:i+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues:Zr.properties.audience.enum}};e===null?
e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="draft"||r==="published")){let t={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"\
enum",params:{allowedValues:Zr.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){let r=a.categoryId;if(typeof r=="string"){if(!S.test(
r)){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="string"){if(f(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/\
externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properti\
es/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/properties/e\
xternalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.tags!==void 0){let r=a.tags;if(Array.isArray(r)){if(r.length>50){let m={
instancePath:i+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){
let p=r[m];if(typeof p=="string"){if(f(p)>64){let n={instancePath:i+"/tags/"+m,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[n]:e.push(n),s++}if(f(p)<1){let n={instancePath:i+"/tags/"+m,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/tags/"+m,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]=="number"){l=m[p];let n={instancePath:i+"/tags",schemaPath:"\
#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;break}m[p]=o}}}}else{let t={instancePath:i+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};
e===null?e=[t]:e.push(t),s++}for(let t in r){let o=r[t];if(typeof o=="string"){if(f(o)>500){let l={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(
t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Le.errors=e,s===0}Le.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var As=$e,Er={type:"object",required:["articles"],additionalProperties:!1,properties:{articles:{type:"array",minItems:1,
maxItems:500,items:{type:"object",required:["externalId","title","body","language","audience","state"],additionalProperties:!1,properties:{externalId:{type:"str\
ing",minLength:1,maxLength:128},title:{type:"string",minLength:1,maxLength:300},body:{type:"string",minLength:1,maxLength:5e5},language:{type:"string",pattern:"\
^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},audience:{type:"string",enum:["public","customers","internal"]},state:{type:"string",enum:["draft","published"]},
categoryId:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},tags:{type:"array",maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:64}},
metadata:{type:"object",maxProperties:50,additionalProperties:{type:"string",maxLength:500}}}}}}};function $e(a,{instancePath:i="",parentData:A,parentDataProperty:b,
rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=$e.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.articles===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"articles"}};e===null?e=[r]:
e.push(r),s++}for(let r in a)if(r!=="articles"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.articles!==void 0){let r=a.articles;if(Array.isArray(r)){if(r.length>500){let o={instancePath:i+"/articles",schemaPath:"#/prop\
erties/articles/maxItems",keyword:"maxItems",params:{limit:500}};e===null?e=[o]:e.push(o),s++}if(r.length<1){let o={instancePath:i+"/articles",schemaPath:"#/pro\
perties/articles/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let l=r[o];if(l&&typeof l=="obj\
ect"&&!Array.isArray(l)){if(l.externalId===void 0){let m={instancePath:i+"/articles/"+o,schemaPath:"#/properties/articles/items/required",keyword:"required",params:{
missingProperty:"externalId"}};e===null?e=[m]:e.push(m),s++}if(l.title===void 0){let m={instancePath:i+"/articles/"+o,schemaPath:"#/properties/articles/items/re\
quired",keyword:"required",params:{missingProperty:"title"}};e===null?e=[m]:e.push(m),s++}if(l.body===void 0){let m={instancePath:i+"/articles/"+o,schemaPath:"#\
/properties/articles/items/required",keyword:"required",params:{missingProperty:"body"}};e===null?e=[m]:e.push(m),s++}if(l.language===void 0){let m={instancePath:i+
"/articles/"+o,schemaPath:"#/properties/articles/items/required",keyword:"required",params:{missingProperty:"language"}};e===null?e=[m]:e.push(m),s++}if(l.audience===
void 0){let m={instancePath:i+"/articles/"+o,schemaPath:"#/properties/articles/items/required",keyword:"required",params:{missingProperty:"audience"}};e===null?
e=[m]:e.push(m),s++}if(l.state===void 0){let m={instancePath:i+"/articles/"+o,schemaPath:"#/properties/articles/items/required",keyword:"required",params:{missingProperty:"\
state"}};e===null?e=[m]:e.push(m),s++}for(let m in l)if(!U.call(Er.properties.articles.items.properties,m)){let p={instancePath:i+"/articles/"+o,schemaPath:"#/p\
roperties/articles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[p]:e.push(p),s++}if(l.externalId!==void 0){
let m=l.externalId;if(typeof m=="string"){if(f(m)>128){let p={instancePath:i+"/articles/"+o+"/externalId",schemaPath:"#/properties/articles/items/properties/ext\
ernalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[p]:e.push(p),s++}if(f(m)<1){let p={instancePath:i+"/articles/"+o+"/externalId",schemaPath:"\
#/properties/articles/items/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/ar\
ticles/"+o+"/externalId",schemaPath:"#/properties/articles/items/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}
if(l.title!==void 0){let m=l.title;if(typeof m=="string"){if(f(m)>300){let p={instancePath:i+"/articles/"+o+"/title",schemaPath:"#/properties/articles/items/pro\
perties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[p]:e.push(p),s++}if(f(m)<1){let p={instancePath:i+"/articles/"+o+"/title",schemaPath:"\
#/properties/articles/items/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/article\
s/"+o+"/title",schemaPath:"#/properties/articles/items/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(l.body!==void 0){
let m=l.body;if(typeof m=="string"){if(f(m)>5e5){let p={instancePath:i+"/articles/"+o+"/body",schemaPath:"#/properties/articles/items/properties/body/maxLength",
keyword:"maxLength",params:{limit:5e5}};e===null?e=[p]:e.push(p),s++}if(f(m)<1){let p={instancePath:i+"/articles/"+o+"/body",schemaPath:"#/properties/articles/i\
tems/properties/body/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/articles/"+o+"/body",schemaPath:"\
#/properties/articles/items/properties/body/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(l.language!==void 0){let m=l.language;
if(typeof m=="string"){if(f(m)>35){let p={instancePath:i+"/articles/"+o+"/language",schemaPath:"#/properties/articles/items/properties/language/maxLength",keyword:"\
maxLength",params:{limit:35}};e===null?e=[p]:e.push(p),s++}if(!O.test(m)){let p={instancePath:i+"/articles/"+o+"/language",schemaPath:"#/properties/articles/ite\
ms/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/articles/"+o+"/language",schemaPath:"#/properties/articles/items/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}
if(l.audience!==void 0){let m=l.audience;if(typeof m!="string"){let p={instancePath:i+"/articles/"+o+"/audience",schemaPath:"#/properties/articles/items/propert\
ies/audience/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(!(m==="public"||m==="customers"||m==="internal")){let p={instancePath:i+
"/articles/"+o+"/audience",schemaPath:"#/properties/articles/items/properties/audience/enum",keyword:"enum",params:{allowedValues:Er.properties.articles.items.properties.
audience.enum}};e===null?e=[p]:e.push(p),s++}}if(l.state!==void 0){let m=l.state;if(typeof m!="string"){let p={instancePath:i+"/articles/"+o+"/state",schemaPath:"\
#/properties/articles/items/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}if(!(m==="draft"||m==="published")){let p={
instancePath:i+"/articles/"+o+"/state",schemaPath:"#/properties/articles/items/properties/state/enum",keyword:"enum",params:{allowedValues:Er.properties.articles.
items.properties.state.enum}};e===null?e=[p]:e.push(p),s++}}if(l.categoryId!==void 0){let m=l.categoryId;if(typeof m=="string"){if(!S.test(m)){let p={instancePath:i+
"/articles/"+o+"/categoryId",schemaPath:"#/properties/articles/items/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv\
-z]{25}$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/articles/"+o+"/categoryId",schemaPath:"#/properties/articles/items/properties/categoryId/\
type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(l.tags!==void 0){let m=l.tags;if(Array.isArray(m)){if(m.length>50){let P={instancePath:i+
"/articles/"+o+"/tags",schemaPath:"#/properties/articles/items/properties/tags/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[P]:e.push(P),s++}let p=m.
length;for(let P=0;P<p;P++){let j=m[P];if(typeof j=="string"){if(f(j)>64){let I={instancePath:i+"/articles/"+o+"/tags/"+P,schemaPath:"#/properties/articles/item\
s/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[I]:e.push(I),s++}if(f(j)<1){let I={instancePath:i+"/articles/"+o+"/tags/"+
P,schemaPath:"#/properties/articles/items/properties/tags/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[I]:e.push(I),s++}}else{let I={instancePath:i+
"/articles/"+o+"/tags/"+P,schemaPath:"#/properties/articles/items/properties/tags/items/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(I),s++}}
let n=m.length,d;if(n>1){let P={};for(;n--;){let j=m[n];if(typeof j=="string"){if(typeof P[j]=="number"){d=P[j];let I={instancePath:i+"/articles/"+o+"/tags",schemaPath:"\
#/properties/articles/items/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:n,j:d}};e===null?e=[I]:e.push(I),s++;break}P[j]=n}}}}else{let p={instancePath:i+
"/articles/"+o+"/tags",schemaPath:"#/properties/articles/items/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}if(l.metadata!==
void 0){let m=l.metadata;if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length>50){let p={instancePath:i+"/articles/"+o+"/metadata",schemaPath:"\
#/properties/articles/items/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[p]:e.push(p),s++}for(let p in m){let n=m[p];
if(typeof n=="string"){if(f(n)>500){let d={instancePath:i+"/articles/"+o+"/metadata/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/articles\
/items/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/ar\
ticles/"+o+"/metadata/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/articles/items/properties/metadata/additionalProperties/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}}else{let p={instancePath:i+"/articles/"+o+"/metadata",schemaPath:"#/properties/articles/items/prope\
rties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let m={instancePath:i+"/articles/"+o,schemaPath:"#/properties/ar\
ticles/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}}else{let t={instancePath:i+"/articles",schemaPath:"#/properties/article\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return $e.errors=e,s===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var B=ze;var ge=new RegExp("^art_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function ze(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=ze.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.articleId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"articleId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="artic\
leId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
articleId!==void 0){let r=a.articleId;if(typeof r=="string"){if(!ge.test(r)){let t={instancePath:i+"/articleId",schemaPath:"#/properties/articleId/pattern",keyword:"\
pattern",params:{pattern:"^art_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/articleId",schemaPath:"#/properties/ar\
ticleId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return ze.errors=e,s===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var F=_e;var qa=new RegExp('^"[0-9]+"$',"u");function _e(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=_e.
evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a["Idempotency-Key"]!==void 0){let r=a["\
Idempotency-Key"];if(typeof r=="string"){if(f(r)>128){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/maxLength",keyword:"maxL\
ength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency-Key/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(!xs.test(r)){let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/properties/Idempotency\
-Key/pattern",keyword:"pattern",params:{pattern:"^[\\x21-\\x7e]+$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/Idempotency-Key",schemaPath:"#/p\
roperties/Idempotency-Key/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a["If-Match"]!==void 0){let r=a["If-Match"];if(typeof r==
"string"){if(f(r)>24){let t={instancePath:i+"/If-Match",schemaPath:"#/properties/If-Match/maxLength",keyword:"maxLength",params:{limit:24}};e===null?e=[t]:e.push(
t),s++}if(!qa.test(r)){let t={instancePath:i+"/If-Match",schemaPath:"#/properties/If-Match/pattern",keyword:"pattern",params:{pattern:'^"[0-9]+"$'}};e===null?e=
[t]:e.push(t),s++}}else{let t={instancePath:i+"/If-Match",schemaPath:"#/properties/If-Match/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return _e.errors=e,s===0}_e.evaluated={
props:{"Idempotency-Key":!0,"If-Match":!0},dynamicProps:!1,dynamicItems:!1};var js=De,le={type:"object",additionalProperties:!1,properties:{title:{type:"string",
minLength:1,maxLength:300},body:{type:"string",minLength:1,maxLength:5e5},language:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},audience:{
type:"string",enum:["public","customers","internal"]},state:{type:"string",enum:["draft","published"]},categoryId:{type:["string","null"],pattern:"^cat_[0-7][0-\
9a-hjkmnp-tv-z]{25}$"},externalId:{type:["string","null"],minLength:1,maxLength:128},tags:{type:"array",maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,
maxLength:64}},metadata:{type:"object",maxProperties:50,additionalProperties:{type:["string","null"],maxLength:500}}}};function De(a,{instancePath:i="",parentData:A,
parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=De.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!U.call(le.properties,r)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.title!==void 0){let r=a.title;if(typeof r=="string"){if(f(r)>300){let t={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/title",
schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/title",schemaPath:"#/\
properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.body!==void 0){let r=a.body;if(typeof r=="string"){if(f(r)>5e5){
let t={instancePath:i+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit:5e5}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+
"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"\
#/properties/body/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(f(
r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!O.
test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),s++}}if(a.audience!==void 0){let r=a.audience;if(typeof r!="string"){let t={instancePath:i+"/audience",schemaPath:"#/properties/audience/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="public"||r==="customers"||r==="internal")){let t={instancePath:i+"/audience",schemaPath:"#/\
properties/audience/enum",keyword:"enum",params:{allowedValues:le.properties.audience.enum}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!=
"string"){let t={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="draf\
t"||r==="published")){let t={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:le.properties.state.enum}};e===null?
e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){let r=a.categoryId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/\
categoryId/type",keyword:"type",params:{type:le.properties.categoryId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!S.test(r)){let t={instancePath:i+
"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}
if(a.externalId!==void 0){let r=a.externalId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"\
type",params:{type:le.properties.externalId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(f(r)>128){let t={instancePath:i+"/externalId",schemaPath:"\
#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/externalId",schemaPath:"\
#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.tags!==void 0){let r=a.tags;if(Array.isArray(r)){if(r.
length>50){let m={instancePath:i+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[m]:e.push(m),s++}let t=r.length;
for(let m=0;m<t;m++){let p=r[m];if(typeof p=="string"){if(f(p)>64){let n={instancePath:i+"/tags/"+m,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxL\
ength",params:{limit:64}};e===null?e=[n]:e.push(n),s++}if(f(p)<1){let n={instancePath:i+"/tags/"+m,schemaPath:"#/properties/tags/items/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/tags/"+m,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]=="number"){l=m[p];let n={instancePath:i+
"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;break}m[p]=o}}}}else{let t={instancePath:i+
"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxPropert\
ies",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let o=r[t];if(typeof o!="string"&&o!==null){let l={instancePath:i+"/metadata/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:le.properties.metadata.additionalProperties.type}};
e===null?e=[l]:e.push(l),s++}if(typeof o=="string"&&f(o)>500){let l={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"\
#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return De.errors=e,s===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qs=Ne,La={type:"object",
required:["query"],additionalProperties:!1,properties:{query:{type:"string",minLength:1,maxLength:2e3},language:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0\
-9]{2,8})*$",maxLength:35},categoryId:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},audience:{type:"string",enum:["public","customers","internal"]},
limit:{type:"integer",minimum:1,maximum:50}}};function Ne(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,
s=0,c=Ne.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.query===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="query"||r==="language"||r==="\
categoryId"||r==="audience"||r==="limit")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.query!==void 0){let r=a.query;if(typeof r=="string"){if(f(r)>2e3){let t={instancePath:i+"/query",schemaPath:"#/properties/quer\
y/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/query",schemaPath:"#/properties/query/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(f(r)>35){let t={instancePath:i+"/langua\
ge",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!O.test(r)){let t={instancePath:i+"/lang\
uage",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){
let r=a.categoryId;if(typeof r=="string"){if(!S.test(r)){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{
pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.audience!==void 0){let r=a.audience;if(typeof r!="string"){let t={instancePath:i+"/audience",schemaPath:"\
#/properties/audience/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="public"||r==="customers"||r==="internal")){let t={instancePath:i+
"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues:La.properties.audience.enum}};e===null?e=[t]:e.push(t),s++}}if(a.limit!==
void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>50||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/pro\
perties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:50}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ne.errors=e,s===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ls=Ze;var H=new RegExp("^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Ze(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=Ze.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0);let r=s,t=!1,o=null,l=s;if(a&&typeof a=="object"&&!Array.isArray(
a)&&a.ticketId===void 0){let n={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[n]:e.push(n),
s++}var p=l===s;p&&(t=!0,o=0);let m=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.draft===void 0){let n={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"draft"}};e===null?e=[n]:e.push(n),s++}var p=m===s;if(p&&t?(t=!1,o=[o,1]):p&&(t=!0,o=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{
let n={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[n]:e.push(n),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){
for(let n in a)if(!(n==="ticketId"||n==="draft"||n==="limit")){let d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}};e===null?e=[d]:e.push(d),s++}if(a.ticketId!==void 0){let n=a.ticketId;if(typeof n=="string"){if(!H.test(n)){let d={instancePath:i+"/ticke\
tId",schemaPath:"#/properties/ticketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[d]:e.push(d),s++}}else{let d={
instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(a.draft!==void 0){let n=a.
draft;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.title===void 0){let d={instancePath:i+"/draft",schemaPath:"#/properties/draft/required",keyword:"require\
d",params:{missingProperty:"title"}};e===null?e=[d]:e.push(d),s++}if(n.description===void 0){let d={instancePath:i+"/draft",schemaPath:"#/properties/draft/requi\
red",keyword:"required",params:{missingProperty:"description"}};e===null?e=[d]:e.push(d),s++}for(let d in n)if(!(d==="title"||d==="description"||d==="language"||
d==="categoryId")){let P={instancePath:i+"/draft",schemaPath:"#/properties/draft/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[P]:e.push(P),s++}if(n.title!==void 0){let d=n.title;if(typeof d=="string"){if(f(d)>300){let P={instancePath:i+"/draft/title",schemaPath:"#/propertie\
s/draft/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[P]:e.push(P),s++}if(f(d)<1){let P={instancePath:i+"/draft/title",schemaPath:"\
#/properties/draft/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:i+"/draft/title",schemaPath:"\
#/properties/draft/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),s++}}if(n.description!==void 0){let d=n.description;if(typeof d==
"string"){if(f(d)>5e4){let P={instancePath:i+"/draft/description",schemaPath:"#/properties/draft/properties/description/maxLength",keyword:"maxLength",params:{limit:5e4}};
e===null?e=[P]:e.push(P),s++}if(f(d)<1){let P={instancePath:i+"/draft/description",schemaPath:"#/properties/draft/properties/description/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:i+"/draft/description",schemaPath:"#/properties/draft/properties/description/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),s++}}if(n.language!==void 0){let d=n.language;if(typeof d=="string"){if(f(d)>35){let P={instancePath:i+
"/draft/language",schemaPath:"#/properties/draft/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[P]:e.push(P),s++}if(!O.test(d)){
let P={instancePath:i+"/draft/language",schemaPath:"#/properties/draft/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-\
9]{2,8})*$"}};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:i+"/draft/language",schemaPath:"#/properties/draft/properties/language/type",keyword:"type",
params:{type:"string"}};e===null?e=[P]:e.push(P),s++}}if(n.categoryId!==void 0){let d=n.categoryId;if(typeof d=="string"){if(!S.test(d)){let P={instancePath:i+"\
/draft/categoryId",schemaPath:"#/properties/draft/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?
e=[P]:e.push(P),s++}}else{let P={instancePath:i+"/draft/categoryId",schemaPath:"#/properties/draft/properties/categoryId/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[P]:e.push(P),s++}}}else{let d={instancePath:i+"/draft",schemaPath:"#/properties/draft/type",keyword:"type",params:{type:"object"}};e===null?e=
[d]:e.push(d),s++}}if(a.limit!==void 0){let n=a.limit;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let d={instancePath:i+"/limit",schemaPath:"#/pro\
perties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof n=="number"&&isFinite(n)){if(n>10||isNaN(n)){let d={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}};e===null?e=[d]:e.push(d),s++}if(n<1||isNaN(n)){let d={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[d]:e.push(d),s++}}}}else{let n={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Ze.errors=e,s===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var $s=Ee;var $a=new RegExp("^sug_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Ee(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=Ee.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.suggestionId===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suggestionId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!==
"suggestionId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),
s++}if(a.suggestionId!==void 0){let r=a.suggestionId;if(typeof r=="string"){if(!$a.test(r)){let t={instancePath:i+"/suggestionId",schemaPath:"#/properties/sugge\
stionId/pattern",keyword:"pattern",params:{pattern:"^sug_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/suggestionId",
schemaPath:"#/properties/suggestionId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ee.errors=e,s===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zs=Oe,za={
type:"object",required:["outcome"],additionalProperties:!1,properties:{outcome:{type:"string",enum:["opened","attached","solved"]}}};function Oe(a,{instancePath:i="",
parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Oe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=
void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.outcome===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
outcome"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="outcome"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.outcome!==void 0){let r=a.outcome;if(typeof r!="string"){let t={instancePath:i+"/outcome",schemaPath:"\
#/properties/outcome/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="opened"||r==="attached"||r==="solved")){let t={instancePath:i+
"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues:za.properties.outcome.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Oe.errors=e,s===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var G=Te;function Te(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Te.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(f(r)>1024){let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/cu\
rsor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"\
#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Te.errors=e,s===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _s=Fe;function Fe(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Fe.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.articleId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"articleId"}};e===null?e=[r]:e.push(r),s++}if(a.versionNumber===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"versionNumber"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="articleId"||r==="versionNumber")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.articleId!==void 0){let r=a.
articleId;if(typeof r=="string"){if(!ge.test(r)){let t={instancePath:i+"/articleId",schemaPath:"#/properties/articleId/pattern",keyword:"pattern",params:{pattern:"\
^art_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/articleId",schemaPath:"#/properties/articleId/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.versionNumber!==void 0){let r=a.versionNumber;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:i+"/versionNumber",schemaPath:"#/properties/versionNumber/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let t={instancePath:i+"/versionNumber",schemaPath:"#/properties/versionNumber/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return Fe.errors=e,s===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mr=Ve;function Ve(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Ve.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.articleId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"articleId"}};e===null?e=[r]:e.push(r),s++}if(a.language===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"language"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="articleId"||r==="language")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.articleId!==void 0){let r=a.articleId;if(typeof r==
"string"){if(!ge.test(r)){let t={instancePath:i+"/articleId",schemaPath:"#/properties/articleId/pattern",keyword:"pattern",params:{pattern:"^art_[0-7][0-9a-hjkm\
np-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/articleId",schemaPath:"#/properties/articleId/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(f(r)>35){let t={instancePath:i+"/language",schemaPath:"#\
/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!O.test(r)){let t={instancePath:i+"/language",schemaPath:"\
#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ve.errors=e,s===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ds=Re,
_a={type:"object",required:["title","body","sourceVersion","method"],additionalProperties:!1,properties:{title:{type:"string",minLength:1,maxLength:300},body:{type:"\
string",minLength:1,maxLength:5e5},sourceVersion:{type:"integer",minimum:1},method:{type:"string",enum:["human","machine"]}}};function Re(a,{instancePath:i="",parentData:A,
parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Re.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===
null?e=[r]:e.push(r),s++}if(a.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"}};e===null?e=[r]:e.
push(r),s++}if(a.sourceVersion===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sourceVersion"}};e===null?e=[
r]:e.push(r),s++}if(a.method===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[r]:e.push(
r),s++}for(let r in a)if(!(r==="title"||r==="body"||r==="sourceVersion"||r==="method")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.title!==void 0){let r=a.title;if(typeof r=="string"){if(f(r)>300){let t={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/title",
schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/title",schemaPath:"#/\
properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.body!==void 0){let r=a.body;if(typeof r=="string"){if(f(r)>5e5){
let t={instancePath:i+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit:5e5}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+
"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"\
#/properties/body/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sourceVersion!==void 0){let r=a.sourceVersion;if(!(typeof r=="\
number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/sourceVersion",schemaPath:"#/properties/sourceVersion/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let t={instancePath:i+"/sourceVersion",schemaPath:"#/properties/sourceVe\
rsion/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}if(a.method!==void 0){let r=a.method;if(typeof r!="string"){let t={
instancePath:i+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="human"||r==="machin\
e")){let t={instancePath:i+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:_a.properties.method.enum}};e===null?e=[t]:e.push(
t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Re.errors=e,s===0}Re.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ns=Me;function Me(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Me.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.helpful===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"helpful"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="helpful"||r==="comment"||r==="language")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.helpful!==void 0&&typeof a.helpful!=
"boolean"){let r={instancePath:i+"/helpful",schemaPath:"#/properties/helpful/type",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(a.comment!==
void 0){let r=a.comment;if(typeof r=="string"){if(f(r)>4e3){let t={instancePath:i+"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{
limit:4e3}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/comment",schemaPath:"#/properties/comment/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(f(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/m\
axLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!O.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language\
/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"\
#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Me.errors=e,s===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zs=Se,Da={type:"object",
required:["type"],additionalProperties:!1,oneOf:[{required:["toArticleId"]},{required:["product"]}],properties:{type:{type:"string",enum:["duplicates","requires",
"fixes","supersedes","relatesTo","affectsProduct"]},toArticleId:{type:"string",pattern:"^art_[0-7][0-9a-hjkmnp-tv-z]{25}$"},product:{type:"string",minLength:1,maxLength:128,
pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}}},vr=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$","u");function Se(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,
dynamicAnchors:_={}}={}){let e=null,s=0,c=Se.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0);let r=s,t=!1,o=null,l=s;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.toArticleId===void 0){let n={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"toArticle\
Id"}};e===null?e=[n]:e.push(n),s++}var p=l===s;p&&(t=!0,o=0);let m=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.product===void 0){let n={instancePath:i,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"product"}};e===null?e=[n]:e.push(n),s++}var p=m===s;if(p&&t?(t=!1,o=[o,1]):p&&(t=!0,o=1),t)s=r,e!==
null&&(r?e.length=r:e=null);else{let n={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[n]:e.push(n),s++}if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.type===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:
e.push(n),s++}for(let n in a)if(!(n==="type"||n==="toArticleId"||n==="product")){let d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:n}};e===null?e=[d]:e.push(d),s++}if(a.type!==void 0){let n=a.type;if(typeof n!="string"){let d={instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}if(!(n==="duplicates"||n==="requires"||n==="fixes"||n==="supersedes"||
n==="relatesTo"||n==="affectsProduct")){let d={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Da.properties.type.
enum}};e===null?e=[d]:e.push(d),s++}}if(a.toArticleId!==void 0){let n=a.toArticleId;if(typeof n=="string"){if(!ge.test(n)){let d={instancePath:i+"/toArticleId",
schemaPath:"#/properties/toArticleId/pattern",keyword:"pattern",params:{pattern:"^art_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[d]:e.push(d),s++}}else{let d={
instancePath:i+"/toArticleId",schemaPath:"#/properties/toArticleId/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(a.product!==void 0){
let n=a.product;if(typeof n=="string"){if(f(n)>128){let d={instancePath:i+"/product",schemaPath:"#/properties/product/maxLength",keyword:"maxLength",params:{limit:128}};
e===null?e=[d]:e.push(d),s++}if(f(n)<1){let d={instancePath:i+"/product",schemaPath:"#/properties/product/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[d]:e.push(d),s++}if(!vr.test(n)){let d={instancePath:i+"/product",schemaPath:"#/properties/product/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A\
-Za-z0-9._-]*$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Se.errors=
e,s===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Es=Ce;var Na=new RegExp("^aln_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Ce(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=Ce.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.articleId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"articleId"}};e===null?e=[r]:e.push(r),s++}if(a.linkId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"linkId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="articleId"||r===
"linkId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(a.articleId!==void 0){let r=a.articleId;if(typeof r=="string"){if(!ge.test(r)){let t={instancePath:i+"/articleId",schemaPath:"#/properties/articleId/pattern",
keyword:"pattern",params:{pattern:"^art_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/articleId",schemaPath:"#/prop\
erties/articleId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.linkId!==void 0){let r=a.linkId;if(typeof r=="string"){if(!Na.test(
r)){let t={instancePath:i+"/linkId",schemaPath:"#/properties/linkId/pattern",keyword:"pattern",params:{pattern:"^aln_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=
[t]:e.push(t),s++}}else{let t={instancePath:i+"/linkId",schemaPath:"#/properties/linkId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ce.errors=e,s===0}Ce.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Os=He,Za={type:"object",properties:{depth:{type:"integer",minimum:1,maximum:3},type:{type:"string",enum:["duplicates","requires","fixes","s\
upersedes","relatesTo","affectsProduct"]}},additionalProperties:!1};function He(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=He.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r===
"depth"||r==="type")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(a.depth!==void 0){let r=a.depth;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/depth",schemaPath:"#/properties/dept\
h/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>3||isNaN(r)){let t={instancePath:i+"/depth",
schemaPath:"#/properties/depth/maximum",keyword:"maximum",params:{comparison:"<=",limit:3}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/depth",schemaPath:"#/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.type!==void 0){let r=a.
type;if(typeof r!="string"){let t={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
if(!(r==="duplicates"||r==="requires"||r==="fixes"||r==="supersedes"||r==="relatesTo"||r==="affectsProduct")){let t={instancePath:i+"/type",schemaPath:"#/proper\
ties/type/enum",keyword:"enum",params:{allowedValues:Za.properties.type.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return He.errors=e,s===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sr=Ue;function Ue(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Ue.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="language")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/lim\
it/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(f(
r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(f(r)<
1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r==
"string"){if(f(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(
t),s++}if(!O.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9\
]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ue.errors=
e,s===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ts=Ke,Ea={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"\
string",minLength:1,maxLength:1024},externalId:{type:"string",minLength:1,maxLength:128},sort:{type:"string",enum:["createdAt","-createdAt"]}},additionalProperties:!1};
function Ke(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Ke.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="externalId"||r==="sort")){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==
void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/pr\
operties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r==
"string"){if(f(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(
t),s++}if(f(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){
let r=a.externalId;if(typeof r=="string"){if(f(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/\
enum",keyword:"enum",params:{allowedValues:Ea.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ke.errors=e,s===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fs=We;var ie=new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$","u"),J=new RegExp("^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$","u");function We(a,{instancePath:i="",parentData:A,parentDataProperty:b,
rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=We.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),
s++}for(let r in a)if(!(r==="name"||r==="externalId"||r==="region"||r==="language"||r==="timeZone"||r==="metadata")){let t={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){
if(f(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(f(r)<
1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r==
"string"){if(f(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:
e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:
e.push(t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.region!==void 0){let r=a.region;if(typeof r=="string"){if(!ie.test(r)){let t={instancePath:i+"/region",schemaPath:"#/properties/region/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/region",schemaPath:"#/properties/region/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(f(r)>35){let t={instancePath:i+
"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!O.test(r)){let t={instancePath:i+
"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.timeZone!==void 0){
let r=a.timeZone;if(typeof r=="string"){if(f(r)>64){let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:64}};
e===null?e=[t]:e.push(t),s++}if(!J.test(r)){let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-\
Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>
50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){
let o=r[t];if(typeof o=="string"){if(f(o)>500){let l={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/add\
itionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{let t={
instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return We.errors=e,s===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Cr=Ye;var Q=new RegExp("^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Ye(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=Ye.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.accountId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="accou\
ntId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
accountId!==void 0){let r=a.accountId;if(typeof r=="string"){if(!Q.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"\
pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#/properties/ac\
countId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return Ye.errors=e,s===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vs=Be,fe={type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,maxLength:200},externalId:{type:["string","null"],minLength:1,maxLength:128},region:{type:["string","null"],pattern:"\
^[A-Z]{2}(-[A-Z0-9]{1,3})?$"},language:{type:["string","null"],pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},timeZone:{type:["string","null"],pattern:"\
^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$",maxLength:64},metadata:{type:"object",maxProperties:50,additionalProperties:{type:["string","null"],maxLength:500}}}};function Be(a,{
instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Be.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="name"||r==="externalId"||r==="region"||r==="language"||r==="timeZone"||r==="\
metadata")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(f(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",
params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/ty\
pe",keyword:"type",params:{type:fe.properties.externalId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(f(r)>128){let t={instancePath:i+"/externa\
lId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/exte\
rnalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.region!==void 0){let r=a.region;
if(typeof r!="string"&&r!==null){let t={instancePath:i+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:fe.properties.region.type}};e===
null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!ie.test(r)){let t={instancePath:i+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{
pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r!="string"&&r!==null){let t={instancePath:i+
"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:fe.properties.language.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){
if(f(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!O.
test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};
e===null?e=[t]:e.push(t),s++}}}if(a.timeZone!==void 0){let r=a.timeZone;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/timeZone",schemaPath:"#/propert\
ies/timeZone/type",keyword:"type",params:{type:fe.properties.timeZone.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(f(r)>64){let t={instancePath:i+
"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!J.test(r)){let t={instancePath:i+
"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[t]:e.push(t),s++}}}
if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"\
#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let o=r[t];if(typeof o!="string"&&o!==
null){let l={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{
type:fe.properties.metadata.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}if(typeof o=="string"&&f(o)>500){let l={instancePath:i+"/metadata/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[l]:e.push(l),
s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Be.errors=e,s===0}Be.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Hr=Ge,Oa={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},accountId:{
type:"string",pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"},externalId:{type:"string",minLength:1,maxLength:128},sort:{type:"string",enum:["createdAt","-createdA\
t"]}},additionalProperties:!1};function Ge(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Ge.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r===
"accountId"||r==="externalId"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(f(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.accountId!==void 0){let r=a.accountId;if(typeof r=="string"){if(!Q.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/patt\
ern",keyword:"pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#\
/properties/accountId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="stri\
ng"){if(f(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(
t),s++}if(f(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}
if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:Oa.
properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return Ge.errors=e,s===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rs=Xe;var Ms=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;function Xe(a,{
instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Xe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.accountId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
accountId"}};e===null?e=[r]:e.push(r),s++}if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="accountId"||r==="name"||r==="email"||r==="externalId"||r==="language"||r==="timeZone"||r==="metadata")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.accountId!==void 0){
let r=a.accountId;if(typeof r=="string"){if(!Q.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{
pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(f(r)>200){let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.email!==void 0){let r=a.email;if(typeof r=="string"){if(f(r)>254){let t={instancePath:i+"/email",
schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254}};e===null?e=[t]:e.push(t),s++}if(!Ms.test(r)){let t={instancePath:i+"/email",schemaPath:"\
#/properties/email/format",keyword:"format",params:{format:"email"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/email",schemaPath:"#/properties/\
email/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="string"){if(f(r)>128){
let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(f(r)<
1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.language!==void 0){
let r=a.language;if(typeof r=="string"){if(f(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};
e===null?e=[t]:e.push(t),s++}if(!O.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-\
zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.timeZone!==void 0){let r=a.timeZone;if(typeof r=="string"){if(f(r)>64){let t={instancePath:i+"/timeZone",schemaPath:"\
#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!J.test(r)){let t={instancePath:i+"/timeZone",schemaPath:"\
#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.metadata!==void 0){let r=a.metadata;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"\
maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let o=r[t];if(typeof o=="string"){if(f(o)>500){let l={instancePath:i+"/metadata/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[l]:
e.push(l),s++}}else{let l={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return Xe.errors=e,s===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ur=Je;var xr=new RegExp("^con_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Je(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=Je.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.contactId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contactId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="conta\
ctId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
contactId!==void 0){let r=a.contactId;if(typeof r=="string"){if(!xr.test(r)){let t={instancePath:i+"/contactId",schemaPath:"#/properties/contactId/pattern",keyword:"\
pattern",params:{pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/contactId",schemaPath:"#/properties/co\
ntactId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return Je.errors=e,s===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ss=Qe,he={type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,maxLength:200},email:{type:["string","null"],format:"email",maxLength:254},externalId:{type:["string","null"],minLength:1,
maxLength:128},language:{type:["string","null"],pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},timeZone:{type:["string","null"],pattern:"^[A-Za-z0-\
9_+-]+(/[A-Za-z0-9_+-]+)*$",maxLength:64},metadata:{type:"object",maxProperties:50,additionalProperties:{type:["string","null"],maxLength:500}}}};function Qe(a,{
instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Qe.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="name"||r==="email"||r==="externalId"||r==="language"||r==="timeZone"||r==="m\
etadata")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(f(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",
params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}}if(a.email!==void 0){let r=a.email;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{
type:he.properties.email.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(f(r)>254){let t={instancePath:i+"/email",schemaPath:"#/properties/email/m\
axLength",keyword:"maxLength",params:{limit:254}};e===null?e=[t]:e.push(t),s++}if(!Ms.test(r)){let t={instancePath:i+"/email",schemaPath:"#/properties/email/for\
mat",keyword:"format",params:{format:"email"}};e===null?e=[t]:e.push(t),s++}}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r!="string"&&r!==null){let t={
instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:he.properties.externalId.type}};e===null?e=[t]:e.push(t),s++}
if(typeof r=="string"){if(f(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===
null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[t]:e.push(t),s++}}}if(a.language!==void 0){let r=a.language;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/language",schemaPath:"#/properties/\
language/type",keyword:"type",params:{type:he.properties.language.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(f(r)>35){let t={instancePath:i+"\
/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!O.test(r)){let t={instancePath:i+
"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}}
if(a.timeZone!==void 0){let r=a.timeZone;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"typ\
e",params:{type:he.properties.timeZone.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(f(r)>64){let t={instancePath:i+"/timeZone",schemaPath:"#/pr\
operties/timeZone/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!J.test(r)){let t={instancePath:i+"/timeZone",schemaPath:"#/\
properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[t]:e.push(t),s++}}}if(a.metadata!==void 0){let r=a.
metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProper\
ties",keyword:"maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let o=r[t];if(typeof o!="string"&&o!==null){let l={instancePath:i+
"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:he.properties.metadata.
additionalProperties.type}};e===null?e=[l]:e.push(l),s++}if(typeof o=="string"&&f(o)>500){let l={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+
"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Qe.errors=e,s===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cs=et,
Ie={type:"object",required:["accountId","name","tier"],additionalProperties:!1,properties:{accountId:{type:"string",pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"},
name:{type:"string",minLength:1,maxLength:200},tier:{type:"string",enum:["basic","standard","business","enterprise","strategic"]},supportHours:{type:"string",enum:[
"business","extended","always"]},calendarIds:{type:"array",maxItems:16,uniqueItems:!0,items:{type:"string",pattern:"^cal_[0-7][0-9a-hjkmnp-tv-z]{25}$"}},slaPolicyId:{
type:"string",pattern:"^slp_[0-7][0-9a-hjkmnp-tv-z]{25}$"},compliance:{type:"array",maxItems:16,uniqueItems:!0,items:{type:"string",enum:["gdpr","hipaa","mlps",
"pci"]}},residency:{type:"array",maxItems:64,uniqueItems:!0,items:{type:"string",pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}},startsAt:{type:"string",format:"date-ti\
me",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},endsAt:{type:"string",format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{\
3}Z$"},externalId:{type:"string",minLength:1,maxLength:128},metadata:{type:"object",maxProperties:50,additionalProperties:{type:"string",maxLength:500}}}},ke=new RegExp(
"^cal_[0-7][0-9a-hjkmnp-tv-z]{25}$","u"),Kr=new RegExp("^slp_[0-7][0-9a-hjkmnp-tv-z]{25}$","u"),R=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
"u"),M=Dr().fullFormats["date-time"];function et(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=et.
evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.accountId===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"}};e===null?e=[r]:e.push(r),s++}if(a.name===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(a.tier===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"tier"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!U.call(Ie.properties,r)){let t={instancePath:i,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.accountId!==void 0){let r=a.accountId;if(typeof r==
"string"){if(!Q.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmn\
p-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),s++}}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(f(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/\
name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.tier!==void 0){let r=a.tier;if(typeof r!="string"){let t={instancePath:i+"/tier",schemaPath:"#/proper\
ties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="basic"||r==="standard"||r==="business"||r==="enterprise"||r==="str\
ategic")){let t={instancePath:i+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues:Ie.properties.tier.enum}};e===null?e=[t]:e.push(
t),s++}}if(a.supportHours!==void 0){let r=a.supportHours;if(typeof r!="string"){let t={instancePath:i+"/supportHours",schemaPath:"#/properties/supportHours/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="business"||r==="extended"||r==="always")){let t={instancePath:i+"/supportHours",schemaPath:"\
#/properties/supportHours/enum",keyword:"enum",params:{allowedValues:Ie.properties.supportHours.enum}};e===null?e=[t]:e.push(t),s++}}if(a.calendarIds!==void 0){
let r=a.calendarIds;if(Array.isArray(r)){if(r.length>16){let m={instancePath:i+"/calendarIds",schemaPath:"#/properties/calendarIds/maxItems",keyword:"maxItems",
params:{limit:16}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){let p=r[m];if(typeof p=="string"){if(!ke.test(p)){let n={instancePath:i+"/ca\
lendarIds/"+m,schemaPath:"#/properties/calendarIds/items/pattern",keyword:"pattern",params:{pattern:"^cal_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/calendarIds/"+m,schemaPath:"#/properties/calendarIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]=="number"){l=m[p];let n={instancePath:i+"/calendarIds",schemaPath:"\
#/properties/calendarIds/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;break}m[p]=o}}}}else{let t={instancePath:i+"/calendar\
Ids",schemaPath:"#/properties/calendarIds/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.slaPolicyId!==void 0){let r=a.slaPolicyId;
if(typeof r=="string"){if(!Kr.test(r)){let t={instancePath:i+"/slaPolicyId",schemaPath:"#/properties/slaPolicyId/pattern",keyword:"pattern",params:{pattern:"^sl\
p_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/slaPolicyId",schemaPath:"#/properties/slaPolicyId/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.compliance!==void 0){let r=a.compliance;if(Array.isArray(r)){if(r.length>16){let m={instancePath:i+
"/compliance",schemaPath:"#/properties/compliance/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){
let p=r[m];if(typeof p!="string"){let n={instancePath:i+"/compliance/"+m,schemaPath:"#/properties/compliance/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),s++}if(!(p==="gdpr"||p==="hipaa"||p==="mlps"||p==="pci")){let n={instancePath:i+"/compliance/"+m,schemaPath:"#/properties/compliance/it\
ems/enum",keyword:"enum",params:{allowedValues:Ie.properties.compliance.items.enum}};e===null?e=[n]:e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){
let p=r[o];if(typeof p=="string"){if(typeof m[p]=="number"){l=m[p];let n={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;break}m[p]=o}}}}else{let t={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.residency!==void 0){let r=a.residency;if(Array.isArray(r)){if(r.length>64){let m={instancePath:i+
"/residency",schemaPath:"#/properties/residency/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){
let p=r[m];if(typeof p=="string"){if(!ie.test(p)){let n={instancePath:i+"/residency/"+m,schemaPath:"#/properties/residency/items/pattern",keyword:"pattern",params:{
pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/residency/"+m,schemaPath:"#/properties/residency/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]==
"number"){l=m[p];let n={instancePath:i+"/residency",schemaPath:"#/properties/residency/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(
n),s++;break}m[p]=o}}}}else{let t={instancePath:i+"/residency",schemaPath:"#/properties/residency/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(
t),s++}}if(a.startsAt!==void 0){let r=a.startsAt;if(typeof r=="string"){if(!R.test(r)){let t={instancePath:i+"/startsAt",schemaPath:"#/properties/startsAt/patte\
rn",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!M.validate(r)){let t={instancePath:i+
"/startsAt",schemaPath:"#/properties/startsAt/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/s\
tartsAt",schemaPath:"#/properties/startsAt/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.endsAt!==void 0){let r=a.endsAt;if(typeof r==
"string"){if(!R.test(r)){let t={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d\
{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!M.validate(r)){let t={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/format",keyword:"format",
params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="string"){if(f(r)>128){let t={instancePath:i+"/externalId",schemaPath:"\
#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/externalId",schemaPath:"\
#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/pr\
operties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{
limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let o=r[t];if(typeof o=="string"){if(f(o)>500){let l={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[l]:e.push(l),s++}}else{let l={
instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return et.errors=e,
s===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wr=tt;var oe=new RegExp("^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function tt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=tt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.contractId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contractId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="cont\
ractId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
contractId!==void 0){let r=a.contractId;if(typeof r=="string"){if(!oe.test(r)){let t={instancePath:i+"/contractId",schemaPath:"#/properties/contractId/pattern",
keyword:"pattern",params:{pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/contractId",schemaPath:"#/pro\
perties/contractId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return tt.errors=e,s===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hs=rt,ee={type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,maxLength:200},tier:{type:"string",enum:["basic","standard","business","enterprise","strategic"]},supportHours:{type:"\
string",enum:["business","extended","always"]},calendarIds:{type:"array",maxItems:16,uniqueItems:!0,items:{type:"string",pattern:"^cal_[0-7][0-9a-hjkmnp-tv-z]{2\
5}$"}},slaPolicyId:{type:["string","null"],pattern:"^slp_[0-7][0-9a-hjkmnp-tv-z]{25}$"},compliance:{type:"array",maxItems:16,uniqueItems:!0,items:{type:"string",
enum:["gdpr","hipaa","mlps","pci"]}},residency:{type:"array",maxItems:64,uniqueItems:!0,items:{type:"string",pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}},startsAt:{type:"\
string",format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},endsAt:{type:["string","null"],format:"date-time",pattern:"^\\d{4}-\\d\
{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},externalId:{type:["string","null"],minLength:1,maxLength:128},metadata:{type:"object",maxProperties:50,additionalProperties:{
type:["string","null"],maxLength:500}}}};function rt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,
c=rt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!U.call(ee.properties,
r)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.name!==
void 0){let r=a.name;if(typeof r=="string"){if(f(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.
tier!==void 0){let r=a.tier;if(typeof r!="string"){let t={instancePath:i+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}if(!(r==="basic"||r==="standard"||r==="business"||r==="enterprise"||r==="strategic")){let t={instancePath:i+"/tier",schemaPath:"#/prope\
rties/tier/enum",keyword:"enum",params:{allowedValues:ee.properties.tier.enum}};e===null?e=[t]:e.push(t),s++}}if(a.supportHours!==void 0){let r=a.supportHours;if(typeof r!=
"string"){let t={instancePath:i+"/supportHours",schemaPath:"#/properties/supportHours/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
if(!(r==="business"||r==="extended"||r==="always")){let t={instancePath:i+"/supportHours",schemaPath:"#/properties/supportHours/enum",keyword:"enum",params:{allowedValues:ee.
properties.supportHours.enum}};e===null?e=[t]:e.push(t),s++}}if(a.calendarIds!==void 0){let r=a.calendarIds;if(Array.isArray(r)){if(r.length>16){let m={instancePath:i+
"/calendarIds",schemaPath:"#/properties/calendarIds/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){
let p=r[m];if(typeof p=="string"){if(!ke.test(p)){let n={instancePath:i+"/calendarIds/"+m,schemaPath:"#/properties/calendarIds/items/pattern",keyword:"pattern",
params:{pattern:"^cal_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/calendarIds/"+m,schemaPath:"#/properties/calend\
arIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="str\
ing"){if(typeof m[p]=="number"){l=m[p];let n={instancePath:i+"/calendarIds",schemaPath:"#/properties/calendarIds/uniqueItems",keyword:"uniqueItems",params:{i:o,
j:l}};e===null?e=[n]:e.push(n),s++;break}m[p]=o}}}}else{let t={instancePath:i+"/calendarIds",schemaPath:"#/properties/calendarIds/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),s++}}if(a.slaPolicyId!==void 0){let r=a.slaPolicyId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/slaPolicyId",schemaPath:"\
#/properties/slaPolicyId/type",keyword:"type",params:{type:ee.properties.slaPolicyId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!Kr.test(r)){let t={
instancePath:i+"/slaPolicyId",schemaPath:"#/properties/slaPolicyId/pattern",keyword:"pattern",params:{pattern:"^slp_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[
t]:e.push(t),s++}}if(a.compliance!==void 0){let r=a.compliance;if(Array.isArray(r)){if(r.length>16){let m={instancePath:i+"/compliance",schemaPath:"#/properties\
/compliance/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){let p=r[m];if(typeof p!="string"){let n={
instancePath:i+"/compliance/"+m,schemaPath:"#/properties/compliance/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(!(p==="gd\
pr"||p==="hipaa"||p==="mlps"||p==="pci")){let n={instancePath:i+"/compliance/"+m,schemaPath:"#/properties/compliance/items/enum",keyword:"enum",params:{allowedValues:ee.
properties.compliance.items.enum}};e===null?e=[n]:e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]==
"number"){l=m[p];let n={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(
n),s++;break}m[p]=o}}}}else{let t={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.
push(t),s++}}if(a.residency!==void 0){let r=a.residency;if(Array.isArray(r)){if(r.length>64){let m={instancePath:i+"/residency",schemaPath:"#/properties/residen\
cy/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){let p=r[m];if(typeof p=="string"){if(!ie.test(
p)){let n={instancePath:i+"/residency/"+m,schemaPath:"#/properties/residency/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}};e===
null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/residency/"+m,schemaPath:"#/properties/residency/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]=="number"){l=m[p];let n={instancePath:i+"/res\
idency",schemaPath:"#/properties/residency/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;break}m[p]=o}}}}else{let t={instancePath:i+
"/residency",schemaPath:"#/properties/residency/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.startsAt!==void 0){let r=a.startsAt;
if(typeof r=="string"){if(!R.test(r)){let t={instancePath:i+"/startsAt",schemaPath:"#/properties/startsAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{\
2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!M.validate(r)){let t={instancePath:i+"/startsAt",schemaPath:"#/properties/startsAt\
/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/startsAt",schemaPath:"#/properties/startsAt/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.endsAt!==void 0){let r=a.endsAt;if(typeof r!="string"&&r!==null){let t={instancePath:i+
"/endsAt",schemaPath:"#/properties/endsAt/type",keyword:"type",params:{type:ee.properties.endsAt.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(!R.
test(r)){let t={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}\
Z$"}};e===null?e=[t]:e.push(t),s++}if(!M.validate(r)){let t={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/format",keyword:"format",params:{format:"d\
ate-time"}};e===null?e=[t]:e.push(t),s++}}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/externalId",schemaPath:"\
#/properties/externalId/type",keyword:"type",params:{type:ee.properties.externalId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(f(r)>128){let t={
instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={
instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.metadata!==
void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={instancePath:i+"/metadata",schemaPath:"#/properties/me\
tadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){let o=r[t];if(typeof o!="string"&&o!==null){let l={
instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:ee.
properties.metadata.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}if(typeof o=="string"&&f(o)>500){let l={instancePath:i+"/metadata/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[l]:e.push(l),s++}}}else{
let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return rt.errors=e,s===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Us=st;var ye=new RegExp("^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$","u"),Ta=new RegExp("^[a-zA-Z]+(:[a-z]+)?$","u"),K=new RegExp("^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\
\\d+H)?(\\d+M)?(\\d+S)?)?$","u");function st(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=st.evaluated;
c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0);let r=s,t=!1,o=null,l=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.contactId===void 0){let n={
instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"contactId"}};e===null?e=[n]:e.push(n),s++}var p=l===s;p&&(t=!0,o=0);let m=s;
if(a&&typeof a=="object"&&!Array.isArray(a)&&a.agentId===void 0){let n={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
agentId"}};e===null?e=[n]:e.push(n),s++}var p=m===s;if(p&&t?(t=!1,o=[o,1]):p&&(t=!0,o=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{let n={instancePath:i,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[n]:e.push(n),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let n in a)if(!(n==="contactId"||
n==="agentId"||n==="scopes"||n==="ttl")){let d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[d]:e.push(d),s++}if(a.contactId!==void 0){let n=a.contactId;if(typeof n=="string"){if(!xr.test(n)){let d={instancePath:i+"/contactId",schemaPath:"#/\
properties/contactId/pattern",keyword:"pattern",params:{pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"\
/contactId",schemaPath:"#/properties/contactId/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(a.agentId!==void 0){let n=a.agentId;
if(typeof n=="string"){if(!ye.test(n)){let d={instancePath:i+"/agentId",schemaPath:"#/properties/agentId/pattern",keyword:"pattern",params:{pattern:"^agt_[0-7][\
0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/agentId",schemaPath:"#/properties/agentId/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),s++}}if(a.scopes!==void 0){let n=a.scopes;if(Array.isArray(n)){if(n.length>64){let I={instancePath:i+"/scopes",schemaPath:"#/\
properties/scopes/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[I]:e.push(I),s++}let d=n.length;for(let I=0;I<d;I++){let k=n[I];if(typeof k=="stri\
ng"){if(f(k)>64){let h={instancePath:i+"/scopes/"+I,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[h]:e.push(
h),s++}if(!Ta.test(k)){let h={instancePath:i+"/scopes/"+I,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]+(:[a-z]+)?\
$"}};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:i+"/scopes/"+I,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[h]:e.push(h),s++}}let P=n.length,j;if(P>1){let I={};for(;P--;){let k=n[P];if(typeof k=="string"){if(typeof I[k]=="number"){j=I[k];let h={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:P,j}};e===null?e=[h]:e.push(h),s++;break}I[k]=P}}}}else{let d={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}if(a.ttl!==void 0){let n=a.ttl;if(typeof n==
"string"){if(f(n)>40){let d={instancePath:i+"/ttl",schemaPath:"#/properties/ttl/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[d]:e.push(d),s++}if(!K.
test(n)){let d={instancePath:i+"/ttl",schemaPath:"#/properties/ttl/pattern",keyword:"pattern",params:{pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)\
?(\\d+M)?(\\d+S)?)?$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return st.errors=
e,s===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ks=it;var Ws=new RegExp("^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(:[0-9]{1,5})?$","u"),Ys=new RegExp("^https://","u"),Bs=Dr().
fullFormats.uri;function it(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=it.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(a.allowedOrigins===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"allowedOrigins"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="name"||r==="description"||r==="allowedOrigins"||r==="hom\
epage")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
name!==void 0){let r=a.name;if(typeof r=="string"){if(f(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:200}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}}if(a.description!==void 0){let r=a.description;if(typeof r=="string"){if(f(r)>2e3){let t={instancePath:i+"/description",schemaPath:"#/properties/descrip\
tion/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/description",schemaPath:"#/properties/de\
scription/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/description",schemaPath:"#/properties/desc\
ription/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.allowedOrigins!==void 0){let r=a.allowedOrigins;if(Array.isArray(r)){if(r.
length>50){let m={instancePath:i+"/allowedOrigins",schemaPath:"#/properties/allowedOrigins/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[m]:e.push(
m),s++}let t=r.length;for(let m=0;m<t;m++){let p=r[m];if(typeof p=="string"){if(f(p)>270){let n={instancePath:i+"/allowedOrigins/"+m,schemaPath:"#/properties/al\
lowedOrigins/items/maxLength",keyword:"maxLength",params:{limit:270}};e===null?e=[n]:e.push(n),s++}if(!Ws.test(p)){let n={instancePath:i+"/allowedOrigins/"+m,schemaPath:"\
#/properties/allowedOrigins/items/pattern",keyword:"pattern",params:{pattern:"^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(\
:[0-9]{1,5})?$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/allowedOrigins/"+m,schemaPath:"#/properties/allowedOrigins/items/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]=="number"){
l=m[p];let n={instancePath:i+"/allowedOrigins",schemaPath:"#/properties/allowedOrigins/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(
n),s++;break}m[p]=o}}}}else{let t={instancePath:i+"/allowedOrigins",schemaPath:"#/properties/allowedOrigins/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),s++}}if(a.homepage!==void 0){let r=a.homepage;if(typeof r=="string"){if(f(r)>500){let t={instancePath:i+"/homepage",schemaPath:"#/properties/hom\
epage/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[t]:e.push(t),s++}if(!Ys.test(r)){let t={instancePath:i+"/homepage",schemaPath:"#/properties\
/homepage/pattern",keyword:"pattern",params:{pattern:"^https://"}};e===null?e=[t]:e.push(t),s++}if(!Bs(r)){let t={instancePath:i+"/homepage",schemaPath:"#/prope\
rties/homepage/format",keyword:"format",params:{format:"uri"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/homepage",schemaPath:"#/properties/hom\
epage/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),s++}return it.errors=e,s===0}it.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr=at;var Br=new RegExp("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function at(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=at.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.appId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"appId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="appId"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.appId!==void 0){
let r=a.appId;if(typeof r=="string"){if(!Br.test(r)){let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/pattern",keyword:"pattern",params:{pattern:"^\
app_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return at.errors=e,s===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gs=pt,ys={type:"object",additionalProperties:!1,properties:{name:{type:"str\
ing",minLength:1,maxLength:200},description:{type:["string","null"],minLength:1,maxLength:2e3},allowedOrigins:{type:"array",maxItems:50,uniqueItems:!0,items:{type:"\
string",maxLength:270,pattern:"^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(:[0-9]{1,5})?$"}},homepage:{type:["string",
"null"],format:"uri",maxLength:500,pattern:"^https://"}}};function pt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=pt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r===
"name"||r==="description"||r==="allowedOrigins"||r==="homepage")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(f(r)>200){let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/name",schemaPath:"#/propert\
ies/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.description!==void 0){let r=a.description;if(typeof r!="string"&&r!==null){let t={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:ys.properties.description.type}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"string"){if(f(r)>2e3){let t={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3}};e===null?e=[
t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}}if(a.allowedOrigins!==void 0){let r=a.allowedOrigins;if(Array.isArray(r)){if(r.length>50){let m={instancePath:i+"/allowedOrigins",schemaPath:"\
#/properties/allowedOrigins/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){let p=r[m];if(typeof p==
"string"){if(f(p)>270){let n={instancePath:i+"/allowedOrigins/"+m,schemaPath:"#/properties/allowedOrigins/items/maxLength",keyword:"maxLength",params:{limit:270}};
e===null?e=[n]:e.push(n),s++}if(!Ws.test(p)){let n={instancePath:i+"/allowedOrigins/"+m,schemaPath:"#/properties/allowedOrigins/items/pattern",keyword:"pattern",
params:{pattern:"^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(:[0-9]{1,5})?$"}};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:i+"/allowedOrigins/"+m,schemaPath:"#/properties/allowedOrigins/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}let o=r.
length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]=="number"){l=m[p];let n={instancePath:i+"/allowedOrigins",schemaPath:"#/pr\
operties/allowedOrigins/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;break}m[p]=o}}}}else{let t={instancePath:i+"/allowedOr\
igins",schemaPath:"#/properties/allowedOrigins/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.homepage!==void 0){let r=a.homepage;
if(typeof r!="string"&&r!==null){let t={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/type",keyword:"type",params:{type:ys.properties.homepage.type}};
e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(f(r)>500){let t={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/maxLength",keyword:"maxLeng\
th",params:{limit:500}};e===null?e=[t]:e.push(t),s++}if(!Ys.test(r)){let t={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/pattern",keyword:"patte\
rn",params:{pattern:"^https://"}};e===null?e=[t]:e.push(t),s++}if(!Bs(r)){let t={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/format",keyword:"f\
ormat",params:{format:"uri"}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),s++}return pt.errors=e,s===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xs=nt,Fa={type:"object",properties:{limit:{type:"integer",
minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},appId:{type:"string",pattern:"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$"},sort:{type:"string",enum:[
"createdAt","-createdAt"]}},additionalProperties:!1};function nt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,
s=0,c=nt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||
r==="cursor"||r==="appId"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(f(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.appId!==void 0){let r=a.appId;if(typeof r=="string"){if(!Br.test(r)){let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/pattern",keyword:"p\
attern",params:{pattern:"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",
schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+
"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:Fa.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return nt.errors=e,s===0}nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Js=ot;var Qs=new RegExp("^[a-zA-Z]+(-[a-z]+)*(:[a-z]+)?$","u");function ot(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=ot.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.appId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"appId"}};e===null?e=[r]:e.push(r),s++}if(a.scopes===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="appId"||r==="scopes")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.appId!==void 0){
let r=a.appId;if(typeof r=="string"){if(!Br.test(r)){let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/pattern",keyword:"pattern",params:{pattern:"^\
app_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/appId",schemaPath:"#/properties/appId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.scopes!==void 0){let r=a.scopes;if(Array.isArray(r)){if(r.length>64){let m={instancePath:i+"/scopes",schemaPath:"\
#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[m]:e.push(m),s++}if(r.length<1){let m={instancePath:i+"/scopes",schemaPath:"#/pr\
operties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){let p=r[m];if(typeof p=="string"){
if(f(p)>64){let n={instancePath:i+"/scopes/"+m,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),
s++}if(!Qs.test(p)){let n={instancePath:i+"/scopes/"+m,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]+(-[a-z]+)*(:[\
a-z]+)?$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/scopes/"+m,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[n]:e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]=="number"){l=m[p];let n={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;break}m[p]=o}}}}else{let t={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ot.errors=e,s===0}ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gr=lt;var Xr=new RegExp("^ins_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function lt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=lt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.installationId===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"installationId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)
if(r!=="installationId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:
e.push(t),s++}if(a.installationId!==void 0){let r=a.installationId;if(typeof r=="string"){if(!Xr.test(r)){let t={instancePath:i+"/installationId",schemaPath:"#/\
properties/installationId/pattern",keyword:"pattern",params:{pattern:"^ins_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/installationId",schemaPath:"#/properties/installationId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return lt.errors=e,s===0}lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ei=mt,Va={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},installationId:{type:"str\
ing",pattern:"^ins_[0-7][0-9a-hjkmnp-tv-z]{25}$"},sort:{type:"string",enum:["createdAt","-createdAt"]}},additionalProperties:!1};function mt(a,{instancePath:i="",
parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=mt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=
void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="installationId"||r==="sort")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(f(r)>1024){let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/cu\
rsor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"\
#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.installationId!==void 0){let r=a.installationId;if(typeof r==
"string"){if(!Xr.test(r)){let t={instancePath:i+"/installationId",schemaPath:"#/properties/installationId/pattern",keyword:"pattern",params:{pattern:"^ins_[0-7]\
[0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/installationId",schemaPath:"#/properties/installationId/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"#/pro\
perties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+"/sort",schemaPath:"\
#/properties/sort/enum",keyword:"enum",params:{allowedValues:Va.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return mt.errors=e,s===0}mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ti=dt;function dt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=dt.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.installationId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"installationId"}};e===null?e=[r]:e.push(r),s++}if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="installationId"||r==="name"||r==="scopes"||r==="expiresAt")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.installationId!==
void 0){let r=a.installationId;if(typeof r=="string"){if(!Xr.test(r)){let t={instancePath:i+"/installationId",schemaPath:"#/properties/installationId/pattern",keyword:"\
pattern",params:{pattern:"^ins_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/installationId",schemaPath:"#/properti\
es/installationId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(f(r)>100){
let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.scopes!==void 0){let r=a.scopes;if(Array.isArray(r)){if(r.length>
64){let m={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[m]:e.push(m),s++}if(r.length<1){
let m={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<
t;m++){let p=r[m];if(typeof p=="string"){if(f(p)>64){let n={instancePath:i+"/scopes/"+m,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{
limit:64}};e===null?e=[n]:e.push(n),s++}if(!Qs.test(p)){let n={instancePath:i+"/scopes/"+m,schemaPath:"#/properties/scopes/items/pattern",keyword:"pattern",params:{
pattern:"^[a-zA-Z]+(-[a-z]+)*(:[a-z]+)?$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/scopes/"+m,schemaPath:"#/properties/scopes/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]=="numb\
er"){l=m[p];let n={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;break}
m[p]=o}}}}else{let t={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.expiresAt!==
void 0){let r=a.expiresAt;if(typeof r=="string"){if(!R.test(r)){let t={instancePath:i+"/expiresAt",schemaPath:"#/properties/expiresAt/pattern",keyword:"pattern",
params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!M.validate(r)){let t={instancePath:i+"/expiresAt",schemaPath:"\
#/properties/expiresAt/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/expiresAt",schemaPath:"#\
/properties/expiresAt/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return dt.errors=e,s===0}dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ri=ct;var Ra=new RegExp("^key_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function ct(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=ct.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.apiKeyId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiKeyId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="apiKey\
Id"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.apiKeyId!==
void 0){let r=a.apiKeyId;if(typeof r=="string"){if(!Ra.test(r)){let t={instancePath:i+"/apiKeyId",schemaPath:"#/properties/apiKeyId/pattern",keyword:"pattern",params:{
pattern:"^key_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/apiKeyId",schemaPath:"#/properties/apiKeyId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return ct.errors=e,s===0}ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var si=ut,Ma={type:"object",properties:{limit:{type:"integer",minimum:1,
maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},type:{type:"string",maxLength:64,pattern:"^[a-zA-Z]+\\.[a-zA-Z]+$"},subjectId:{type:"string",minLength:1,
maxLength:64},after:{type:"integer",minimum:0,maximum:9007199254740991},sort:{type:"string",enum:["sequence","-sequence"]}},additionalProperties:!1},ii=new RegExp(
"^[a-zA-Z]+\\.[a-zA-Z]+$","u");function ut(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=ut.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r===
"type"||r==="subjectId"||r==="after"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(f(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.type!==void 0){let r=a.type;if(typeof r=="string"){if(f(r)>64){let t={instancePath:i+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLeng\
th",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!ii.test(r)){let t={instancePath:i+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{
pattern:"^[a-zA-Z]+\\.[a-zA-Z]+$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.subjectId!==void 0){let r=a.subjectId;if(typeof r=="string"){if(f(r)>64){let t={instancePath:i+"/subjectId",schemaPath:"\
#/properties/subjectId/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/subjectId",schemaPath:"\
#/properties/subjectId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/subjectId",schemaPath:"#/prop\
erties/subjectId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.after!==void 0){let r=a.after;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}
if(typeof r=="number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let t={instancePath:i+"/after",schemaPath:"#/properties/after/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:i+"/after",schemaPath:"#/properties/after/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",
schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="sequence"||r==="-sequence")){let t={instancePath:i+
"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:Ma.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ut.errors=e,s===0}ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ai=yt;function yt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=yt.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="types"||r==="subjectId"||r==="after")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.types!==void 0){let r=a.types;
if(Array.isArray(r)){if(r.length>50){let o={instancePath:i+"/types",schemaPath:"#/properties/types/maxItems",keyword:"maxItems",params:{limit:50}};e===null?e=[o]:
e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let l=r[o];if(typeof l=="string"){if(f(l)>64){let m={instancePath:i+"/types/"+o,schemaPath:"#/properties/types\
/items/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[m]:e.push(m),s++}if(!ii.test(l)){let m={instancePath:i+"/types/"+o,schemaPath:"#/properties\
/types/items/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]+\\.[a-zA-Z]+$"}};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/types/"+o,schemaPath:"\
#/properties/types/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}}else{let t={instancePath:i+"/types",schemaPath:"#/propertie\
s/types/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.subjectId!==void 0){let r=a.subjectId;if(typeof r=="string"){if(f(r)>64){
let t={instancePath:i+"/subjectId",schemaPath:"#/properties/subjectId/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){
let t={instancePath:i+"/subjectId",schemaPath:"#/properties/subjectId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/subjectId",schemaPath:"#/properties/subjectId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.after!==void 0){let r=a.
after;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>9007199254740991||isNaN(r)){let t={instancePath:i+"/after",schemaPath:"#/proper\
ties/after/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:i+"/af\
ter",schemaPath:"#/properties/after/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return yt.errors=e,s===0}yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pi=ft;var Sa=new RegExp("^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function ft(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=ft.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.eventId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"eventId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="eventId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.eventId!==
void 0){let r=a.eventId;if(typeof r=="string"){if(!Sa.test(r)){let t={instancePath:i+"/eventId",schemaPath:"#/properties/eventId/pattern",keyword:"pattern",params:{
pattern:"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return ft.errors=e,s===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ni=ht,Or={type:"object",properties:{limit:{type:"integer",minimum:1,
maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},state:{type:"string",enum:["queued","running","succeeded","failed","cancelled"]},kind:{type:"stri\
ng",enum:["articles.import","slaPolicies.update","calendars.update","ticketExports.create"]},sort:{type:"string",enum:["createdAt","-createdAt"]}},additionalProperties:!1};
function ht(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=ht.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="state"||r==="kind"||r==="\
sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#\
/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r==
"string"){if(f(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(
t),s++}if(f(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){
let r=a.state;if(typeof r!="string"){let t={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),s++}if(!(r==="queued"||r==="running"||r==="succeeded"||r==="failed"||r==="cancelled")){let t={instancePath:i+"/state",schemaPath:"#/properties/state/enu\
m",keyword:"enum",params:{allowedValues:Or.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}if(a.kind!==void 0){let r=a.kind;if(typeof r!="string"){let t={
instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="articles.import"||r==="\
slaPolicies.update"||r==="calendars.update"||r==="ticketExports.create")){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{
allowedValues:Or.properties.kind.enum}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"\
#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+"/sor\
t",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:Or.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ht.errors=e,s===0}ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var br=gt;var Ca=new RegExp("^job_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function gt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=gt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.jobId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"jobId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="jobId"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.jobId!==void 0){
let r=a.jobId;if(typeof r=="string"){if(!Ca.test(r)){let t={instancePath:i+"/jobId",schemaPath:"#/properties/jobId/pattern",keyword:"pattern",params:{pattern:"^\
job_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return gt.errors=e,s===0}gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oi=kt,Ha={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},
cursor:{type:"string",minLength:1,maxLength:1024},kind:{type:"string",enum:["regional","specialist"]}},additionalProperties:!1};function kt(a,{instancePath:i="",
parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=kt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=
void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="kind")){let t={instancePath:i,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),
s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(f(r)>1024){let t={instancePath:i+"/curso\
r",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/cursor",schemaPath:"\
#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties\
/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.kind!==void 0){let r=a.kind;if(typeof r!="string"){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="regional"||r==="specialist")){let t={instancePath:i+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Ha.properties.kind.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return kt.errors=e,s===0}kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var li=wt;var pe=new RegExp("^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function wt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=wt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.centerId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"centerId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="center\
Id"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.centerId!==
void 0){let r=a.centerId;if(typeof r=="string"){if(!pe.test(r)){let t={instancePath:i+"/centerId",schemaPath:"#/properties/centerId/pattern",keyword:"pattern",params:{
pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/centerId",schemaPath:"#/properties/centerId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return wt.errors=e,s===0}wt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mi=Pt,fs={type:"object",properties:{limit:{type:"integer",minimum:1,
maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},state:{type:"string",enum:["active","inactive"]},sort:{type:"string",enum:["position","createdAt",
"-createdAt"]}},additionalProperties:!1};function Pt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,
c=Pt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r===
"cursor"||r==="state"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(f(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="active"||r==="inactive")){let t={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{
allowedValues:fs.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"\
#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="position"||r==="createdAt"||r==="-createdAt")){let t={instancePath:i+
"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:fs.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Pt.errors=e,s===0}Pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var di=It,me={type:"object",required:["name","position"],additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:200},state:{type:"string",
enum:["active","inactive"]},position:{type:"integer",minimum:0,maximum:1e6},when:{type:"object",additionalProperties:!1,properties:{categoryIds:{type:"array",maxItems:100,
uniqueItems:!0,items:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}},severities:{type:"array",maxItems:5,uniqueItems:!0,items:{type:"string",enum:[
"P0","P1","P2","P3","P4"]}},channels:{type:"array",maxItems:16,uniqueItems:!0,items:{type:"string",enum:["api","portal","email","chat","phone"]}},languages:{type:"\
array",maxItems:64,uniqueItems:!0,items:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35}}}},tier:{type:"string",enum:["L1","L2","L3"]},
centerIds:{type:"array",maxItems:100,uniqueItems:!0,items:{type:"string",pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"}},specialty:{type:"string",enum:["securityE\
mergency","bigData","enterprise","developer"]},requiredSkills:{type:"array",maxItems:32,items:{type:"object",required:["skill","level"],additionalProperties:!1,
properties:{skill:{type:"string",minLength:1,maxLength:64,pattern:"^[a-z0-9][a-z0-9._-]*$"},level:{type:"integer",minimum:1,maximum:10}}}},requiredCertificates:{
type:"array",maxItems:32,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:64,pattern:"^[a-z0-9][a-z0-9._-]*$"}}}},ae=new RegExp("^[a-z0-9][a-z0-9._-]*$",
"u");function It(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=It.evaluated;if(c.dynamicProps&&(c.
props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(a.position===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"position"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!U.call(me.properties,r)){let t={instancePath:i,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(f(
r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={
instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!=
"string"){let t={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="acti\
ve"||r==="inactive")){let t={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:me.properties.state.enum}};e===null?
e=[t]:e.push(t),s++}}if(a.position!==void 0){let r=a.position;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/position",schemaPath:"\
#/properties/position/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let t={
instancePath:i+"/position",schemaPath:"#/properties/position/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};e===null?e=[t]:e.push(t),s++}if(r<0||
isNaN(r)){let t={instancePath:i+"/position",schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(
t),s++}}}if(a.when!==void 0){let r=a.when;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="categoryIds"||t==="severities"||t==="channels"||
t==="languages")){let o={instancePath:i+"/when",schemaPath:"#/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[o]:e.push(o),s++}if(r.categoryIds!==void 0){let t=r.categoryIds;if(Array.isArray(t)){if(t.length>100){let p={instancePath:i+"/when/categoryIds",schemaPath:"\
#/properties/when/properties/categoryIds/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];
if(typeof n=="string"){if(!S.test(n)){let d={instancePath:i+"/when/categoryIds/"+p,schemaPath:"#/properties/when/properties/categoryIds/items/pattern",keyword:"\
pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/when/categoryIds/"+p,schemaPath:"#/pro\
perties/when/properties/categoryIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){
let n=t[l];if(typeof n=="string"){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/when/categoryIds",schemaPath:"#/properties/when/properties/categoryId\
s/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/when/categoryIds",schemaPath:"#\
/properties/when/properties/categoryIds/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.severities!==void 0){let t=r.severities;if(Array.
isArray(t)){if(t.length>5){let p={instancePath:i+"/when/severities",schemaPath:"#/properties/when/properties/severities/maxItems",keyword:"maxItems",params:{limit:5}};
e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];if(typeof n!="string"){let d={instancePath:i+"/when/severities/"+p,schemaPath:"#/pro\
perties/when/properties/severities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}if(!(n==="P0"||n==="P1"||n==="P2"||n==="P3"||
n==="P4")){let d={instancePath:i+"/when/severities/"+p,schemaPath:"#/properties/when/properties/severities/items/enum",keyword:"enum",params:{allowedValues:me.properties.
when.properties.severities.items.enum}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];if(typeof n=="string"){if(typeof p[n]==
"number"){m=p[n];let d={instancePath:i+"/when/severities",schemaPath:"#/properties/when/properties/severities/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};
e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/when/severities",schemaPath:"#/properties/when/properties/severities/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.channels!==void 0){let t=r.channels;if(Array.isArray(t)){if(t.length>16){let p={instancePath:i+"/w\
hen/channels",schemaPath:"#/properties/when/properties/channels/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<
o;p++){let n=t[p];if(typeof n!="string"){let d={instancePath:i+"/when/channels/"+p,schemaPath:"#/properties/when/properties/channels/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[d]:e.push(d),s++}if(!(n==="api"||n==="portal"||n==="email"||n==="chat"||n==="phone")){let d={instancePath:i+"/when/channels/"+
p,schemaPath:"#/properties/when/properties/channels/items/enum",keyword:"enum",params:{allowedValues:me.properties.when.properties.channels.items.enum}};e===null?
e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];if(typeof n=="string"){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/whe\
n/channels",schemaPath:"#/properties/when/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{
let o={instancePath:i+"/when/channels",schemaPath:"#/properties/when/properties/channels/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}
if(r.languages!==void 0){let t=r.languages;if(Array.isArray(t)){if(t.length>64){let p={instancePath:i+"/when/languages",schemaPath:"#/properties/when/properties\
/languages/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];if(typeof n=="string"){if(f(
n)>35){let d={instancePath:i+"/when/languages/"+p,schemaPath:"#/properties/when/properties/languages/items/maxLength",keyword:"maxLength",params:{limit:35}};e===
null?e=[d]:e.push(d),s++}if(!O.test(n)){let d={instancePath:i+"/when/languages/"+p,schemaPath:"#/properties/when/properties/languages/items/pattern",keyword:"pa\
ttern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/when/languages/"+p,schemaPath:"#/prope\
rties/when/properties/languages/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];
if(typeof n=="string"){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/when/languages",schemaPath:"#/properties/when/properties/languages/uniqueItems",
keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/when/languages",schemaPath:"#/properties/when/\
properties/languages/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/when",schemaPath:"#/properties/when\
/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(a.tier!==void 0){let r=a.tier;if(typeof r!="string"){let t={instancePath:i+"/tier",
schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="L1"||r==="L2"||r==="L3")){let t={instancePath:i+
"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues:me.properties.tier.enum}};e===null?e=[t]:e.push(t),s++}}if(a.centerIds!==void 0){
let r=a.centerIds;if(Array.isArray(r)){if(r.length>100){let m={instancePath:i+"/centerIds",schemaPath:"#/properties/centerIds/maxItems",keyword:"maxItems",params:{
limit:100}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){let p=r[m];if(typeof p=="string"){if(!pe.test(p)){let n={instancePath:i+"/centerIds\
/"+m,schemaPath:"#/properties/centerIds/items/pattern",keyword:"pattern",params:{pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/centerIds/"+m,schemaPath:"#/properties/centerIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}let o=r.
length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]=="number"){l=m[p];let n={instancePath:i+"/centerIds",schemaPath:"#/propert\
ies/centerIds/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;break}m[p]=o}}}}else{let t={instancePath:i+"/centerIds",schemaPath:"\
#/properties/centerIds/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.specialty!==void 0){let r=a.specialty;if(typeof r!="string"){
let t={instancePath:i+"/specialty",schemaPath:"#/properties/specialty/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="securi\
tyEmergency"||r==="bigData"||r==="enterprise"||r==="developer")){let t={instancePath:i+"/specialty",schemaPath:"#/properties/specialty/enum",keyword:"enum",params:{
allowedValues:me.properties.specialty.enum}};e===null?e=[t]:e.push(t),s++}}if(a.requiredSkills!==void 0){let r=a.requiredSkills;if(Array.isArray(r)){if(r.length>
32){let o={instancePath:i+"/requiredSkills",schemaPath:"#/properties/requiredSkills/maxItems",keyword:"maxItems",params:{limit:32}};e===null?e=[o]:e.push(o),s++}
let t=r.length;for(let o=0;o<t;o++){let l=r[o];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.skill===void 0){let m={instancePath:i+"/requiredSkills/"+o,schemaPath:"\
#/properties/requiredSkills/items/required",keyword:"required",params:{missingProperty:"skill"}};e===null?e=[m]:e.push(m),s++}if(l.level===void 0){let m={instancePath:i+
"/requiredSkills/"+o,schemaPath:"#/properties/requiredSkills/items/required",keyword:"required",params:{missingProperty:"level"}};e===null?e=[m]:e.push(m),s++}for(let m in l)
if(!(m==="skill"||m==="level")){let p={instancePath:i+"/requiredSkills/"+o,schemaPath:"#/properties/requiredSkills/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:m}};e===null?e=[p]:e.push(p),s++}if(l.skill!==void 0){let m=l.skill;if(typeof m=="string"){if(f(m)>64){let p={instancePath:i+
"/requiredSkills/"+o+"/skill",schemaPath:"#/properties/requiredSkills/items/properties/skill/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[p]:e.
push(p),s++}if(f(m)<1){let p={instancePath:i+"/requiredSkills/"+o+"/skill",schemaPath:"#/properties/requiredSkills/items/properties/skill/minLength",keyword:"mi\
nLength",params:{limit:1}};e===null?e=[p]:e.push(p),s++}if(!ae.test(m)){let p={instancePath:i+"/requiredSkills/"+o+"/skill",schemaPath:"#/properties/requiredSki\
lls/items/properties/skill/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/requ\
iredSkills/"+o+"/skill",schemaPath:"#/properties/requiredSkills/items/properties/skill/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}
if(l.level!==void 0){let m=l.level;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let p={instancePath:i+"/requiredSkills/"+o+"/level",schemaPath:"#/p\
roperties/requiredSkills/items/properties/level/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof m=="number"&&isFinite(m)){if(m>
10||isNaN(m)){let p={instancePath:i+"/requiredSkills/"+o+"/level",schemaPath:"#/properties/requiredSkills/items/properties/level/maximum",keyword:"maximum",params:{
comparison:"<=",limit:10}};e===null?e=[p]:e.push(p),s++}if(m<1||isNaN(m)){let p={instancePath:i+"/requiredSkills/"+o+"/level",schemaPath:"#/properties/requiredS\
kills/items/properties/level/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),s++}}}}else{let m={instancePath:i+"/requiredS\
kills/"+o,schemaPath:"#/properties/requiredSkills/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}}else{let t={instancePath:i+"\
/requiredSkills",schemaPath:"#/properties/requiredSkills/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.requiredCertificates!==void 0){
let r=a.requiredCertificates;if(Array.isArray(r)){if(r.length>32){let m={instancePath:i+"/requiredCertificates",schemaPath:"#/properties/requiredCertificates/ma\
xItems",keyword:"maxItems",params:{limit:32}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){let p=r[m];if(typeof p=="string"){if(f(p)>64){let n={
instancePath:i+"/requiredCertificates/"+m,schemaPath:"#/properties/requiredCertificates/items/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[n]:e.
push(n),s++}if(f(p)<1){let n={instancePath:i+"/requiredCertificates/"+m,schemaPath:"#/properties/requiredCertificates/items/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[n]:e.push(n),s++}if(!ae.test(p)){let n={instancePath:i+"/requiredCertificates/"+m,schemaPath:"#/properties/requiredCertificates/items/patt\
ern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/requiredCertificates/"+m,schemaPath:"\
#/properties/requiredCertificates/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){
let p=r[o];if(typeof p=="string"){if(typeof m[p]=="number"){l=m[p];let n={instancePath:i+"/requiredCertificates",schemaPath:"#/properties/requiredCertificates/u\
niqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;break}m[p]=o}}}}else{let t={instancePath:i+"/requiredCertificates",schemaPath:"\
#/properties/requiredCertificates/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return It.errors=e,s===0}It.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jr=vt;var ci=new RegExp("^que_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function vt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=vt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.queueId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"queueId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="queueId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.queueId!==
void 0){let r=a.queueId;if(typeof r=="string"){if(!ci.test(r)){let t={instancePath:i+"/queueId",schemaPath:"#/properties/queueId/pattern",keyword:"pattern",params:{
pattern:"^que_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/queueId",schemaPath:"#/properties/queueId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return vt.errors=e,s===0}vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ui=xt,ne={type:"object",additionalProperties:!1,properties:{name:{
type:"string",minLength:1,maxLength:200},state:{type:"string",enum:["active","inactive"]},position:{type:"integer",minimum:0,maximum:1e6},when:{type:"object",additionalProperties:!1,
properties:{categoryIds:{type:"array",maxItems:100,uniqueItems:!0,items:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}},severities:{type:"array",maxItems:5,
uniqueItems:!0,items:{type:"string",enum:["P0","P1","P2","P3","P4"]}},channels:{type:"array",maxItems:16,uniqueItems:!0,items:{type:"string",enum:["api","portal",
"email","chat","phone"]}},languages:{type:"array",maxItems:64,uniqueItems:!0,items:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35}}}},
tier:{type:"string",enum:["L1","L2","L3"]},centerIds:{type:"array",maxItems:100,uniqueItems:!0,items:{type:"string",pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"}},
specialty:{type:["string","null"],enum:["securityEmergency","bigData","enterprise","developer",null]},requiredSkills:{type:"array",maxItems:32,items:{type:"obje\
ct",required:["skill","level"],additionalProperties:!1,properties:{skill:{type:"string",minLength:1,maxLength:64,pattern:"^[a-z0-9][a-z0-9._-]*$"},level:{type:"\
integer",minimum:1,maximum:10}}}},requiredCertificates:{type:"array",maxItems:32,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:64,pattern:"^[a-z0-9]\
[a-z0-9._-]*$"}}}};function xt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=xt.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!U.call(ne.properties,r)){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r==
"string"){if(f(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}
if(f(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;
if(typeof r!="string"){let t={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r===
"active"||r==="inactive")){let t={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:ne.properties.state.enum}};e===
null?e=[t]:e.push(t),s++}}if(a.position!==void 0){let r=a.position;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/position",schemaPath:"\
#/properties/position/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let t={
instancePath:i+"/position",schemaPath:"#/properties/position/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};e===null?e=[t]:e.push(t),s++}if(r<0||
isNaN(r)){let t={instancePath:i+"/position",schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(
t),s++}}}if(a.when!==void 0){let r=a.when;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="categoryIds"||t==="severities"||t==="channels"||
t==="languages")){let o={instancePath:i+"/when",schemaPath:"#/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[o]:e.push(o),s++}if(r.categoryIds!==void 0){let t=r.categoryIds;if(Array.isArray(t)){if(t.length>100){let p={instancePath:i+"/when/categoryIds",schemaPath:"\
#/properties/when/properties/categoryIds/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];
if(typeof n=="string"){if(!S.test(n)){let d={instancePath:i+"/when/categoryIds/"+p,schemaPath:"#/properties/when/properties/categoryIds/items/pattern",keyword:"\
pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/when/categoryIds/"+p,schemaPath:"#/pro\
perties/when/properties/categoryIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){
let n=t[l];if(typeof n=="string"){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/when/categoryIds",schemaPath:"#/properties/when/properties/categoryId\
s/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/when/categoryIds",schemaPath:"#\
/properties/when/properties/categoryIds/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.severities!==void 0){let t=r.severities;if(Array.
isArray(t)){if(t.length>5){let p={instancePath:i+"/when/severities",schemaPath:"#/properties/when/properties/severities/maxItems",keyword:"maxItems",params:{limit:5}};
e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];if(typeof n!="string"){let d={instancePath:i+"/when/severities/"+p,schemaPath:"#/pro\
perties/when/properties/severities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}if(!(n==="P0"||n==="P1"||n==="P2"||n==="P3"||
n==="P4")){let d={instancePath:i+"/when/severities/"+p,schemaPath:"#/properties/when/properties/severities/items/enum",keyword:"enum",params:{allowedValues:ne.properties.
when.properties.severities.items.enum}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];if(typeof n=="string"){if(typeof p[n]==
"number"){m=p[n];let d={instancePath:i+"/when/severities",schemaPath:"#/properties/when/properties/severities/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};
e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/when/severities",schemaPath:"#/properties/when/properties/severities/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.channels!==void 0){let t=r.channels;if(Array.isArray(t)){if(t.length>16){let p={instancePath:i+"/w\
hen/channels",schemaPath:"#/properties/when/properties/channels/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<
o;p++){let n=t[p];if(typeof n!="string"){let d={instancePath:i+"/when/channels/"+p,schemaPath:"#/properties/when/properties/channels/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[d]:e.push(d),s++}if(!(n==="api"||n==="portal"||n==="email"||n==="chat"||n==="phone")){let d={instancePath:i+"/when/channels/"+
p,schemaPath:"#/properties/when/properties/channels/items/enum",keyword:"enum",params:{allowedValues:ne.properties.when.properties.channels.items.enum}};e===null?
e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];if(typeof n=="string"){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/whe\
n/channels",schemaPath:"#/properties/when/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{
let o={instancePath:i+"/when/channels",schemaPath:"#/properties/when/properties/channels/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}
if(r.languages!==void 0){let t=r.languages;if(Array.isArray(t)){if(t.length>64){let p={instancePath:i+"/when/languages",schemaPath:"#/properties/when/properties\
/languages/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];if(typeof n=="string"){if(f(
n)>35){let d={instancePath:i+"/when/languages/"+p,schemaPath:"#/properties/when/properties/languages/items/maxLength",keyword:"maxLength",params:{limit:35}};e===
null?e=[d]:e.push(d),s++}if(!O.test(n)){let d={instancePath:i+"/when/languages/"+p,schemaPath:"#/properties/when/properties/languages/items/pattern",keyword:"pa\
ttern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/when/languages/"+p,schemaPath:"#/prope\
rties/when/properties/languages/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];
if(typeof n=="string"){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/when/languages",schemaPath:"#/properties/when/properties/languages/uniqueItems",
keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/when/languages",schemaPath:"#/properties/when/\
properties/languages/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/when",schemaPath:"#/properties/when\
/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(a.tier!==void 0){let r=a.tier;if(typeof r!="string"){let t={instancePath:i+"/tier",
schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="L1"||r==="L2"||r==="L3")){let t={instancePath:i+
"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues:ne.properties.tier.enum}};e===null?e=[t]:e.push(t),s++}}if(a.centerIds!==void 0){
let r=a.centerIds;if(Array.isArray(r)){if(r.length>100){let m={instancePath:i+"/centerIds",schemaPath:"#/properties/centerIds/maxItems",keyword:"maxItems",params:{
limit:100}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){let p=r[m];if(typeof p=="string"){if(!pe.test(p)){let n={instancePath:i+"/centerIds\
/"+m,schemaPath:"#/properties/centerIds/items/pattern",keyword:"pattern",params:{pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/centerIds/"+m,schemaPath:"#/properties/centerIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}let o=r.
length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]=="number"){l=m[p];let n={instancePath:i+"/centerIds",schemaPath:"#/propert\
ies/centerIds/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;break}m[p]=o}}}}else{let t={instancePath:i+"/centerIds",schemaPath:"\
#/properties/centerIds/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.specialty!==void 0){let r=a.specialty;if(typeof r!="string"&&
r!==null){let t={instancePath:i+"/specialty",schemaPath:"#/properties/specialty/type",keyword:"type",params:{type:ne.properties.specialty.type}};e===null?e=[t]:
e.push(t),s++}if(!(r==="securityEmergency"||r==="bigData"||r==="enterprise"||r==="developer"||r===null)){let t={instancePath:i+"/specialty",schemaPath:"#/proper\
ties/specialty/enum",keyword:"enum",params:{allowedValues:ne.properties.specialty.enum}};e===null?e=[t]:e.push(t),s++}}if(a.requiredSkills!==void 0){let r=a.requiredSkills;
if(Array.isArray(r)){if(r.length>32){let o={instancePath:i+"/requiredSkills",schemaPath:"#/properties/requiredSkills/maxItems",keyword:"maxItems",params:{limit:32}};
e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let l=r[o];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.skill===void 0){let m={instancePath:i+
"/requiredSkills/"+o,schemaPath:"#/properties/requiredSkills/items/required",keyword:"required",params:{missingProperty:"skill"}};e===null?e=[m]:e.push(m),s++}if(l.
level===void 0){let m={instancePath:i+"/requiredSkills/"+o,schemaPath:"#/properties/requiredSkills/items/required",keyword:"required",params:{missingProperty:"l\
evel"}};e===null?e=[m]:e.push(m),s++}for(let m in l)if(!(m==="skill"||m==="level")){let p={instancePath:i+"/requiredSkills/"+o,schemaPath:"#/properties/required\
Skills/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[p]:e.push(p),s++}if(l.skill!==void 0){let m=l.skill;
if(typeof m=="string"){if(f(m)>64){let p={instancePath:i+"/requiredSkills/"+o+"/skill",schemaPath:"#/properties/requiredSkills/items/properties/skill/maxLength",
keyword:"maxLength",params:{limit:64}};e===null?e=[p]:e.push(p),s++}if(f(m)<1){let p={instancePath:i+"/requiredSkills/"+o+"/skill",schemaPath:"#/properties/requ\
iredSkills/items/properties/skill/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),s++}if(!ae.test(m)){let p={instancePath:i+"/required\
Skills/"+o+"/skill",schemaPath:"#/properties/requiredSkills/items/properties/skill/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*$"}};e===null?
e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/requiredSkills/"+o+"/skill",schemaPath:"#/properties/requiredSkills/items/properties/skill/type",keyword:"type",
params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(l.level!==void 0){let m=l.level;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let p={instancePath:i+
"/requiredSkills/"+o+"/level",schemaPath:"#/properties/requiredSkills/items/properties/level/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(
p),s++}if(typeof m=="number"&&isFinite(m)){if(m>10||isNaN(m)){let p={instancePath:i+"/requiredSkills/"+o+"/level",schemaPath:"#/properties/requiredSkills/items/\
properties/level/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}};e===null?e=[p]:e.push(p),s++}if(m<1||isNaN(m)){let p={instancePath:i+"/requiredSk\
ills/"+o+"/level",schemaPath:"#/properties/requiredSkills/items/properties/level/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(
p),s++}}}}else{let m={instancePath:i+"/requiredSkills/"+o,schemaPath:"#/properties/requiredSkills/items/type",keyword:"type",params:{type:"object"}};e===null?e=
[m]:e.push(m),s++}}}else{let t={instancePath:i+"/requiredSkills",schemaPath:"#/properties/requiredSkills/type",keyword:"type",params:{type:"array"}};e===null?e=
[t]:e.push(t),s++}}if(a.requiredCertificates!==void 0){let r=a.requiredCertificates;if(Array.isArray(r)){if(r.length>32){let m={instancePath:i+"/requiredCertifi\
cates",schemaPath:"#/properties/requiredCertificates/maxItems",keyword:"maxItems",params:{limit:32}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){
let p=r[m];if(typeof p=="string"){if(f(p)>64){let n={instancePath:i+"/requiredCertificates/"+m,schemaPath:"#/properties/requiredCertificates/items/maxLength",keyword:"\
maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),s++}if(f(p)<1){let n={instancePath:i+"/requiredCertificates/"+m,schemaPath:"#/properties/requiredCertific\
ates/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}if(!ae.test(p)){let n={instancePath:i+"/requiredCertificates/"+m,schemaPath:"\
#/properties/requiredCertificates/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/requiredCertificates/"+m,schemaPath:"#/properties/requiredCertificates/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}let o=r.
length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]=="number"){l=m[p];let n={instancePath:i+"/requiredCertificates",schemaPath:"\
#/properties/requiredCertificates/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;break}m[p]=o}}}}else{let t={instancePath:i+"\
/requiredCertificates",schemaPath:"#/properties/requiredCertificates/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return xt.errors=e,s===0}xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var yi=bt,Tr={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},centerId:{type:"string",pattern:"\
^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"},tier:{type:"string",enum:["L1","L2","L3"]},state:{type:"string",enum:["active","inactive"]},externalId:{type:"string",minLength:1,
maxLength:128},sort:{type:"string",enum:["createdAt","-createdAt"]}},additionalProperties:!1};function bt(a,{instancePath:i="",parentData:A,parentDataProperty:b,
rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=bt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="centerId"||r==="tier"||r==="state"||r==="externalId"||r==="sort")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/lim\
it/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(f(
r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(f(r)<
1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.centerId!==void 0){let r=a.centerId;if(typeof r==
"string"){if(!pe.test(r)){let t={instancePath:i+"/centerId",schemaPath:"#/properties/centerId/pattern",keyword:"pattern",params:{pattern:"^ctn_[0-7][0-9a-hjkmnp\
-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/centerId",schemaPath:"#/properties/centerId/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}if(a.tier!==void 0){let r=a.tier;if(typeof r!="string"){let t={instancePath:i+"/tier",schemaPath:"#/properties/tier/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="L1"||r==="L2"||r==="L3")){let t={instancePath:i+"/tier",schemaPath:"#/properties/tier/enum",
keyword:"enum",params:{allowedValues:Tr.properties.tier.enum}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+
"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="active"||r==="inactive")){let t={instancePath:i+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:Tr.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){
let r=a.externalId;if(typeof r=="string"){if(f(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/\
enum",keyword:"enum",params:{allowedValues:Tr.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return bt.errors=e,s===0}bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fi=At,de={type:"object",
required:["name","centerId","tier","languages","capacity"],additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:200},centerId:{type:"st\
ring",pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"},tier:{type:"string",enum:["L1","L2","L3"]},team:{type:"string",minLength:1,maxLength:100},languages:{type:"ar\
ray",maxItems:32,items:{type:"object",required:["language","level"],additionalProperties:!1,properties:{language:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z\
0-9]{2,8})*$",maxLength:35},level:{type:"integer",minimum:1,maximum:10}}}},skills:{type:"array",maxItems:200,items:{type:"object",required:["skill","level"],additionalProperties:!1,
properties:{skill:{type:"string",minLength:1,maxLength:64,pattern:"^[a-z0-9][a-z0-9._-]*$"},level:{type:"integer",minimum:1,maximum:10}}}},certificates:{type:"a\
rray",maxItems:64,items:{type:"object",required:["name"],additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:64,pattern:"^[a-z0-9][a-z\
0-9._-]*$"},expiresAt:{type:["string","null"],format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}}}},compliance:{type:"array",maxItems:16,
uniqueItems:!0,items:{type:"string",enum:["gdpr","hipaa","mlps","pci"]}},regions:{type:"array",maxItems:64,uniqueItems:!0,items:{type:"string",pattern:"^[A-Z]{2\
}(-[A-Z0-9]{1,3})?$"}},residency:{type:"array",maxItems:64,uniqueItems:!0,items:{type:"string",pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}},supportHours:{type:"array",
maxItems:8,uniqueItems:!0,items:{type:"string",enum:["business","extended","always"]}},securityClearance:{type:"string",enum:["none","suspected","confirmed"]},products:{
type:"array",maxItems:100,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:128}},categoryIds:{type:"array",maxItems:100,uniqueItems:!0,items:{type:"str\
ing",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}},shifts:{type:"array",maxItems:16,items:{type:"object",additionalProperties:!1,oneOf:[{required:["calendarId"]},
{required:["timeZone","weekly"]}],properties:{calendarId:{type:"string",pattern:"^cal_[0-7][0-9a-hjkmnp-tv-z]{25}$"},timeZone:{type:"string",pattern:"^[A-Za-z0-\
9_+-]+(/[A-Za-z0-9_+-]+)*$",maxLength:64},weekly:{type:"object",additionalProperties:!1,properties:{mon:{type:"array",maxItems:16,items:{type:"object",required:[
"opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\
\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},tue:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"\
string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},wed:{type:"array",maxItems:16,items:{
type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"\
string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},thu:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,
properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},fri:{type:"\
array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|\
24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},sat:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],
additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d\
|24:00)$"}}}},sun:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^\
(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}}}}}}},capacity:{type:"object",additionalProperties:!1,
properties:{api:{type:"integer",minimum:0,maximum:100},portal:{type:"integer",minimum:0,maximum:100},email:{type:"integer",minimum:0,maximum:100},chat:{type:"in\
teger",minimum:0,maximum:100},phone:{type:"integer",minimum:0,maximum:100}}},externalId:{type:"string",minLength:1,maxLength:128}}},D=new RegExp("^(([01]\\d|2[0-\
3]):[0-5]\\d|24:00)$","u");function At(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=At.evaluated;
if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),s++}if(a.centerId===void 0){let t={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"centerId"}};e===null?e=[t]:e.push(t),s++}if(a.tier===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"tier"}};e===null?e=[t]:e.push(t),s++}if(a.languages===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"languages"}};e===null?e=[t]:e.push(t),s++}if(a.capacity===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"capacity"}};e===null?e=[t]:e.push(t),s++}for(let t in a)if(!U.call(de.properties,t)){let o={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),s++}if(a.name!==void 0){let t=a.name;if(typeof t=="string"){if(f(t)>200){
let o={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[o]:e.push(o),s++}if(f(t)<1){let o={instancePath:i+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.centerId!==void 0){let t=a.centerId;if(typeof t=="string"){if(!pe.
test(t)){let o={instancePath:i+"/centerId",schemaPath:"#/properties/centerId/pattern",keyword:"pattern",params:{pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===
null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/centerId",schemaPath:"#/properties/centerId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.
push(o),s++}}if(a.tier!==void 0){let t=a.tier;if(typeof t!="string"){let o={instancePath:i+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),s++}if(!(t==="L1"||t==="L2"||t==="L3")){let o={instancePath:i+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{
allowedValues:de.properties.tier.enum}};e===null?e=[o]:e.push(o),s++}}if(a.team!==void 0){let t=a.team;if(typeof t=="string"){if(f(t)>100){let o={instancePath:i+
"/team",schemaPath:"#/properties/team/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[o]:e.push(o),s++}if(f(t)<1){let o={instancePath:i+"/team",schemaPath:"\
#/properties/team/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/team",schemaPath:"#/properties/tea\
m/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.languages!==void 0){let t=a.languages;if(Array.isArray(t)){if(t.length>32){let l={
instancePath:i+"/languages",schemaPath:"#/properties/languages/maxItems",keyword:"maxItems",params:{limit:32}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<
o;l++){let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.language===void 0){let p={instancePath:i+"/languages/"+l,schemaPath:"#/properties/languages/\
items/required",keyword:"required",params:{missingProperty:"language"}};e===null?e=[p]:e.push(p),s++}if(m.level===void 0){let p={instancePath:i+"/languages/"+l,
schemaPath:"#/properties/languages/items/required",keyword:"required",params:{missingProperty:"level"}};e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="la\
nguage"||p==="level")){let n={instancePath:i+"/languages/"+l,schemaPath:"#/properties/languages/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.language!==void 0){let p=m.language;if(typeof p=="string"){if(f(p)>35){let n={instancePath:i+"/language\
s/"+l+"/language",schemaPath:"#/properties/languages/items/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[n]:e.push(n),s++}if(!O.
test(p)){let n={instancePath:i+"/languages/"+l+"/language",schemaPath:"#/properties/languages/items/properties/language/pattern",keyword:"pattern",params:{pattern:"\
^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/languages/"+l+"/language",schemaPath:"#/properties/languages/i\
tems/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.level!==void 0){let p=m.level;if(!(typeof p=="number"&&
!(p%1)&&!isNaN(p)&&isFinite(p))){let n={instancePath:i+"/languages/"+l+"/level",schemaPath:"#/properties/languages/items/properties/level/type",keyword:"type",params:{
type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof p=="number"&&isFinite(p)){if(p>10||isNaN(p)){let n={instancePath:i+"/languages/"+l+"/level",schemaPath:"\
#/properties/languages/items/properties/level/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}};e===null?e=[n]:e.push(n),s++}if(p<1||isNaN(p)){let n={
instancePath:i+"/languages/"+l+"/level",schemaPath:"#/properties/languages/items/properties/level/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===
null?e=[n]:e.push(n),s++}}}}else{let p={instancePath:i+"/languages/"+l,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:
e.push(o),s++}}if(a.skills!==void 0){let t=a.skills;if(Array.isArray(t)){if(t.length>200){let l={instancePath:i+"/skills",schemaPath:"#/properties/skills/maxIte\
ms",keyword:"maxItems",params:{limit:200}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.skill===void 0){let p={instancePath:i+"/skills/"+l,schemaPath:"#/properties/skills/items/required",keyword:"required",params:{missingProperty:"skill"}};
e===null?e=[p]:e.push(p),s++}if(m.level===void 0){let p={instancePath:i+"/skills/"+l,schemaPath:"#/properties/skills/items/required",keyword:"required",params:{
missingProperty:"level"}};e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="skill"||p==="level")){let n={instancePath:i+"/skills/"+l,schemaPath:"#/propertie\
s/skills/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.skill!==void 0){let p=m.skill;
if(typeof p=="string"){if(f(p)>64){let n={instancePath:i+"/skills/"+l+"/skill",schemaPath:"#/properties/skills/items/properties/skill/maxLength",keyword:"maxLen\
gth",params:{limit:64}};e===null?e=[n]:e.push(n),s++}if(f(p)<1){let n={instancePath:i+"/skills/"+l+"/skill",schemaPath:"#/properties/skills/items/properties/ski\
ll/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}if(!ae.test(p)){let n={instancePath:i+"/skills/"+l+"/skill",schemaPath:"#/prope\
rties/skills/items/properties/skill/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/skills/"+l+"/skill",schemaPath:"#/properties/skills/items/properties/skill/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.level!==
void 0){let p=m.level;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let n={instancePath:i+"/skills/"+l+"/level",schemaPath:"#/properties/skills/item\
s/properties/level/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof p=="number"&&isFinite(p)){if(p>10||isNaN(p)){let n={instancePath:i+
"/skills/"+l+"/level",schemaPath:"#/properties/skills/items/properties/level/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}};e===null?e=[n]:e.push(
n),s++}if(p<1||isNaN(p)){let n={instancePath:i+"/skills/"+l+"/level",schemaPath:"#/properties/skills/items/properties/level/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[n]:e.push(n),s++}}}}else{let p={instancePath:i+"/skills/"+l,schemaPath:"#/properties/skills/items/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type:"array"}};e===null?
e=[o]:e.push(o),s++}}if(a.certificates!==void 0){let t=a.certificates;if(Array.isArray(t)){if(t.length>64){let l={instancePath:i+"/certificates",schemaPath:"#/p\
roperties/certificates/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.name===void 0){let p={instancePath:i+"/certificates/"+l,schemaPath:"#/properties/certificates/items/required",keyword:"require\
d",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="name"||p==="expiresAt")){let n={instancePath:i+"/certificates/"+l,schemaPath:"\
#/properties/certificates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.name!==void 0){
let p=m.name;if(typeof p=="string"){if(f(p)>64){let n={instancePath:i+"/certificates/"+l+"/name",schemaPath:"#/properties/certificates/items/properties/name/max\
Length",keyword:"maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),s++}if(f(p)<1){let n={instancePath:i+"/certificates/"+l+"/name",schemaPath:"#/properties\
/certificates/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}if(!ae.test(p)){let n={instancePath:i+"/certif\
icates/"+l+"/name",schemaPath:"#/properties/certificates/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*$"}};e===null?e=
[n]:e.push(n),s++}}else{let n={instancePath:i+"/certificates/"+l+"/name",schemaPath:"#/properties/certificates/items/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.expiresAt!==void 0){let p=m.expiresAt;if(typeof p!="string"&&p!==null){let n={instancePath:i+"/certificates/"+
l+"/expiresAt",schemaPath:"#/properties/certificates/items/properties/expiresAt/type",keyword:"type",params:{type:de.properties.certificates.items.properties.expiresAt.
type}};e===null?e=[n]:e.push(n),s++}if(typeof p=="string"){if(!R.test(p)){let n={instancePath:i+"/certificates/"+l+"/expiresAt",schemaPath:"#/properties/certifi\
cates/items/properties/expiresAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[n]:e.push(n),s++}
if(!M.validate(p)){let n={instancePath:i+"/certificates/"+l+"/expiresAt",schemaPath:"#/properties/certificates/items/properties/expiresAt/format",keyword:"forma\
t",params:{format:"date-time"}};e===null?e=[n]:e.push(n),s++}}}}else{let p={instancePath:i+"/certificates/"+l,schemaPath:"#/properties/certificates/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/certificates",schemaPath:"#/properties/certificates/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.compliance!==void 0){let t=a.compliance;if(Array.isArray(t)){if(t.length>16){let p={instancePath:i+
"/compliance",schemaPath:"#/properties/compliance/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){
let n=t[p];if(typeof n!="string"){let d={instancePath:i+"/compliance/"+p,schemaPath:"#/properties/compliance/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),s++}if(!(n==="gdpr"||n==="hipaa"||n==="mlps"||n==="pci")){let d={instancePath:i+"/compliance/"+p,schemaPath:"#/properties/compliance/it\
ems/enum",keyword:"enum",params:{allowedValues:de.properties.compliance.items.enum}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){
let n=t[l];if(typeof n=="string"){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/uniqueItems",keyword:"\
uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.regions!==void 0){let t=a.regions;if(Array.isArray(t)){if(t.length>64){let p={instancePath:i+"/r\
egions",schemaPath:"#/properties/regions/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];
if(typeof n=="string"){if(!ie.test(n)){let d={instancePath:i+"/regions/"+p,schemaPath:"#/properties/regions/items/pattern",keyword:"pattern",params:{pattern:"^[\
A-Z]{2}(-[A-Z0-9]{1,3})?$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/regions/"+p,schemaPath:"#/properties/regions/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];if(typeof n=="string"){if(typeof p[n]=="number"){m=
p[n];let d={instancePath:i+"/regions",schemaPath:"#/properties/regions/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=
l}}}}else{let o={instancePath:i+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.residency!==
void 0){let t=a.residency;if(Array.isArray(t)){if(t.length>64){let p={instancePath:i+"/residency",schemaPath:"#/properties/residency/maxItems",keyword:"maxItems",
params:{limit:64}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];if(typeof n=="string"){if(!ie.test(n)){let d={instancePath:i+"/re\
sidency/"+p,schemaPath:"#/properties/residency/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}};e===null?e=[d]:e.push(d),s++}}else{
let d={instancePath:i+"/residency/"+p,schemaPath:"#/properties/residency/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}let l=t.
length,m;if(l>1){let p={};for(;l--;){let n=t[l];if(typeof n=="string"){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/residency",schemaPath:"#/propert\
ies/residency/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/residency",schemaPath:"\
#/properties/residency/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.supportHours!==void 0){let t=a.supportHours;if(Array.isArray(
t)){if(t.length>8){let p={instancePath:i+"/supportHours",schemaPath:"#/properties/supportHours/maxItems",keyword:"maxItems",params:{limit:8}};e===null?e=[p]:e.push(
p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];if(typeof n!="string"){let d={instancePath:i+"/supportHours/"+p,schemaPath:"#/properties/supportHours/item\
s/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}if(!(n==="business"||n==="extended"||n==="always")){let d={instancePath:i+"/supportH\
ours/"+p,schemaPath:"#/properties/supportHours/items/enum",keyword:"enum",params:{allowedValues:de.properties.supportHours.items.enum}};e===null?e=[d]:e.push(d),
s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];if(typeof n=="string"){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/supportHours",schemaPath:"\
#/properties/supportHours/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/support\
Hours",schemaPath:"#/properties/supportHours/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.securityClearance!==void 0){let t=a.
securityClearance;if(typeof t!="string"){let o={instancePath:i+"/securityClearance",schemaPath:"#/properties/securityClearance/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),s++}if(!(t==="none"||t==="suspected"||t==="confirmed")){let o={instancePath:i+"/securityClearance",schemaPath:"#/properties/s\
ecurityClearance/enum",keyword:"enum",params:{allowedValues:de.properties.securityClearance.enum}};e===null?e=[o]:e.push(o),s++}}if(a.products!==void 0){let t=a.
products;if(Array.isArray(t)){if(t.length>100){let p={instancePath:i+"/products",schemaPath:"#/properties/products/maxItems",keyword:"maxItems",params:{limit:100}};
e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];if(typeof n=="string"){if(f(n)>128){let d={instancePath:i+"/products/"+p,schemaPath:"\
#/properties/products/items/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[d]:e.push(d),s++}if(f(n)<1){let d={instancePath:i+"/products/"+p,schemaPath:"\
#/properties/products/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/products/"+p,schemaPath:"\
#/properties/products/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];if(typeof n==
"string"){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/products",schemaPath:"#/properties/products/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};
e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),s++}}if(a.categoryIds!==void 0){let t=a.categoryIds;if(Array.isArray(t)){if(t.length>100){let p={instancePath:i+"/categoryIds",schemaPath:"\
#/properties/categoryIds/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];if(typeof n==
"string"){if(!S.test(n)){let d={instancePath:i+"/categoryIds/"+p,schemaPath:"#/properties/categoryIds/items/pattern",keyword:"pattern",params:{pattern:"^cat_[0-\
7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/categoryIds/"+p,schemaPath:"#/properties/categoryIds/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];if(typeof n=="string"){if(typeof p[n]=="numb\
er"){m=p[n];let d={instancePath:i+"/categoryIds",schemaPath:"#/properties/categoryIds/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(
d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/categoryIds",schemaPath:"#/properties/categoryIds/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:
e.push(o),s++}}if(a.shifts!==void 0){let t=a.shifts;if(Array.isArray(t)){if(t.length>16){let l={instancePath:i+"/shifts",schemaPath:"#/properties/shifts/maxItem\
s",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l],p=s,n=!1,d=null,P=s;if(m&&typeof m=="object"&&
!Array.isArray(m)&&m.calendarId===void 0){let I={instancePath:i+"/shifts/"+l,schemaPath:"#/properties/shifts/items/oneOf/0/required",keyword:"required",params:{
missingProperty:"calendarId"}};e===null?e=[I]:e.push(I),s++}var r=P===s;r&&(n=!0,d=0);let j=s;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.timeZone===void 0){
let I={instancePath:i+"/shifts/"+l,schemaPath:"#/properties/shifts/items/oneOf/1/required",keyword:"required",params:{missingProperty:"timeZone"}};e===null?e=[I]:
e.push(I),s++}if(m.weekly===void 0){let I={instancePath:i+"/shifts/"+l,schemaPath:"#/properties/shifts/items/oneOf/1/required",keyword:"required",params:{missingProperty:"\
weekly"}};e===null?e=[I]:e.push(I),s++}}var r=j===s;if(r&&n?(n=!1,d=[d,1]):r&&(n=!0,d=1),n)s=p,e!==null&&(p?e.length=p:e=null);else{let I={instancePath:i+"/shif\
ts/"+l,schemaPath:"#/properties/shifts/items/oneOf",keyword:"oneOf",params:{passingSchemas:d}};e===null?e=[I]:e.push(I),s++}if(m&&typeof m=="object"&&!Array.isArray(
m)){for(let I in m)if(!(I==="calendarId"||I==="timeZone"||I==="weekly")){let k={instancePath:i+"/shifts/"+l,schemaPath:"#/properties/shifts/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:I}};e===null?e=[k]:e.push(k),s++}if(m.calendarId!==void 0){let I=m.calendarId;if(typeof I=="st\
ring"){if(!ke.test(I)){let k={instancePath:i+"/shifts/"+l+"/calendarId",schemaPath:"#/properties/shifts/items/properties/calendarId/pattern",keyword:"pattern",params:{
pattern:"^cal_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/shifts/"+l+"/calendarId",schemaPath:"#/properties/shift\
s/items/properties/calendarId/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),s++}}if(m.timeZone!==void 0){let I=m.timeZone;if(typeof I=="\
string"){if(f(I)>64){let k={instancePath:i+"/shifts/"+l+"/timeZone",schemaPath:"#/properties/shifts/items/properties/timeZone/maxLength",keyword:"maxLength",params:{
limit:64}};e===null?e=[k]:e.push(k),s++}if(!J.test(I)){let k={instancePath:i+"/shifts/"+l+"/timeZone",schemaPath:"#/properties/shifts/items/properties/timeZone/\
pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/shifts/"+l+"/time\
Zone",schemaPath:"#/properties/shifts/items/properties/timeZone/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),s++}}if(m.weekly!==void 0){
let I=m.weekly;if(I&&typeof I=="object"&&!Array.isArray(I)){for(let k in I)if(!(k==="mon"||k==="tue"||k==="wed"||k==="thu"||k==="fri"||k==="sat"||k==="sun")){let h={
instancePath:i+"/shifts/"+l+"/weekly",schemaPath:"#/properties/shifts/items/properties/weekly/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};
e===null?e=[h]:e.push(h),s++}if(I.mon!==void 0){let k=I.mon;if(Array.isArray(k)){if(k.length>16){let w={instancePath:i+"/shifts/"+l+"/weekly/mon",schemaPath:"#/\
properties/shifts/items/properties/weekly/properties/mon/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[w]:e.push(w),s++}let h=k.length;for(let w=0;w<
h;w++){let g=k[w];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.opens===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/mon/"+w,schemaPath:"#/properties\
/shifts/items/properties/weekly/properties/mon/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[u]:e.push(u),s++}if(g.closes===void 0){
let u={instancePath:i+"/shifts/"+l+"/weekly/mon/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/mon/items/required",keyword:"required",params:{
missingProperty:"closes"}};e===null?e=[u]:e.push(u),s++}for(let u in g)if(!(u==="opens"||u==="closes")){let y={instancePath:i+"/shifts/"+l+"/weekly/mon/"+w,schemaPath:"\
#/properties/shifts/items/properties/weekly/properties/mon/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=
[y]:e.push(y),s++}if(g.opens!==void 0){let u=g.opens;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/mon/"+w+"/opens",schemaPath:"\
#/properties/shifts/items/properties/weekly/properties/mon/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};
e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/mon/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly/properti\
es/mon/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}if(g.closes!==void 0){let u=g.closes;if(typeof u=="stri\
ng"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/mon/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/mon/items/p\
roperties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/s\
hifts/"+l+"/weekly/mon/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/mon/items/properties/closes/type",keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),s++}}}else{let u={instancePath:i+"/shifts/"+l+"/weekly/mon/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/\
properties/mon/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}}}else{let h={instancePath:i+"/shifts/"+l+"/weekly/mon",schemaPath:"\
#/properties/shifts/items/properties/weekly/properties/mon/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(I.tue!==void 0){let k=I.
tue;if(Array.isArray(k)){if(k.length>16){let w={instancePath:i+"/shifts/"+l+"/weekly/tue",schemaPath:"#/properties/shifts/items/properties/weekly/properties/tue\
/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[w]:e.push(w),s++}let h=k.length;for(let w=0;w<h;w++){let g=k[w];if(g&&typeof g=="object"&&!Array.isArray(
g)){if(g.opens===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/tue/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/tue/items/requir\
ed",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[u]:e.push(u),s++}if(g.closes===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/tue/"+w,
schemaPath:"#/properties/shifts/items/properties/weekly/properties/tue/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[u]:e.push(
u),s++}for(let u in g)if(!(u==="opens"||u==="closes")){let y={instancePath:i+"/shifts/"+l+"/weekly/tue/"+w,schemaPath:"#/properties/shifts/items/properties/week\
ly/properties/tue/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(y),s++}if(g.opens!==void 0){let u=g.
opens;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/tue/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly\
/properties/tue/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={
instancePath:i+"/shifts/"+l+"/weekly/tue/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly/properties/tue/items/properties/opens/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}if(g.closes!==void 0){let u=g.closes;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/s\
hifts/"+l+"/weekly/tue/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/tue/items/properties/closes/pattern",keyword:"pattern",params:{
pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/tue/"+w+"/closes",schemaPath:"#/p\
roperties/shifts/items/properties/weekly/properties/tue/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}}else{
let u={instancePath:i+"/shifts/"+l+"/weekly/tue/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/tue/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),s++}}}else{let h={instancePath:i+"/shifts/"+l+"/weekly/tue",schemaPath:"#/properties/shifts/items/properties/weekly/propertie\
s/tue/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(I.wed!==void 0){let k=I.wed;if(Array.isArray(k)){if(k.length>16){let w={instancePath:i+
"/shifts/"+l+"/weekly/wed",schemaPath:"#/properties/shifts/items/properties/weekly/properties/wed/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[w]:
e.push(w),s++}let h=k.length;for(let w=0;w<h;w++){let g=k[w];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.opens===void 0){let u={instancePath:i+"/shifts/"+
l+"/weekly/wed/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/wed/items/required",keyword:"required",params:{missingProperty:"opens"}};e===
null?e=[u]:e.push(u),s++}if(g.closes===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/wed/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/prope\
rties/wed/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[u]:e.push(u),s++}for(let u in g)if(!(u==="opens"||u==="closes")){let y={
instancePath:i+"/shifts/"+l+"/weekly/wed/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/wed/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(y),s++}if(g.opens!==void 0){let u=g.opens;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+
"/shifts/"+l+"/weekly/wed/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly/properties/wed/items/properties/opens/pattern",keyword:"pattern",
params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/wed/"+w+"/opens",schemaPath:"\
#/properties/shifts/items/properties/weekly/properties/wed/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}if(g.
closes!==void 0){let u=g.closes;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/wed/"+w+"/closes",schemaPath:"#/properties/shi\
fts/items/properties/weekly/properties/wed/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=
[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/wed/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/wed/ite\
ms/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}}else{let u={instancePath:i+"/shifts/"+l+"/weekly/wed/"+w,schemaPath:"\
#/properties/shifts/items/properties/weekly/properties/wed/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}}}else{let h={instancePath:i+
"/shifts/"+l+"/weekly/wed",schemaPath:"#/properties/shifts/items/properties/weekly/properties/wed/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(
h),s++}}if(I.thu!==void 0){let k=I.thu;if(Array.isArray(k)){if(k.length>16){let w={instancePath:i+"/shifts/"+l+"/weekly/thu",schemaPath:"#/properties/shifts/ite\
ms/properties/weekly/properties/thu/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[w]:e.push(w),s++}let h=k.length;for(let w=0;w<h;w++){let g=k[w];
if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.opens===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/thu/"+w,schemaPath:"#/properties/shifts/items/prop\
erties/weekly/properties/thu/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[u]:e.push(u),s++}if(g.closes===void 0){let u={instancePath:i+
"/shifts/"+l+"/weekly/thu/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/thu/items/required",keyword:"required",params:{missingProperty:"\
closes"}};e===null?e=[u]:e.push(u),s++}for(let u in g)if(!(u==="opens"||u==="closes")){let y={instancePath:i+"/shifts/"+l+"/weekly/thu/"+w,schemaPath:"#/propert\
ies/shifts/items/properties/weekly/properties/thu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(
y),s++}if(g.opens!==void 0){let u=g.opens;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/thu/"+w+"/opens",schemaPath:"#/prope\
rties/shifts/items/properties/weekly/properties/thu/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===
null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/thu/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly/properties/t\
hu/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}if(g.closes!==void 0){let u=g.closes;if(typeof u=="string"){
if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/thu/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/thu/items/proper\
ties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts\
/"+l+"/weekly/thu/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/thu/items/properties/closes/type",keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),s++}}}else{let u={instancePath:i+"/shifts/"+l+"/weekly/thu/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/proper\
ties/thu/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}}}else{let h={instancePath:i+"/shifts/"+l+"/weekly/thu",schemaPath:"#/p\
roperties/shifts/items/properties/weekly/properties/thu/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(I.fri!==void 0){let k=I.fri;
if(Array.isArray(k)){if(k.length>16){let w={instancePath:i+"/shifts/"+l+"/weekly/fri",schemaPath:"#/properties/shifts/items/properties/weekly/properties/fri/max\
Items",keyword:"maxItems",params:{limit:16}};e===null?e=[w]:e.push(w),s++}let h=k.length;for(let w=0;w<h;w++){let g=k[w];if(g&&typeof g=="object"&&!Array.isArray(
g)){if(g.opens===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/fri/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/fri/items/requir\
ed",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[u]:e.push(u),s++}if(g.closes===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/fri/"+w,
schemaPath:"#/properties/shifts/items/properties/weekly/properties/fri/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[u]:e.push(
u),s++}for(let u in g)if(!(u==="opens"||u==="closes")){let y={instancePath:i+"/shifts/"+l+"/weekly/fri/"+w,schemaPath:"#/properties/shifts/items/properties/week\
ly/properties/fri/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(y),s++}if(g.opens!==void 0){let u=g.
opens;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/fri/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly\
/properties/fri/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={
instancePath:i+"/shifts/"+l+"/weekly/fri/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly/properties/fri/items/properties/opens/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}if(g.closes!==void 0){let u=g.closes;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/s\
hifts/"+l+"/weekly/fri/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/fri/items/properties/closes/pattern",keyword:"pattern",params:{
pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/fri/"+w+"/closes",schemaPath:"#/p\
roperties/shifts/items/properties/weekly/properties/fri/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}}else{
let u={instancePath:i+"/shifts/"+l+"/weekly/fri/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/fri/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),s++}}}else{let h={instancePath:i+"/shifts/"+l+"/weekly/fri",schemaPath:"#/properties/shifts/items/properties/weekly/propertie\
s/fri/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(I.sat!==void 0){let k=I.sat;if(Array.isArray(k)){if(k.length>16){let w={instancePath:i+
"/shifts/"+l+"/weekly/sat",schemaPath:"#/properties/shifts/items/properties/weekly/properties/sat/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[w]:
e.push(w),s++}let h=k.length;for(let w=0;w<h;w++){let g=k[w];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.opens===void 0){let u={instancePath:i+"/shifts/"+
l+"/weekly/sat/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/sat/items/required",keyword:"required",params:{missingProperty:"opens"}};e===
null?e=[u]:e.push(u),s++}if(g.closes===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/sat/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/prope\
rties/sat/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[u]:e.push(u),s++}for(let u in g)if(!(u==="opens"||u==="closes")){let y={
instancePath:i+"/shifts/"+l+"/weekly/sat/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/sat/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(y),s++}if(g.opens!==void 0){let u=g.opens;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+
"/shifts/"+l+"/weekly/sat/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly/properties/sat/items/properties/opens/pattern",keyword:"pattern",
params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/sat/"+w+"/opens",schemaPath:"\
#/properties/shifts/items/properties/weekly/properties/sat/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}if(g.
closes!==void 0){let u=g.closes;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/sat/"+w+"/closes",schemaPath:"#/properties/shi\
fts/items/properties/weekly/properties/sat/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=
[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/sat/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/sat/ite\
ms/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}}else{let u={instancePath:i+"/shifts/"+l+"/weekly/sat/"+w,schemaPath:"\
#/properties/shifts/items/properties/weekly/properties/sat/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}}}else{let h={instancePath:i+
"/shifts/"+l+"/weekly/sat",schemaPath:"#/properties/shifts/items/properties/weekly/properties/sat/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(
h),s++}}if(I.sun!==void 0){let k=I.sun;if(Array.isArray(k)){if(k.length>16){let w={instancePath:i+"/shifts/"+l+"/weekly/sun",schemaPath:"#/properties/shifts/ite\
ms/properties/weekly/properties/sun/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[w]:e.push(w),s++}let h=k.length;for(let w=0;w<h;w++){let g=k[w];
if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.opens===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/sun/"+w,schemaPath:"#/properties/shifts/items/prop\
erties/weekly/properties/sun/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[u]:e.push(u),s++}if(g.closes===void 0){let u={instancePath:i+
"/shifts/"+l+"/weekly/sun/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/sun/items/required",keyword:"required",params:{missingProperty:"\
closes"}};e===null?e=[u]:e.push(u),s++}for(let u in g)if(!(u==="opens"||u==="closes")){let y={instancePath:i+"/shifts/"+l+"/weekly/sun/"+w,schemaPath:"#/propert\
ies/shifts/items/properties/weekly/properties/sun/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(
y),s++}if(g.opens!==void 0){let u=g.opens;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/sun/"+w+"/opens",schemaPath:"#/prope\
rties/shifts/items/properties/weekly/properties/sun/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===
null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/sun/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly/properties/s\
un/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}if(g.closes!==void 0){let u=g.closes;if(typeof u=="string"){
if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/sun/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/sun/items/proper\
ties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts\
/"+l+"/weekly/sun/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/sun/items/properties/closes/type",keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),s++}}}else{let u={instancePath:i+"/shifts/"+l+"/weekly/sun/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/proper\
ties/sun/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}}}else{let h={instancePath:i+"/shifts/"+l+"/weekly/sun",schemaPath:"#/p\
roperties/shifts/items/properties/weekly/properties/sun/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}}else{let k={instancePath:i+"/\
shifts/"+l+"/weekly",schemaPath:"#/properties/shifts/items/properties/weekly/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),s++}}}else{let I={
instancePath:i+"/shifts/"+l,schemaPath:"#/properties/shifts/items/type",keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),s++}}}else{let o={instancePath:i+
"/shifts",schemaPath:"#/properties/shifts/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.capacity!==void 0){let t=a.capacity;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(let o in t)if(!(o==="api"||o==="portal"||o==="email"||o==="chat"||o==="phone")){let l={instancePath:i+"/capacity",schemaPath:"\
#/properties/capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),s++}if(t.api!==void 0){let o=t.
api;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/capacity/api",schemaPath:"#/properties/capacity/properties/api/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){let l={instancePath:i+"/capacity/api",schemaPath:"\
#/properties/capacity/properties/api/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+
"/capacity/api",schemaPath:"#/properties/capacity/properties/api/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}if(t.
portal!==void 0){let o=t.portal;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/capacity/portal",schemaPath:"#/properties/capa\
city/properties/portal/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){let l={
instancePath:i+"/capacity/portal",schemaPath:"#/properties/capacity/properties/portal/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=
[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+"/capacity/portal",schemaPath:"#/properties/capacity/properties/portal/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}if(t.email!==void 0){let o=t.email;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+
"/capacity/email",schemaPath:"#/properties/capacity/properties/email/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof o=="nu\
mber"&&isFinite(o)){if(o>100||isNaN(o)){let l={instancePath:i+"/capacity/email",schemaPath:"#/properties/capacity/properties/email/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100}};e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+"/capacity/email",schemaPath:"#/properties/capacity/properties/\
email/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}if(t.chat!==void 0){let o=t.chat;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/capacity/chat",schemaPath:"#/properties/capacity/properties/chat/type",keyword:"type",params:{type:"integer"}};
e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){let l={instancePath:i+"/capacity/chat",schemaPath:"#/properties/capacity/pr\
operties/chat/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+"/capacity/cha\
t",schemaPath:"#/properties/capacity/properties/chat/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}if(t.phone!==void 0){
let o=t.phone;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/capacity/phone",schemaPath:"#/properties/capacity/properties/pho\
ne/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){let l={instancePath:i+"/ca\
pacity/phone",schemaPath:"#/properties/capacity/properties/phone/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[l]:e.push(l),s++}if(o<
0||isNaN(o)){let l={instancePath:i+"/capacity/phone",schemaPath:"#/properties/capacity/properties/phone/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[l]:e.push(l),s++}}}}else{let o={instancePath:i+"/capacity",schemaPath:"#/properties/capacity/type",keyword:"type",params:{type:"object"}};e===null?e=
[o]:e.push(o),s++}}if(a.externalId!==void 0){let t=a.externalId;if(typeof t=="string"){if(f(t)>128){let o={instancePath:i+"/externalId",schemaPath:"#/properties\
/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[o]:e.push(o),s++}if(f(t)<1){let o={instancePath:i+"/externalId",schemaPath:"#/propert\
ies/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/externalId",schemaPath:"#/properties/\
externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),s++}return At.errors=e,s===0}At.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var we=jt;function jt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=jt.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.agentId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"agentId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="agentId"){let t={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.agentId!==void 0){let r=a.agentId;if(typeof r=="string"){if(!ye.
test(r)){let t={instancePath:i+"/agentId",schemaPath:"#/properties/agentId/pattern",keyword:"pattern",params:{pattern:"^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/agentId",schemaPath:"#/properties/agentId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return jt.errors=e,s===0}jt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var hi=qt,X={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:200},state:{
type:"string",enum:["active","inactive"]},centerId:{type:"string",pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"},tier:{type:"string",enum:["L1","L2","L3"]},team:{
type:["string","null"],minLength:1,maxLength:100},languages:{type:"array",maxItems:32,items:{type:"object",required:["language","level"],additionalProperties:!1,
properties:{language:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},level:{type:"integer",minimum:1,maximum:10}}}},skills:{type:"arr\
ay",maxItems:200,items:{type:"object",required:["skill","level"],additionalProperties:!1,properties:{skill:{type:"string",minLength:1,maxLength:64,pattern:"^[a-\
z0-9][a-z0-9._-]*$"},level:{type:"integer",minimum:1,maximum:10}}}},certificates:{type:"array",maxItems:64,items:{type:"object",required:["name"],additionalProperties:!1,
properties:{name:{type:"string",minLength:1,maxLength:64,pattern:"^[a-z0-9][a-z0-9._-]*$"},expiresAt:{type:["string","null"],format:"date-time",pattern:"^\\d{4}-\
\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}}}},compliance:{type:"array",maxItems:16,uniqueItems:!0,items:{type:"string",enum:["gdpr","hipaa","mlps","pci"]}},
regions:{type:"array",maxItems:64,uniqueItems:!0,items:{type:"string",pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}},residency:{type:"array",maxItems:64,uniqueItems:!0,
items:{type:"string",pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}},supportHours:{type:"array",maxItems:8,uniqueItems:!0,items:{type:"string",enum:["business","extende\
d","always"]}},securityClearance:{type:"string",enum:["none","suspected","confirmed"]},products:{type:"array",maxItems:100,uniqueItems:!0,items:{type:"string",minLength:1,
maxLength:128}},categoryIds:{type:"array",maxItems:100,uniqueItems:!0,items:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}},shifts:{type:"array",maxItems:16,
items:{type:"object",additionalProperties:!1,oneOf:[{required:["calendarId"]},{required:["timeZone","weekly"]}],properties:{calendarId:{type:"string",pattern:"^\
cal_[0-7][0-9a-hjkmnp-tv-z]{25}$"},timeZone:{type:"string",pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$",maxLength:64},weekly:{type:"object",additionalProperties:!1,
properties:{mon:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^((\
[01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},tue:{type:"array",maxItems:16,items:{type:"object",required:[
"opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\
\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},wed:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"\
string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},thu:{type:"array",maxItems:16,items:{
type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"\
string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},fri:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,
properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},sat:{type:"\
array",maxItems:16,items:{type:"object",required:["opens","closes"],additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|\
24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}}}},sun:{type:"array",maxItems:16,items:{type:"object",required:["opens","closes"],
additionalProperties:!1,properties:{opens:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},closes:{type:"string",pattern:"^(([01]\\d|2[0-3]):[0-5]\\d\
|24:00)$"}}}}}}}}},capacity:{type:"object",additionalProperties:!1,properties:{api:{type:"integer",minimum:0,maximum:100},portal:{type:"integer",minimum:0,maximum:100},
email:{type:"integer",minimum:0,maximum:100},chat:{type:"integer",minimum:0,maximum:100},phone:{type:"integer",minimum:0,maximum:100}}},externalId:{type:["strin\
g","null"],minLength:1,maxLength:128}}};function qt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,
c=qt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)if(!U.call(X.properties,
t)){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),s++}if(a.name!==
void 0){let t=a.name;if(typeof t=="string"){if(f(t)>200){let o={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[o]:e.push(o),s++}if(f(t)<1){let o={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[o]:e.push(o),s++}}else{let o={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.
state!==void 0){let t=a.state;if(typeof t!="string"){let o={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),s++}if(!(t==="active"||t==="inactive")){let o={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:X.
properties.state.enum}};e===null?e=[o]:e.push(o),s++}}if(a.centerId!==void 0){let t=a.centerId;if(typeof t=="string"){if(!pe.test(t)){let o={instancePath:i+"/ce\
nterId",schemaPath:"#/properties/centerId/pattern",keyword:"pattern",params:{pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:i+"/centerId",schemaPath:"#/properties/centerId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.tier!==void 0){let t=a.
tier;if(typeof t!="string"){let o={instancePath:i+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}
if(!(t==="L1"||t==="L2"||t==="L3")){let o={instancePath:i+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues:X.properties.tier.enum}};
e===null?e=[o]:e.push(o),s++}}if(a.team!==void 0){let t=a.team;if(typeof t!="string"&&t!==null){let o={instancePath:i+"/team",schemaPath:"#/properties/team/type",
keyword:"type",params:{type:X.properties.team.type}};e===null?e=[o]:e.push(o),s++}if(typeof t=="string"){if(f(t)>100){let o={instancePath:i+"/team",schemaPath:"\
#/properties/team/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[o]:e.push(o),s++}if(f(t)<1){let o={instancePath:i+"/team",schemaPath:"#/propert\
ies/team/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}}if(a.languages!==void 0){let t=a.languages;if(Array.isArray(t)){if(t.length>
32){let l={instancePath:i+"/languages",schemaPath:"#/properties/languages/maxItems",keyword:"maxItems",params:{limit:32}};e===null?e=[l]:e.push(l),s++}let o=t.length;
for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.language===void 0){let p={instancePath:i+"/languages/"+l,schemaPath:"#/propert\
ies/languages/items/required",keyword:"required",params:{missingProperty:"language"}};e===null?e=[p]:e.push(p),s++}if(m.level===void 0){let p={instancePath:i+"/\
languages/"+l,schemaPath:"#/properties/languages/items/required",keyword:"required",params:{missingProperty:"level"}};e===null?e=[p]:e.push(p),s++}for(let p in m)
if(!(p==="language"||p==="level")){let n={instancePath:i+"/languages/"+l,schemaPath:"#/properties/languages/items/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.language!==void 0){let p=m.language;if(typeof p=="string"){if(f(p)>35){let n={instancePath:i+
"/languages/"+l+"/language",schemaPath:"#/properties/languages/items/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[n]:e.push(
n),s++}if(!O.test(p)){let n={instancePath:i+"/languages/"+l+"/language",schemaPath:"#/properties/languages/items/properties/language/pattern",keyword:"pattern",
params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/languages/"+l+"/language",schemaPath:"#/prope\
rties/languages/items/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.level!==void 0){let p=m.level;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let n={instancePath:i+"/languages/"+l+"/level",schemaPath:"#/properties/languages/items/properties/level/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof p=="number"&&isFinite(p)){if(p>10||isNaN(p)){let n={instancePath:i+"/languages/"+l+"/level",
schemaPath:"#/properties/languages/items/properties/level/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}};e===null?e=[n]:e.push(n),s++}if(p<1||isNaN(
p)){let n={instancePath:i+"/languages/"+l+"/level",schemaPath:"#/properties/languages/items/properties/level/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[n]:e.push(n),s++}}}}else{let p={instancePath:i+"/languages/"+l,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),s++}}if(a.skills!==void 0){let t=a.skills;if(Array.isArray(t)){if(t.length>200){let l={instancePath:i+"/skills",schemaPath:"#/propertie\
s/skills/maxItems",keyword:"maxItems",params:{limit:200}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m=="object"&&
!Array.isArray(m)){if(m.skill===void 0){let p={instancePath:i+"/skills/"+l,schemaPath:"#/properties/skills/items/required",keyword:"required",params:{missingProperty:"\
skill"}};e===null?e=[p]:e.push(p),s++}if(m.level===void 0){let p={instancePath:i+"/skills/"+l,schemaPath:"#/properties/skills/items/required",keyword:"required",
params:{missingProperty:"level"}};e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="skill"||p==="level")){let n={instancePath:i+"/skills/"+l,schemaPath:"#/p\
roperties/skills/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.skill!==void 0){let p=m.
skill;if(typeof p=="string"){if(f(p)>64){let n={instancePath:i+"/skills/"+l+"/skill",schemaPath:"#/properties/skills/items/properties/skill/maxLength",keyword:"\
maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),s++}if(f(p)<1){let n={instancePath:i+"/skills/"+l+"/skill",schemaPath:"#/properties/skills/items/properti\
es/skill/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}if(!ae.test(p)){let n={instancePath:i+"/skills/"+l+"/skill",schemaPath:"#\
/properties/skills/items/properties/skill/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+
"/skills/"+l+"/skill",schemaPath:"#/properties/skills/items/properties/skill/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.level!==
void 0){let p=m.level;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let n={instancePath:i+"/skills/"+l+"/level",schemaPath:"#/properties/skills/item\
s/properties/level/type",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}if(typeof p=="number"&&isFinite(p)){if(p>10||isNaN(p)){let n={instancePath:i+
"/skills/"+l+"/level",schemaPath:"#/properties/skills/items/properties/level/maximum",keyword:"maximum",params:{comparison:"<=",limit:10}};e===null?e=[n]:e.push(
n),s++}if(p<1||isNaN(p)){let n={instancePath:i+"/skills/"+l+"/level",schemaPath:"#/properties/skills/items/properties/level/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[n]:e.push(n),s++}}}}else{let p={instancePath:i+"/skills/"+l,schemaPath:"#/properties/skills/items/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type:"array"}};e===null?
e=[o]:e.push(o),s++}}if(a.certificates!==void 0){let t=a.certificates;if(Array.isArray(t)){if(t.length>64){let l={instancePath:i+"/certificates",schemaPath:"#/p\
roperties/certificates/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.name===void 0){let p={instancePath:i+"/certificates/"+l,schemaPath:"#/properties/certificates/items/required",keyword:"require\
d",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="name"||p==="expiresAt")){let n={instancePath:i+"/certificates/"+l,schemaPath:"\
#/properties/certificates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.name!==void 0){
let p=m.name;if(typeof p=="string"){if(f(p)>64){let n={instancePath:i+"/certificates/"+l+"/name",schemaPath:"#/properties/certificates/items/properties/name/max\
Length",keyword:"maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),s++}if(f(p)<1){let n={instancePath:i+"/certificates/"+l+"/name",schemaPath:"#/properties\
/certificates/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}if(!ae.test(p)){let n={instancePath:i+"/certif\
icates/"+l+"/name",schemaPath:"#/properties/certificates/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9._-]*$"}};e===null?e=
[n]:e.push(n),s++}}else{let n={instancePath:i+"/certificates/"+l+"/name",schemaPath:"#/properties/certificates/items/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.expiresAt!==void 0){let p=m.expiresAt;if(typeof p!="string"&&p!==null){let n={instancePath:i+"/certificates/"+
l+"/expiresAt",schemaPath:"#/properties/certificates/items/properties/expiresAt/type",keyword:"type",params:{type:X.properties.certificates.items.properties.expiresAt.
type}};e===null?e=[n]:e.push(n),s++}if(typeof p=="string"){if(!R.test(p)){let n={instancePath:i+"/certificates/"+l+"/expiresAt",schemaPath:"#/properties/certifi\
cates/items/properties/expiresAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[n]:e.push(n),s++}
if(!M.validate(p)){let n={instancePath:i+"/certificates/"+l+"/expiresAt",schemaPath:"#/properties/certificates/items/properties/expiresAt/format",keyword:"forma\
t",params:{format:"date-time"}};e===null?e=[n]:e.push(n),s++}}}}else{let p={instancePath:i+"/certificates/"+l,schemaPath:"#/properties/certificates/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/certificates",schemaPath:"#/properties/certificates/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.compliance!==void 0){let t=a.compliance;if(Array.isArray(t)){if(t.length>16){let p={instancePath:i+
"/compliance",schemaPath:"#/properties/compliance/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){
let n=t[p];if(typeof n!="string"){let d={instancePath:i+"/compliance/"+p,schemaPath:"#/properties/compliance/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[d]:e.push(d),s++}if(!(n==="gdpr"||n==="hipaa"||n==="mlps"||n==="pci")){let d={instancePath:i+"/compliance/"+p,schemaPath:"#/properties/compliance/it\
ems/enum",keyword:"enum",params:{allowedValues:X.properties.compliance.items.enum}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];
if(typeof n=="string"){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/uniqueItems",keyword:"uniqueItem\
s",params:{i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.regions!==void 0){let t=a.regions;if(Array.isArray(t)){if(t.length>64){let p={instancePath:i+"/reg\
ions",schemaPath:"#/properties/regions/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];
if(typeof n=="string"){if(!ie.test(n)){let d={instancePath:i+"/regions/"+p,schemaPath:"#/properties/regions/items/pattern",keyword:"pattern",params:{pattern:"^[\
A-Z]{2}(-[A-Z0-9]{1,3})?$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/regions/"+p,schemaPath:"#/properties/regions/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];if(typeof n=="string"){if(typeof p[n]=="number"){m=
p[n];let d={instancePath:i+"/regions",schemaPath:"#/properties/regions/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=
l}}}}else{let o={instancePath:i+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.residency!==
void 0){let t=a.residency;if(Array.isArray(t)){if(t.length>64){let p={instancePath:i+"/residency",schemaPath:"#/properties/residency/maxItems",keyword:"maxItems",
params:{limit:64}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];if(typeof n=="string"){if(!ie.test(n)){let d={instancePath:i+"/re\
sidency/"+p,schemaPath:"#/properties/residency/items/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"}};e===null?e=[d]:e.push(d),s++}}else{
let d={instancePath:i+"/residency/"+p,schemaPath:"#/properties/residency/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}let l=t.
length,m;if(l>1){let p={};for(;l--;){let n=t[l];if(typeof n=="string"){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/residency",schemaPath:"#/propert\
ies/residency/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/residency",schemaPath:"\
#/properties/residency/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.supportHours!==void 0){let t=a.supportHours;if(Array.isArray(
t)){if(t.length>8){let p={instancePath:i+"/supportHours",schemaPath:"#/properties/supportHours/maxItems",keyword:"maxItems",params:{limit:8}};e===null?e=[p]:e.push(
p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];if(typeof n!="string"){let d={instancePath:i+"/supportHours/"+p,schemaPath:"#/properties/supportHours/item\
s/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}if(!(n==="business"||n==="extended"||n==="always")){let d={instancePath:i+"/supportH\
ours/"+p,schemaPath:"#/properties/supportHours/items/enum",keyword:"enum",params:{allowedValues:X.properties.supportHours.items.enum}};e===null?e=[d]:e.push(d),
s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];if(typeof n=="string"){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/supportHours",schemaPath:"\
#/properties/supportHours/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/support\
Hours",schemaPath:"#/properties/supportHours/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.securityClearance!==void 0){let t=a.
securityClearance;if(typeof t!="string"){let o={instancePath:i+"/securityClearance",schemaPath:"#/properties/securityClearance/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),s++}if(!(t==="none"||t==="suspected"||t==="confirmed")){let o={instancePath:i+"/securityClearance",schemaPath:"#/properties/s\
ecurityClearance/enum",keyword:"enum",params:{allowedValues:X.properties.securityClearance.enum}};e===null?e=[o]:e.push(o),s++}}if(a.products!==void 0){let t=a.
products;if(Array.isArray(t)){if(t.length>100){let p={instancePath:i+"/products",schemaPath:"#/properties/products/maxItems",keyword:"maxItems",params:{limit:100}};
e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];if(typeof n=="string"){if(f(n)>128){let d={instancePath:i+"/products/"+p,schemaPath:"\
#/properties/products/items/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[d]:e.push(d),s++}if(f(n)<1){let d={instancePath:i+"/products/"+p,schemaPath:"\
#/properties/products/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/products/"+p,schemaPath:"\
#/properties/products/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];if(typeof n==
"string"){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/products",schemaPath:"#/properties/products/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};
e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),s++}}if(a.categoryIds!==void 0){let t=a.categoryIds;if(Array.isArray(t)){if(t.length>100){let p={instancePath:i+"/categoryIds",schemaPath:"\
#/properties/categoryIds/maxItems",keyword:"maxItems",params:{limit:100}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];if(typeof n==
"string"){if(!S.test(n)){let d={instancePath:i+"/categoryIds/"+p,schemaPath:"#/properties/categoryIds/items/pattern",keyword:"pattern",params:{pattern:"^cat_[0-\
7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/categoryIds/"+p,schemaPath:"#/properties/categoryIds/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];if(typeof n=="string"){if(typeof p[n]=="numb\
er"){m=p[n];let d={instancePath:i+"/categoryIds",schemaPath:"#/properties/categoryIds/uniqueItems",keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(
d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/categoryIds",schemaPath:"#/properties/categoryIds/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:
e.push(o),s++}}if(a.shifts!==void 0){let t=a.shifts;if(Array.isArray(t)){if(t.length>16){let l={instancePath:i+"/shifts",schemaPath:"#/properties/shifts/maxItem\
s",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l],p=s,n=!1,d=null,P=s;if(m&&typeof m=="object"&&
!Array.isArray(m)&&m.calendarId===void 0){let I={instancePath:i+"/shifts/"+l,schemaPath:"#/properties/shifts/items/oneOf/0/required",keyword:"required",params:{
missingProperty:"calendarId"}};e===null?e=[I]:e.push(I),s++}var r=P===s;r&&(n=!0,d=0);let j=s;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.timeZone===void 0){
let I={instancePath:i+"/shifts/"+l,schemaPath:"#/properties/shifts/items/oneOf/1/required",keyword:"required",params:{missingProperty:"timeZone"}};e===null?e=[I]:
e.push(I),s++}if(m.weekly===void 0){let I={instancePath:i+"/shifts/"+l,schemaPath:"#/properties/shifts/items/oneOf/1/required",keyword:"required",params:{missingProperty:"\
weekly"}};e===null?e=[I]:e.push(I),s++}}var r=j===s;if(r&&n?(n=!1,d=[d,1]):r&&(n=!0,d=1),n)s=p,e!==null&&(p?e.length=p:e=null);else{let I={instancePath:i+"/shif\
ts/"+l,schemaPath:"#/properties/shifts/items/oneOf",keyword:"oneOf",params:{passingSchemas:d}};e===null?e=[I]:e.push(I),s++}if(m&&typeof m=="object"&&!Array.isArray(
m)){for(let I in m)if(!(I==="calendarId"||I==="timeZone"||I==="weekly")){let k={instancePath:i+"/shifts/"+l,schemaPath:"#/properties/shifts/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:I}};e===null?e=[k]:e.push(k),s++}if(m.calendarId!==void 0){let I=m.calendarId;if(typeof I=="st\
ring"){if(!ke.test(I)){let k={instancePath:i+"/shifts/"+l+"/calendarId",schemaPath:"#/properties/shifts/items/properties/calendarId/pattern",keyword:"pattern",params:{
pattern:"^cal_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/shifts/"+l+"/calendarId",schemaPath:"#/properties/shift\
s/items/properties/calendarId/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),s++}}if(m.timeZone!==void 0){let I=m.timeZone;if(typeof I=="\
string"){if(f(I)>64){let k={instancePath:i+"/shifts/"+l+"/timeZone",schemaPath:"#/properties/shifts/items/properties/timeZone/maxLength",keyword:"maxLength",params:{
limit:64}};e===null?e=[k]:e.push(k),s++}if(!J.test(I)){let k={instancePath:i+"/shifts/"+l+"/timeZone",schemaPath:"#/properties/shifts/items/properties/timeZone/\
pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/shifts/"+l+"/time\
Zone",schemaPath:"#/properties/shifts/items/properties/timeZone/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),s++}}if(m.weekly!==void 0){
let I=m.weekly;if(I&&typeof I=="object"&&!Array.isArray(I)){for(let k in I)if(!(k==="mon"||k==="tue"||k==="wed"||k==="thu"||k==="fri"||k==="sat"||k==="sun")){let h={
instancePath:i+"/shifts/"+l+"/weekly",schemaPath:"#/properties/shifts/items/properties/weekly/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};
e===null?e=[h]:e.push(h),s++}if(I.mon!==void 0){let k=I.mon;if(Array.isArray(k)){if(k.length>16){let w={instancePath:i+"/shifts/"+l+"/weekly/mon",schemaPath:"#/\
properties/shifts/items/properties/weekly/properties/mon/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[w]:e.push(w),s++}let h=k.length;for(let w=0;w<
h;w++){let g=k[w];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.opens===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/mon/"+w,schemaPath:"#/properties\
/shifts/items/properties/weekly/properties/mon/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[u]:e.push(u),s++}if(g.closes===void 0){
let u={instancePath:i+"/shifts/"+l+"/weekly/mon/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/mon/items/required",keyword:"required",params:{
missingProperty:"closes"}};e===null?e=[u]:e.push(u),s++}for(let u in g)if(!(u==="opens"||u==="closes")){let y={instancePath:i+"/shifts/"+l+"/weekly/mon/"+w,schemaPath:"\
#/properties/shifts/items/properties/weekly/properties/mon/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=
[y]:e.push(y),s++}if(g.opens!==void 0){let u=g.opens;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/mon/"+w+"/opens",schemaPath:"\
#/properties/shifts/items/properties/weekly/properties/mon/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};
e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/mon/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly/properti\
es/mon/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}if(g.closes!==void 0){let u=g.closes;if(typeof u=="stri\
ng"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/mon/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/mon/items/p\
roperties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/s\
hifts/"+l+"/weekly/mon/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/mon/items/properties/closes/type",keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),s++}}}else{let u={instancePath:i+"/shifts/"+l+"/weekly/mon/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/\
properties/mon/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}}}else{let h={instancePath:i+"/shifts/"+l+"/weekly/mon",schemaPath:"\
#/properties/shifts/items/properties/weekly/properties/mon/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(I.tue!==void 0){let k=I.
tue;if(Array.isArray(k)){if(k.length>16){let w={instancePath:i+"/shifts/"+l+"/weekly/tue",schemaPath:"#/properties/shifts/items/properties/weekly/properties/tue\
/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[w]:e.push(w),s++}let h=k.length;for(let w=0;w<h;w++){let g=k[w];if(g&&typeof g=="object"&&!Array.isArray(
g)){if(g.opens===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/tue/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/tue/items/requir\
ed",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[u]:e.push(u),s++}if(g.closes===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/tue/"+w,
schemaPath:"#/properties/shifts/items/properties/weekly/properties/tue/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[u]:e.push(
u),s++}for(let u in g)if(!(u==="opens"||u==="closes")){let y={instancePath:i+"/shifts/"+l+"/weekly/tue/"+w,schemaPath:"#/properties/shifts/items/properties/week\
ly/properties/tue/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(y),s++}if(g.opens!==void 0){let u=g.
opens;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/tue/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly\
/properties/tue/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={
instancePath:i+"/shifts/"+l+"/weekly/tue/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly/properties/tue/items/properties/opens/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}if(g.closes!==void 0){let u=g.closes;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/s\
hifts/"+l+"/weekly/tue/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/tue/items/properties/closes/pattern",keyword:"pattern",params:{
pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/tue/"+w+"/closes",schemaPath:"#/p\
roperties/shifts/items/properties/weekly/properties/tue/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}}else{
let u={instancePath:i+"/shifts/"+l+"/weekly/tue/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/tue/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),s++}}}else{let h={instancePath:i+"/shifts/"+l+"/weekly/tue",schemaPath:"#/properties/shifts/items/properties/weekly/propertie\
s/tue/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(I.wed!==void 0){let k=I.wed;if(Array.isArray(k)){if(k.length>16){let w={instancePath:i+
"/shifts/"+l+"/weekly/wed",schemaPath:"#/properties/shifts/items/properties/weekly/properties/wed/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[w]:
e.push(w),s++}let h=k.length;for(let w=0;w<h;w++){let g=k[w];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.opens===void 0){let u={instancePath:i+"/shifts/"+
l+"/weekly/wed/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/wed/items/required",keyword:"required",params:{missingProperty:"opens"}};e===
null?e=[u]:e.push(u),s++}if(g.closes===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/wed/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/prope\
rties/wed/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[u]:e.push(u),s++}for(let u in g)if(!(u==="opens"||u==="closes")){let y={
instancePath:i+"/shifts/"+l+"/weekly/wed/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/wed/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(y),s++}if(g.opens!==void 0){let u=g.opens;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+
"/shifts/"+l+"/weekly/wed/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly/properties/wed/items/properties/opens/pattern",keyword:"pattern",
params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/wed/"+w+"/opens",schemaPath:"\
#/properties/shifts/items/properties/weekly/properties/wed/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}if(g.
closes!==void 0){let u=g.closes;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/wed/"+w+"/closes",schemaPath:"#/properties/shi\
fts/items/properties/weekly/properties/wed/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=
[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/wed/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/wed/ite\
ms/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}}else{let u={instancePath:i+"/shifts/"+l+"/weekly/wed/"+w,schemaPath:"\
#/properties/shifts/items/properties/weekly/properties/wed/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}}}else{let h={instancePath:i+
"/shifts/"+l+"/weekly/wed",schemaPath:"#/properties/shifts/items/properties/weekly/properties/wed/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(
h),s++}}if(I.thu!==void 0){let k=I.thu;if(Array.isArray(k)){if(k.length>16){let w={instancePath:i+"/shifts/"+l+"/weekly/thu",schemaPath:"#/properties/shifts/ite\
ms/properties/weekly/properties/thu/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[w]:e.push(w),s++}let h=k.length;for(let w=0;w<h;w++){let g=k[w];
if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.opens===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/thu/"+w,schemaPath:"#/properties/shifts/items/prop\
erties/weekly/properties/thu/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[u]:e.push(u),s++}if(g.closes===void 0){let u={instancePath:i+
"/shifts/"+l+"/weekly/thu/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/thu/items/required",keyword:"required",params:{missingProperty:"\
closes"}};e===null?e=[u]:e.push(u),s++}for(let u in g)if(!(u==="opens"||u==="closes")){let y={instancePath:i+"/shifts/"+l+"/weekly/thu/"+w,schemaPath:"#/propert\
ies/shifts/items/properties/weekly/properties/thu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(
y),s++}if(g.opens!==void 0){let u=g.opens;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/thu/"+w+"/opens",schemaPath:"#/prope\
rties/shifts/items/properties/weekly/properties/thu/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===
null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/thu/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly/properties/t\
hu/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}if(g.closes!==void 0){let u=g.closes;if(typeof u=="string"){
if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/thu/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/thu/items/proper\
ties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts\
/"+l+"/weekly/thu/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/thu/items/properties/closes/type",keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),s++}}}else{let u={instancePath:i+"/shifts/"+l+"/weekly/thu/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/proper\
ties/thu/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}}}else{let h={instancePath:i+"/shifts/"+l+"/weekly/thu",schemaPath:"#/p\
roperties/shifts/items/properties/weekly/properties/thu/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(I.fri!==void 0){let k=I.fri;
if(Array.isArray(k)){if(k.length>16){let w={instancePath:i+"/shifts/"+l+"/weekly/fri",schemaPath:"#/properties/shifts/items/properties/weekly/properties/fri/max\
Items",keyword:"maxItems",params:{limit:16}};e===null?e=[w]:e.push(w),s++}let h=k.length;for(let w=0;w<h;w++){let g=k[w];if(g&&typeof g=="object"&&!Array.isArray(
g)){if(g.opens===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/fri/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/fri/items/requir\
ed",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[u]:e.push(u),s++}if(g.closes===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/fri/"+w,
schemaPath:"#/properties/shifts/items/properties/weekly/properties/fri/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[u]:e.push(
u),s++}for(let u in g)if(!(u==="opens"||u==="closes")){let y={instancePath:i+"/shifts/"+l+"/weekly/fri/"+w,schemaPath:"#/properties/shifts/items/properties/week\
ly/properties/fri/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(y),s++}if(g.opens!==void 0){let u=g.
opens;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/fri/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly\
/properties/fri/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={
instancePath:i+"/shifts/"+l+"/weekly/fri/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly/properties/fri/items/properties/opens/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}if(g.closes!==void 0){let u=g.closes;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/s\
hifts/"+l+"/weekly/fri/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/fri/items/properties/closes/pattern",keyword:"pattern",params:{
pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/fri/"+w+"/closes",schemaPath:"#/p\
roperties/shifts/items/properties/weekly/properties/fri/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}}else{
let u={instancePath:i+"/shifts/"+l+"/weekly/fri/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/fri/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),s++}}}else{let h={instancePath:i+"/shifts/"+l+"/weekly/fri",schemaPath:"#/properties/shifts/items/properties/weekly/propertie\
s/fri/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}if(I.sat!==void 0){let k=I.sat;if(Array.isArray(k)){if(k.length>16){let w={instancePath:i+
"/shifts/"+l+"/weekly/sat",schemaPath:"#/properties/shifts/items/properties/weekly/properties/sat/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[w]:
e.push(w),s++}let h=k.length;for(let w=0;w<h;w++){let g=k[w];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.opens===void 0){let u={instancePath:i+"/shifts/"+
l+"/weekly/sat/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/sat/items/required",keyword:"required",params:{missingProperty:"opens"}};e===
null?e=[u]:e.push(u),s++}if(g.closes===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/sat/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/prope\
rties/sat/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[u]:e.push(u),s++}for(let u in g)if(!(u==="opens"||u==="closes")){let y={
instancePath:i+"/shifts/"+l+"/weekly/sat/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/sat/items/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(y),s++}if(g.opens!==void 0){let u=g.opens;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+
"/shifts/"+l+"/weekly/sat/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly/properties/sat/items/properties/opens/pattern",keyword:"pattern",
params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/sat/"+w+"/opens",schemaPath:"\
#/properties/shifts/items/properties/weekly/properties/sat/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}if(g.
closes!==void 0){let u=g.closes;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/sat/"+w+"/closes",schemaPath:"#/properties/shi\
fts/items/properties/weekly/properties/sat/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=
[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/sat/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/sat/ite\
ms/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}}else{let u={instancePath:i+"/shifts/"+l+"/weekly/sat/"+w,schemaPath:"\
#/properties/shifts/items/properties/weekly/properties/sat/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}}}else{let h={instancePath:i+
"/shifts/"+l+"/weekly/sat",schemaPath:"#/properties/shifts/items/properties/weekly/properties/sat/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(
h),s++}}if(I.sun!==void 0){let k=I.sun;if(Array.isArray(k)){if(k.length>16){let w={instancePath:i+"/shifts/"+l+"/weekly/sun",schemaPath:"#/properties/shifts/ite\
ms/properties/weekly/properties/sun/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[w]:e.push(w),s++}let h=k.length;for(let w=0;w<h;w++){let g=k[w];
if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.opens===void 0){let u={instancePath:i+"/shifts/"+l+"/weekly/sun/"+w,schemaPath:"#/properties/shifts/items/prop\
erties/weekly/properties/sun/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[u]:e.push(u),s++}if(g.closes===void 0){let u={instancePath:i+
"/shifts/"+l+"/weekly/sun/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/properties/sun/items/required",keyword:"required",params:{missingProperty:"\
closes"}};e===null?e=[u]:e.push(u),s++}for(let u in g)if(!(u==="opens"||u==="closes")){let y={instancePath:i+"/shifts/"+l+"/weekly/sun/"+w,schemaPath:"#/propert\
ies/shifts/items/properties/weekly/properties/sun/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(
y),s++}if(g.opens!==void 0){let u=g.opens;if(typeof u=="string"){if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/sun/"+w+"/opens",schemaPath:"#/prope\
rties/shifts/items/properties/weekly/properties/sun/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===
null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts/"+l+"/weekly/sun/"+w+"/opens",schemaPath:"#/properties/shifts/items/properties/weekly/properties/s\
un/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}if(g.closes!==void 0){let u=g.closes;if(typeof u=="string"){
if(!D.test(u)){let y={instancePath:i+"/shifts/"+l+"/weekly/sun/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/sun/items/proper\
ties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/shifts\
/"+l+"/weekly/sun/"+w+"/closes",schemaPath:"#/properties/shifts/items/properties/weekly/properties/sun/items/properties/closes/type",keyword:"type",params:{type:"\
string"}};e===null?e=[y]:e.push(y),s++}}}else{let u={instancePath:i+"/shifts/"+l+"/weekly/sun/"+w,schemaPath:"#/properties/shifts/items/properties/weekly/proper\
ties/sun/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}}}else{let h={instancePath:i+"/shifts/"+l+"/weekly/sun",schemaPath:"#/p\
roperties/shifts/items/properties/weekly/properties/sun/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),s++}}}else{let k={instancePath:i+"/\
shifts/"+l+"/weekly",schemaPath:"#/properties/shifts/items/properties/weekly/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),s++}}}else{let I={
instancePath:i+"/shifts/"+l,schemaPath:"#/properties/shifts/items/type",keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),s++}}}else{let o={instancePath:i+
"/shifts",schemaPath:"#/properties/shifts/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.capacity!==void 0){let t=a.capacity;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(let o in t)if(!(o==="api"||o==="portal"||o==="email"||o==="chat"||o==="phone")){let l={instancePath:i+"/capacity",schemaPath:"\
#/properties/capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),s++}if(t.api!==void 0){let o=t.
api;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/capacity/api",schemaPath:"#/properties/capacity/properties/api/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){let l={instancePath:i+"/capacity/api",schemaPath:"\
#/properties/capacity/properties/api/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+
"/capacity/api",schemaPath:"#/properties/capacity/properties/api/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}if(t.
portal!==void 0){let o=t.portal;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/capacity/portal",schemaPath:"#/properties/capa\
city/properties/portal/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){let l={
instancePath:i+"/capacity/portal",schemaPath:"#/properties/capacity/properties/portal/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=
[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+"/capacity/portal",schemaPath:"#/properties/capacity/properties/portal/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}if(t.email!==void 0){let o=t.email;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+
"/capacity/email",schemaPath:"#/properties/capacity/properties/email/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof o=="nu\
mber"&&isFinite(o)){if(o>100||isNaN(o)){let l={instancePath:i+"/capacity/email",schemaPath:"#/properties/capacity/properties/email/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100}};e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+"/capacity/email",schemaPath:"#/properties/capacity/properties/\
email/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}if(t.chat!==void 0){let o=t.chat;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/capacity/chat",schemaPath:"#/properties/capacity/properties/chat/type",keyword:"type",params:{type:"integer"}};
e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){let l={instancePath:i+"/capacity/chat",schemaPath:"#/properties/capacity/pr\
operties/chat/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[l]:e.push(l),s++}if(o<0||isNaN(o)){let l={instancePath:i+"/capacity/cha\
t",schemaPath:"#/properties/capacity/properties/chat/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),s++}}}if(t.phone!==void 0){
let o=t.phone;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let l={instancePath:i+"/capacity/phone",schemaPath:"#/properties/capacity/properties/pho\
ne/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),s++}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){let l={instancePath:i+"/ca\
pacity/phone",schemaPath:"#/properties/capacity/properties/phone/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[l]:e.push(l),s++}if(o<
0||isNaN(o)){let l={instancePath:i+"/capacity/phone",schemaPath:"#/properties/capacity/properties/phone/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[l]:e.push(l),s++}}}}else{let o={instancePath:i+"/capacity",schemaPath:"#/properties/capacity/type",keyword:"type",params:{type:"object"}};e===null?e=
[o]:e.push(o),s++}}if(a.externalId!==void 0){let t=a.externalId;if(typeof t!="string"&&t!==null){let o={instancePath:i+"/externalId",schemaPath:"#/properties/ex\
ternalId/type",keyword:"type",params:{type:X.properties.externalId.type}};e===null?e=[o]:e.push(o),s++}if(typeof t=="string"){if(f(t)>128){let o={instancePath:i+
"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[o]:e.push(o),s++}if(f(t)<1){let o={instancePath:i+
"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return qt.errors=e,s===0}qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gi=Lt,
hs={type:"object",required:["state"],additionalProperties:!1,properties:{state:{type:"string",enum:["available","busy","away","offline"]},until:{type:["string",
"null"],format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}}};function Lt(a,{instancePath:i="",parentData:A,parentDataProperty:b,
rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Lt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.state===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"}};e===null?e=[r]:e.push(
r),s++}for(let r in a)if(!(r==="state"||r==="until")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="available"||r==="busy"||r==="away"||r==="offline")){let t={instancePath:i+"/state",schemaPath:"\
#/properties/state/enum",keyword:"enum",params:{allowedValues:hs.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}if(a.until!==void 0){let r=a.until;if(typeof r!=
"string"&&r!==null){let t={instancePath:i+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type:hs.properties.until.type}};e===null?e=[t]:e.
push(t),s++}if(typeof r=="string"){if(!R.test(r)){let t={instancePath:i+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern:"^\\d{\
4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!M.validate(r)){let t={instancePath:i+"/until",schemaPath:"#/properties/unti\
l/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return Lt.errors=e,s===0}Lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ki=$t,gs={type:"object",properties:{
limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},state:{type:"string",enum:["draft","active","retired"]},sort:{type:"\
string",enum:["createdAt","-createdAt"]}},additionalProperties:!1};function $t(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=$t.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r===
"limit"||r==="cursor"||r==="state"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(f(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="draft"||r==="active"||r==="retired")){let t={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"\
enum",params:{allowedValues:gs.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+
"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={
instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:gs.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return $t.errors=e,s===0}$t.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wi=zt,ve={type:"object",required:["name"],additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:200},weights:{type:"\
array",maxItems:28,items:{type:"object",required:["dimension","weight"],additionalProperties:!1,properties:{dimension:{type:"string",enum:["requester.region","r\
equester.language","requester.local_time","contract.tier","account.named_team","item.category","item.product","item.priority","item.complexity","item.sentiment",
"item.missing_facts","item.resource_region","item.business_impact","sla.remaining_response","sla.burn_ratio","queue.age","history.reopens_transfers","history.la\
st_agent","history.resolver_affinity","history.repeat_contacts","supply.expected_wait"]},weight:{type:"integer",minimum:0,maximum:1e4}}}},ladder:{type:"array",minItems:1,
maxItems:3,items:{type:"object",required:["tier","widenAfter"],additionalProperties:!1,properties:{tier:{type:"string",enum:["L1","L2","L3"]},widenAfter:{type:[
"string","null"],pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$",maxLength:40}}}},reservationTtl:{type:"string",pattern:"^\
P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$",maxLength:40},exclusionWindow:{type:"string",pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\\
d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$",maxLength:40},sticky:{type:"object",required:["mode"],additionalProperties:!1,properties:{mode:{type:"string",enum:["\
score","first"]},expiresAfter:{type:"string",pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$",maxLength:40},maxHold:{type:"\
string",pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$",maxLength:40}}}}};function zt(a,{instancePath:i="",parentData:A,parentDataProperty:b,
rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=zt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),
s++}for(let r in a)if(!(r==="name"||r==="weights"||r==="ladder"||r==="reservationTtl"||r==="exclusionWindow"||r==="sticky")){let t={instancePath:i,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r==
"string"){if(f(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}
if(f(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.weights!==void 0){let r=a.weights;
if(Array.isArray(r)){if(r.length>28){let o={instancePath:i+"/weights",schemaPath:"#/properties/weights/maxItems",keyword:"maxItems",params:{limit:28}};e===null?
e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let l=r[o];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.dimension===void 0){let m={instancePath:i+"\
/weights/"+o,schemaPath:"#/properties/weights/items/required",keyword:"required",params:{missingProperty:"dimension"}};e===null?e=[m]:e.push(m),s++}if(l.weight===
void 0){let m={instancePath:i+"/weights/"+o,schemaPath:"#/properties/weights/items/required",keyword:"required",params:{missingProperty:"weight"}};e===null?e=[m]:
e.push(m),s++}for(let m in l)if(!(m==="dimension"||m==="weight")){let p={instancePath:i+"/weights/"+o,schemaPath:"#/properties/weights/items/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[p]:e.push(p),s++}if(l.dimension!==void 0){let m=l.dimension;if(typeof m!="string"){
let p={instancePath:i+"/weights/"+o+"/dimension",schemaPath:"#/properties/weights/items/properties/dimension/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),s++}if(!(m==="requester.region"||m==="requester.language"||m==="requester.local_time"||m==="contract.tier"||m==="account.named_team"||m==="item.\
category"||m==="item.product"||m==="item.priority"||m==="item.complexity"||m==="item.sentiment"||m==="item.missing_facts"||m==="item.resource_region"||m==="item\
.business_impact"||m==="sla.remaining_response"||m==="sla.burn_ratio"||m==="queue.age"||m==="history.reopens_transfers"||m==="history.last_agent"||m==="history.\
resolver_affinity"||m==="history.repeat_contacts"||m==="supply.expected_wait")){let p={instancePath:i+"/weights/"+o+"/dimension",schemaPath:"#/properties/weight\
s/items/properties/dimension/enum",keyword:"enum",params:{allowedValues:ve.properties.weights.items.properties.dimension.enum}};e===null?e=[p]:e.push(p),s++}}if(l.
weight!==void 0){let m=l.weight;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let p={instancePath:i+"/weights/"+o+"/weight",schemaPath:"#/properties\
/weights/items/properties/weight/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof m=="number"&&isFinite(m)){if(m>1e4||isNaN(
m)){let p={instancePath:i+"/weights/"+o+"/weight",schemaPath:"#/properties/weights/items/properties/weight/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4}};
e===null?e=[p]:e.push(p),s++}if(m<0||isNaN(m)){let p={instancePath:i+"/weights/"+o+"/weight",schemaPath:"#/properties/weights/items/properties/weight/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),s++}}}}else{let m={instancePath:i+"/weights/"+o,schemaPath:"#/properties/weights/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}}else{let t={instancePath:i+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",
params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.ladder!==void 0){let r=a.ladder;if(Array.isArray(r)){if(r.length>3){let o={instancePath:i+"/ladder",schemaPath:"\
#/properties/ladder/maxItems",keyword:"maxItems",params:{limit:3}};e===null?e=[o]:e.push(o),s++}if(r.length<1){let o={instancePath:i+"/ladder",schemaPath:"#/pro\
perties/ladder/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let l=r[o];if(l&&typeof l=="objec\
t"&&!Array.isArray(l)){if(l.tier===void 0){let m={instancePath:i+"/ladder/"+o,schemaPath:"#/properties/ladder/items/required",keyword:"required",params:{missingProperty:"\
tier"}};e===null?e=[m]:e.push(m),s++}if(l.widenAfter===void 0){let m={instancePath:i+"/ladder/"+o,schemaPath:"#/properties/ladder/items/required",keyword:"requi\
red",params:{missingProperty:"widenAfter"}};e===null?e=[m]:e.push(m),s++}for(let m in l)if(!(m==="tier"||m==="widenAfter")){let p={instancePath:i+"/ladder/"+o,schemaPath:"\
#/properties/ladder/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[p]:e.push(p),s++}if(l.tier!==void 0){let m=l.
tier;if(typeof m!="string"){let p={instancePath:i+"/ladder/"+o+"/tier",schemaPath:"#/properties/ladder/items/properties/tier/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),s++}if(!(m==="L1"||m==="L2"||m==="L3")){let p={instancePath:i+"/ladder/"+o+"/tier",schemaPath:"#/properties/ladder/items/prop\
erties/tier/enum",keyword:"enum",params:{allowedValues:ve.properties.ladder.items.properties.tier.enum}};e===null?e=[p]:e.push(p),s++}}if(l.widenAfter!==void 0){
let m=l.widenAfter;if(typeof m!="string"&&m!==null){let p={instancePath:i+"/ladder/"+o+"/widenAfter",schemaPath:"#/properties/ladder/items/properties/widenAfter\
/type",keyword:"type",params:{type:ve.properties.ladder.items.properties.widenAfter.type}};e===null?e=[p]:e.push(p),s++}if(typeof m=="string"){if(f(m)>40){let p={
instancePath:i+"/ladder/"+o+"/widenAfter",schemaPath:"#/properties/ladder/items/properties/widenAfter/maxLength",keyword:"maxLength",params:{limit:40}};e===null?
e=[p]:e.push(p),s++}if(!K.test(m)){let p={instancePath:i+"/ladder/"+o+"/widenAfter",schemaPath:"#/properties/ladder/items/properties/widenAfter/pattern",keyword:"\
pattern",params:{pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};e===null?e=[p]:e.push(p),s++}}}}else{let m={instancePath:i+
"/ladder/"+o,schemaPath:"#/properties/ladder/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}}else{let t={instancePath:i+"/ladd\
er",schemaPath:"#/properties/ladder/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.reservationTtl!==void 0){let r=a.reservationTtl;
if(typeof r=="string"){if(f(r)>40){let t={instancePath:i+"/reservationTtl",schemaPath:"#/properties/reservationTtl/maxLength",keyword:"maxLength",params:{limit:40}};
e===null?e=[t]:e.push(t),s++}if(!K.test(r)){let t={instancePath:i+"/reservationTtl",schemaPath:"#/properties/reservationTtl/pattern",keyword:"pattern",params:{pattern:"\
^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/reservationTtl",schemaPath:"\
#/properties/reservationTtl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.exclusionWindow!==void 0){let r=a.exclusionWindow;if(typeof r==
"string"){if(f(r)>40){let t={instancePath:i+"/exclusionWindow",schemaPath:"#/properties/exclusionWindow/maxLength",keyword:"maxLength",params:{limit:40}};e===null?
e=[t]:e.push(t),s++}if(!K.test(r)){let t={instancePath:i+"/exclusionWindow",schemaPath:"#/properties/exclusionWindow/pattern",keyword:"pattern",params:{pattern:"\
^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/exclusionWindow",schemaPath:"\
#/properties/exclusionWindow/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sticky!==void 0){let r=a.sticky;if(r&&typeof r=="ob\
ject"&&!Array.isArray(r)){if(r.mode===void 0){let t={instancePath:i+"/sticky",schemaPath:"#/properties/sticky/required",keyword:"required",params:{missingProperty:"\
mode"}};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="mode"||t==="expiresAfter"||t==="maxHold")){let o={instancePath:i+"/sticky",schemaPath:"#/propertie\
s/sticky/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),s++}if(r.mode!==void 0){let t=r.mode;if(typeof t!=
"string"){let o={instancePath:i+"/sticky/mode",schemaPath:"#/properties/sticky/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),s++}if(!(t==="score"||t==="first")){let o={instancePath:i+"/sticky/mode",schemaPath:"#/properties/sticky/properties/mode/enum",keyword:"enum",params:{allowedValues:ve.
properties.sticky.properties.mode.enum}};e===null?e=[o]:e.push(o),s++}}if(r.expiresAfter!==void 0){let t=r.expiresAfter;if(typeof t=="string"){if(f(t)>40){let o={
instancePath:i+"/sticky/expiresAfter",schemaPath:"#/properties/sticky/properties/expiresAfter/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[o]:e.
push(o),s++}if(!K.test(t)){let o={instancePath:i+"/sticky/expiresAfter",schemaPath:"#/properties/sticky/properties/expiresAfter/pattern",keyword:"pattern",params:{
pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/sticky/expire\
sAfter",schemaPath:"#/properties/sticky/properties/expiresAfter/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(r.maxHold!==void 0){
let t=r.maxHold;if(typeof t=="string"){if(f(t)>40){let o={instancePath:i+"/sticky/maxHold",schemaPath:"#/properties/sticky/properties/maxHold/maxLength",keyword:"\
maxLength",params:{limit:40}};e===null?e=[o]:e.push(o),s++}if(!K.test(t)){let o={instancePath:i+"/sticky/maxHold",schemaPath:"#/properties/sticky/properties/max\
Hold/pattern",keyword:"pattern",params:{pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/sticky/maxHold",schemaPath:"#/properties/sticky/properties/maxHold/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
s++}}}else{let t={instancePath:i+"/sticky",schemaPath:"#/properties/sticky/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return zt.errors=e,s===0}zt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Qr=_t;var Pi=new RegExp("^rpo_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function _t(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=_t.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.policyId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"policyId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="policy\
Id"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.policyId!==
void 0){let r=a.policyId;if(typeof r=="string"){if(!Pi.test(r)){let t={instancePath:i+"/policyId",schemaPath:"#/properties/policyId/pattern",keyword:"pattern",params:{
pattern:"^rpo_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/policyId",schemaPath:"#/properties/policyId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return _t.errors=e,s===0}_t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ii=Dt,Ua={type:"object",properties:{limit:{type:"integer",minimum:1,
maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},ticketId:{type:"string",pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"},sort:{type:"string",enum:["c\
reatedAt","-createdAt"]}},additionalProperties:!1};function Dt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,
s=0,c=Dt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||
r==="cursor"||r==="ticketId"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(f(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){if(!H.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/pattern",
keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/prope\
rties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+
"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={
instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:Ua.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Dt.errors=e,s===0}Dt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var vi=Nt,xe={type:"object",additionalProperties:!1,oneOf:[{required:["ticketId"]},{required:["draft"]}],properties:{ticketId:{type:"string",pattern:"\
^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"},draft:{type:"object",required:["severity","channel"],additionalProperties:!1,properties:{severity:{type:"string",enum:["P0",
"P1","P2","P3","P4"]},channel:{type:"string",enum:["api","portal","email","chat","phone"]},accountId:{type:"string",pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"},
contractId:{type:"string",pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"},categoryId:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},language:{type:"st\
ring",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},product:{type:"string",minLength:1,maxLength:128},resourceRegion:{type:"string",maxLength:64,pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]*$"},securityFlag:{type:"string",enum:["none","suspected","confirmed"]}}},policyId:{type:"string",pattern:"^rpo_[0-7][0-9a-hjkmnp-tv-z\
]{25}$"}}};function Nt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Nt.evaluated;c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0);let r=s,t=!1,o=null,l=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.ticketId===void 0){let n={instancePath:i,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[n]:e.push(n),s++}var p=l===s;p&&(t=!0,o=0);let m=s;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.draft===void 0){let n={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"draft"}};e===null?
e=[n]:e.push(n),s++}var p=m===s;if(p&&t?(t=!1,o=[o,1]):p&&(t=!0,o=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{let n={instancePath:i,schemaPath:"#/oneOf",keyword:"\
oneOf",params:{passingSchemas:o}};e===null?e=[n]:e.push(n),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let n in a)if(!(n==="ticketId"||n==="draft"||n===
"policyId")){let d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[d]:e.push(d),s++}
if(a.ticketId!==void 0){let n=a.ticketId;if(typeof n=="string"){if(!H.test(n)){let d={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/pattern",keyword:"\
pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/ticketId",schemaPath:"#/properties/tic\
ketId/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(a.draft!==void 0){let n=a.draft;if(n&&typeof n=="object"&&!Array.isArray(n)){
if(n.severity===void 0){let d={instancePath:i+"/draft",schemaPath:"#/properties/draft/required",keyword:"required",params:{missingProperty:"severity"}};e===null?
e=[d]:e.push(d),s++}if(n.channel===void 0){let d={instancePath:i+"/draft",schemaPath:"#/properties/draft/required",keyword:"required",params:{missingProperty:"c\
hannel"}};e===null?e=[d]:e.push(d),s++}for(let d in n)if(!U.call(xe.properties.draft.properties,d)){let P={instancePath:i+"/draft",schemaPath:"#/properties/draf\
t/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[P]:e.push(P),s++}if(n.severity!==void 0){let d=n.severity;if(typeof d!=
"string"){let P={instancePath:i+"/draft/severity",schemaPath:"#/properties/draft/properties/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:
e.push(P),s++}if(!(d==="P0"||d==="P1"||d==="P2"||d==="P3"||d==="P4")){let P={instancePath:i+"/draft/severity",schemaPath:"#/properties/draft/properties/severity\
/enum",keyword:"enum",params:{allowedValues:xe.properties.draft.properties.severity.enum}};e===null?e=[P]:e.push(P),s++}}if(n.channel!==void 0){let d=n.channel;
if(typeof d!="string"){let P={instancePath:i+"/draft/channel",schemaPath:"#/properties/draft/properties/channel/type",keyword:"type",params:{type:"string"}};e===
null?e=[P]:e.push(P),s++}if(!(d==="api"||d==="portal"||d==="email"||d==="chat"||d==="phone")){let P={instancePath:i+"/draft/channel",schemaPath:"#/properties/dr\
aft/properties/channel/enum",keyword:"enum",params:{allowedValues:xe.properties.draft.properties.channel.enum}};e===null?e=[P]:e.push(P),s++}}if(n.accountId!==void 0){
let d=n.accountId;if(typeof d=="string"){if(!Q.test(d)){let P={instancePath:i+"/draft/accountId",schemaPath:"#/properties/draft/properties/accountId/pattern",keyword:"\
pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:i+"/draft/accountId",schemaPath:"#/propert\
ies/draft/properties/accountId/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),s++}}if(n.contractId!==void 0){let d=n.contractId;if(typeof d==
"string"){if(!oe.test(d)){let P={instancePath:i+"/draft/contractId",schemaPath:"#/properties/draft/properties/contractId/pattern",keyword:"pattern",params:{pattern:"\
^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:i+"/draft/contractId",schemaPath:"#/properties/draft/properties/cont\
ractId/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),s++}}if(n.categoryId!==void 0){let d=n.categoryId;if(typeof d=="string"){if(!S.test(
d)){let P={instancePath:i+"/draft/categoryId",schemaPath:"#/properties/draft/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-h\
jkmnp-tv-z]{25}$"}};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:i+"/draft/categoryId",schemaPath:"#/properties/draft/properties/categoryId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[P]:e.push(P),s++}}if(n.language!==void 0){let d=n.language;if(typeof d=="string"){if(f(d)>35){let P={instancePath:i+"/\
draft/language",schemaPath:"#/properties/draft/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[P]:e.push(P),s++}if(!O.test(d)){
let P={instancePath:i+"/draft/language",schemaPath:"#/properties/draft/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-\
9]{2,8})*$"}};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:i+"/draft/language",schemaPath:"#/properties/draft/properties/language/type",keyword:"type",
params:{type:"string"}};e===null?e=[P]:e.push(P),s++}}if(n.product!==void 0){let d=n.product;if(typeof d=="string"){if(f(d)>128){let P={instancePath:i+"/draft/p\
roduct",schemaPath:"#/properties/draft/properties/product/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[P]:e.push(P),s++}if(f(d)<1){let P={instancePath:i+
"/draft/product",schemaPath:"#/properties/draft/properties/product/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:i+
"/draft/product",schemaPath:"#/properties/draft/properties/product/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),s++}}if(n.resourceRegion!==
void 0){let d=n.resourceRegion;if(typeof d=="string"){if(f(d)>64){let P={instancePath:i+"/draft/resourceRegion",schemaPath:"#/properties/draft/properties/resour\
ceRegion/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[P]:e.push(P),s++}if(!vr.test(d)){let P={instancePath:i+"/draft/resourceRegion",schemaPath:"\
#/properties/draft/properties/resourceRegion/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}};e===null?e=[P]:e.push(P),s++}}else{let P={
instancePath:i+"/draft/resourceRegion",schemaPath:"#/properties/draft/properties/resourceRegion/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(
P),s++}}if(n.securityFlag!==void 0){let d=n.securityFlag;if(typeof d!="string"){let P={instancePath:i+"/draft/securityFlag",schemaPath:"#/properties/draft/prope\
rties/securityFlag/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),s++}if(!(d==="none"||d==="suspected"||d==="confirmed")){let P={instancePath:i+
"/draft/securityFlag",schemaPath:"#/properties/draft/properties/securityFlag/enum",keyword:"enum",params:{allowedValues:xe.properties.draft.properties.securityFlag.
enum}};e===null?e=[P]:e.push(P),s++}}}else{let d={instancePath:i+"/draft",schemaPath:"#/properties/draft/type",keyword:"type",params:{type:"object"}};e===null?e=
[d]:e.push(d),s++}}if(a.policyId!==void 0){let n=a.policyId;if(typeof n=="string"){if(!Pi.test(n)){let d={instancePath:i+"/policyId",schemaPath:"#/properties/po\
licyId/pattern",keyword:"pattern",params:{pattern:"^rpo_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/policyId",schemaPath:"\
#/properties/policyId/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Nt.errors=e,s===0}Nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xi=Zt;var Ka=new RegExp("^dec_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Zt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=Zt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.decisionId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decisionId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="deci\
sionId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
decisionId!==void 0){let r=a.decisionId;if(typeof r=="string"){if(!Ka.test(r)){let t={instancePath:i+"/decisionId",schemaPath:"#/properties/decisionId/pattern",
keyword:"pattern",params:{pattern:"^dec_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/decisionId",schemaPath:"#/pro\
perties/decisionId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Zt.errors=e,s===0}Zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bi=Et,ks={type:"object",properties:{
limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},ticketId:{type:"string",pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}\
$"},agentId:{type:"string",pattern:"^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"},state:{type:"string",enum:["offered","accepted","declined","expired","rescinded"]},sort:{
type:"string",enum:["offeredAt","-offeredAt"]}},additionalProperties:!1};function Et(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=Et.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r===
"limit"||r==="cursor"||r==="ticketId"||r==="agentId"||r==="state"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&
isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===
null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(f(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/propertie\
s/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cu\
rsor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){if(!H.test(r)){let t={instancePath:i+
"/ticketId",schemaPath:"#/properties/ticketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.agentId!==void 0){
let r=a.agentId;if(typeof r=="string"){if(!ye.test(r)){let t={instancePath:i+"/agentId",schemaPath:"#/properties/agentId/pattern",keyword:"pattern",params:{pattern:"\
^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/agentId",schemaPath:"#/properties/agentId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+"/state",schemaPath:"#/properties/\
state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="offered"||r==="accepted"||r==="declined"||r==="expired"||r==="rescinde\
d")){let t={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:ks.properties.state.enum}};e===null?e=[t]:e.push(t),
s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),s++}if(!(r==="offeredAt"||r==="-offeredAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{
allowedValues:ks.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return Et.errors=e,s===0}Et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ar=Ot;var Wa=new RegExp("^rsv_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Ot(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=Ot.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.reservationId===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reservationId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!==
"reservationId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),
s++}if(a.reservationId!==void 0){let r=a.reservationId;if(typeof r=="string"){if(!Wa.test(r)){let t={instancePath:i+"/reservationId",schemaPath:"#/properties/re\
servationId/pattern",keyword:"pattern",params:{pattern:"^rsv_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/reservat\
ionId",schemaPath:"#/properties/reservationId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ot.errors=e,s===0}Ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ai=Tt;function Tt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Tt.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(r!=="reason"){let t={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.reason!==void 0){let r=a.reason;if(typeof r=="strin\
g"){if(f(r)>1e3){let t={instancePath:i+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[t]:e.push(t),s++}
if(f(r)<1){let t={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Tt.errors=e,s===0}Tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ji=Ft;function Ft(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Ft.evaluated;c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0);let r=s,t=!1,o=null,l=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.by===void 0){let n={instancePath:i,schemaPath:"#\
/oneOf/0/required",keyword:"required",params:{missingProperty:"by"}};e===null?e=[n]:e.push(n),s++}var p=l===s;p&&(t=!0,o=0);let m=s;if(a&&typeof a=="object"&&!Array.
isArray(a)&&a.to===void 0){let n={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[n]:e.push(n),s++}
var p=m===s;if(p&&t?(t=!1,o=[o,1]):p&&(t=!0,o=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{let n={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};
e===null?e=[n]:e.push(n),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let n in a)if(!(n==="by"||n==="to")){let d={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[d]:e.push(d),s++}if(a.by!==void 0){let n=a.by;if(typeof n=="string"){if(f(
n)>40){let d={instancePath:i+"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[d]:e.push(d),s++}if(!K.test(n)){let d={
instancePath:i+"/by",schemaPath:"#/properties/by/pattern",keyword:"pattern",params:{pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};
e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),
s++}}if(a.to!==void 0){let n=a.to;if(typeof n=="string"){if(!R.test(n)){let d={instancePath:i+"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{
pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[d]:e.push(d),s++}if(!M.validate(n)){let d={instancePath:i+"/to",schemaPath:"#/prop\
erties/to/format",keyword:"format",params:{format:"date-time"}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/to",schemaPath:"#/properties/to/type",
keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),s++}return Ft.errors=e,s===0}Ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qi=Vt;function Vt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Vt.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(r!=="seed"){let t={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.seed!==void 0){let r=a.seed;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(
t),s++}if(typeof r=="number"&&isFinite(r)){if(r>4294967295||isNaN(r)){let t={instancePath:i+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{
comparison:"<=",limit:4294967295}};e===null?e=[t]:e.push(t),s++}if(r<0||isNaN(r)){let t={instancePath:i+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return Vt.errors=e,s===0}Vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Li=Rt,Ya={type:"object",properties:{limit:{type:"\
integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},sort:{type:"string",enum:["position","createdAt","-createdAt"]}},additionalProperties:!1};
function Rt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Rt.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="sort")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/lim\
it/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(f(
r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(f(r)<
1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!=
"string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="positi\
on"||r==="createdAt"||r==="-createdAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:Ya.properties.sort.
enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Rt.
errors=e,s===0}Rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $i=Mt,te={type:"object",required:["name","position","targets"],additionalProperties:!1,
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
type:"string",enum:["retroactive","fromChange"]},calendarUse:{type:"string",enum:["contract","always"]}}};function Mt(a,{instancePath:i="",parentData:A,parentDataProperty:b,
rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Mt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),
s++}if(a.position===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"position"}};e===null?e=[t]:e.push(t),s++}if(a.
targets===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"targets"}};e===null?e=[t]:e.push(t),s++}for(let t in a)
if(!(t==="name"||t==="position"||t==="when"||t==="targets"||t==="pauses"||t==="warnings"||t==="changeMode"||t==="calendarUse")){let o={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),s++}if(a.name!==void 0){let t=a.name;if(typeof t==
"string"){if(f(t)>200){let o={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[o]:e.push(o),s++}
if(f(t)<1){let o={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.position!==void 0){let t=a.
position;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let o={instancePath:i+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{
type:"integer"}};e===null?e=[o]:e.push(o),s++}if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t)){let o={instancePath:i+"/position",schemaPath:"#/properties\
/position/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};e===null?e=[o]:e.push(o),s++}if(t<0||isNaN(t)){let o={instancePath:i+"/position",schemaPath:"\
#/properties/position/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[o]:e.push(o),s++}}}if(a.when!==void 0){let t=a.when;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let o in t)if(!(o==="severities"||o==="tiers"||o==="contractIds")){let l={instancePath:i+"/when",schemaPath:"#/properties/when/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[l]:e.push(l),s++}if(t.severities!==void 0){let o=t.severities;if(Array.
isArray(o)){if(o.length>5){let n={instancePath:i+"/when/severities",schemaPath:"#/properties/when/properties/severities/maxItems",keyword:"maxItems",params:{limit:5}};
e===null?e=[n]:e.push(n),s++}let l=o.length;for(let n=0;n<l;n++){let d=o[n];if(typeof d!="string"){let P={instancePath:i+"/when/severities/"+n,schemaPath:"#/pro\
perties/when/properties/severities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),s++}if(!(d==="P0"||d==="P1"||d==="P2"||d==="P3"||
d==="P4")){let P={instancePath:i+"/when/severities/"+n,schemaPath:"#/properties/when/properties/severities/items/enum",keyword:"enum",params:{allowedValues:te.properties.
when.properties.severities.items.enum}};e===null?e=[P]:e.push(P),s++}}let m=o.length,p;if(m>1){let n={};for(;m--;){let d=o[m];if(typeof d=="string"){if(typeof n[d]==
"number"){p=n[d];let P={instancePath:i+"/when/severities",schemaPath:"#/properties/when/properties/severities/uniqueItems",keyword:"uniqueItems",params:{i:m,j:p}};
e===null?e=[P]:e.push(P),s++;break}n[d]=m}}}}else{let l={instancePath:i+"/when/severities",schemaPath:"#/properties/when/properties/severities/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(t.tiers!==void 0){let o=t.tiers;if(Array.isArray(o)){if(o.length>8){let n={instancePath:i+"/when/tie\
rs",schemaPath:"#/properties/when/properties/tiers/maxItems",keyword:"maxItems",params:{limit:8}};e===null?e=[n]:e.push(n),s++}let l=o.length;for(let n=0;n<l;n++){
let d=o[n];if(typeof d!="string"){let P={instancePath:i+"/when/tiers/"+n,schemaPath:"#/properties/when/properties/tiers/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[P]:e.push(P),s++}if(!(d==="basic"||d==="standard"||d==="business"||d==="enterprise"||d==="strategic")){let P={instancePath:i+"/when/tiers/"+
n,schemaPath:"#/properties/when/properties/tiers/items/enum",keyword:"enum",params:{allowedValues:te.properties.when.properties.tiers.items.enum}};e===null?e=[P]:
e.push(P),s++}}let m=o.length,p;if(m>1){let n={};for(;m--;){let d=o[m];if(typeof d=="string"){if(typeof n[d]=="number"){p=n[d];let P={instancePath:i+"/when/tier\
s",schemaPath:"#/properties/when/properties/tiers/uniqueItems",keyword:"uniqueItems",params:{i:m,j:p}};e===null?e=[P]:e.push(P),s++;break}n[d]=m}}}}else{let l={
instancePath:i+"/when/tiers",schemaPath:"#/properties/when/properties/tiers/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(t.contractIds!==
void 0){let o=t.contractIds;if(Array.isArray(o)){if(o.length>500){let n={instancePath:i+"/when/contractIds",schemaPath:"#/properties/when/properties/contractIds\
/maxItems",keyword:"maxItems",params:{limit:500}};e===null?e=[n]:e.push(n),s++}let l=o.length;for(let n=0;n<l;n++){let d=o[n];if(typeof d=="string"){if(!oe.test(
d)){let P={instancePath:i+"/when/contractIds/"+n,schemaPath:"#/properties/when/properties/contractIds/items/pattern",keyword:"pattern",params:{pattern:"^ctr_[0-\
7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[P]:e.push(P),s++}}else{let P={instancePath:i+"/when/contractIds/"+n,schemaPath:"#/properties/when/properties/contractId\
s/items/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),s++}}let m=o.length,p;if(m>1){let n={};for(;m--;){let d=o[m];if(typeof d=="string"){
if(typeof n[d]=="number"){p=n[d];let P={instancePath:i+"/when/contractIds",schemaPath:"#/properties/when/properties/contractIds/uniqueItems",keyword:"uniqueItem\
s",params:{i:m,j:p}};e===null?e=[P]:e.push(P),s++;break}n[d]=m}}}}else{let l={instancePath:i+"/when/contractIds",schemaPath:"#/properties/when/properties/contra\
ctIds/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}}else{let o={instancePath:i+"/when",schemaPath:"#/properties/when/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(a.targets!==void 0){let t=a.targets;if(Array.isArray(t)){if(t.length>64){let l={instancePath:i+"/\
targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit:64}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/ta\
rgets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.metric===void 0){let p={instancePath:i+"/targets/"+l,schemaPath:"#/properties/targets/items/required",keyword:"\
required",params:{missingProperty:"metric"}};e===null?e=[p]:e.push(p),s++}if(m.target===void 0){let p={instancePath:i+"/targets/"+l,schemaPath:"#/properties/tar\
gets/items/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="metric"||p==="severity"||p==="t\
arget")){let n={instancePath:i+"/targets/"+l,schemaPath:"#/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[n]:e.push(n),s++}if(m.metric!==void 0){let p=m.metric;if(typeof p!="string"){let n={instancePath:i+"/targets/"+l+"/metric",schemaPath:"#/properties/\
targets/items/properties/metric/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(!(p==="timeToEngage"||p==="firstResponse"||p==="nex\
tResponse"||p==="periodicUpdate"||p==="resolution"||p==="totalResolution"||p==="recovery")){let n={instancePath:i+"/targets/"+l+"/metric",schemaPath:"#/properti\
es/targets/items/properties/metric/enum",keyword:"enum",params:{allowedValues:te.properties.targets.items.properties.metric.enum}};e===null?e=[n]:e.push(n),s++}}
if(m.severity!==void 0){let p=m.severity;if(typeof p!="string"){let n={instancePath:i+"/targets/"+l+"/severity",schemaPath:"#/properties/targets/items/propertie\
s/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(!(p==="P0"||p==="P1"||p==="P2"||p==="P3"||p==="P4")){let n={instancePath:i+
"/targets/"+l+"/severity",schemaPath:"#/properties/targets/items/properties/severity/enum",keyword:"enum",params:{allowedValues:te.properties.targets.items.properties.
severity.enum}};e===null?e=[n]:e.push(n),s++}}if(m.target!==void 0){let p=m.target,n=s,d=!1,P=null,j=s;if(typeof p=="string"){if(f(p)>40){let k={instancePath:i+
"/targets/"+l+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/0/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[k]:e.push(
k),s++}if(!K.test(p)){let k={instancePath:i+"/targets/"+l+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/0/pattern",keyword:"pattern",
params:{pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/targe\
ts/"+l+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),s++}var r=j===
s;r&&(d=!0,P=0);let I=s;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.businessDays===void 0){let k={instancePath:i+"/targets/"+l+"/target",schemaPath:"#/pro\
perties/targets/items/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty:"businessDays"}};e===null?e=[k]:e.push(k),s++}for(let k in p)
if(k!=="businessDays"){let h={instancePath:i+"/targets/"+l+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:k}};e===null?e=[h]:e.push(h),s++}if(p.businessDays!==void 0){let k=p.businessDays;if(!(typeof k=="number"&&!(k%
1)&&!isNaN(k)&&isFinite(k))){let h={instancePath:i+"/targets/"+l+"/target/businessDays",schemaPath:"#/properties/targets/items/properties/target/oneOf/1/propert\
ies/businessDays/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),s++}if(typeof k=="number"&&isFinite(k)){if(k>36525||isNaN(k)){let h={instancePath:i+
"/targets/"+l+"/target/businessDays",schemaPath:"#/properties/targets/items/properties/target/oneOf/1/properties/businessDays/maximum",keyword:"maximum",params:{
comparison:"<=",limit:36525}};e===null?e=[h]:e.push(h),s++}if(k<1||isNaN(k)){let h={instancePath:i+"/targets/"+l+"/target/businessDays",schemaPath:"#/properties\
/targets/items/properties/target/oneOf/1/properties/businessDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[h]:e.push(h),s++}}}}else{
let k={instancePath:i+"/targets/"+l+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/1/type",keyword:"type",params:{type:"object"}};e===
null?e=[k]:e.push(k),s++}var r=I===s;if(r&&d?(d=!1,P=[P,1]):r&&(d=!0,P=1),d)s=n,e!==null&&(n?e.length=n:e=null);else{let k={instancePath:i+"/targets/"+l+"/targe\
t",schemaPath:"#/properties/targets/items/properties/target/oneOf",keyword:"oneOf",params:{passingSchemas:P}};e===null?e=[k]:e.push(k),s++}}}else{let p={instancePath:i+
"/targets/"+l,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/ta\
rgets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.pauses!==void 0){let t=a.pauses;if(Array.
isArray(t)){if(t.length>7){let l={instancePath:i+"/pauses",schemaPath:"#/properties/pauses/maxItems",keyword:"maxItems",params:{limit:7}};e===null?e=[l]:e.push(
l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.metric===void 0){let p={instancePath:i+"/pauses/"+l,schemaPath:"\
#/properties/pauses/items/required",keyword:"required",params:{missingProperty:"metric"}};e===null?e=[p]:e.push(p),s++}if(m.statuses===void 0){let p={instancePath:i+
"/pauses/"+l,schemaPath:"#/properties/pauses/items/required",keyword:"required",params:{missingProperty:"statuses"}};e===null?e=[p]:e.push(p),s++}for(let p in m)
if(!(p==="metric"||p==="statuses")){let n={instancePath:i+"/pauses/"+l,schemaPath:"#/properties/pauses/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.metric!==void 0){let p=m.metric;if(typeof p!="string"){let n={instancePath:i+"/pauses/"+l+"/met\
ric",schemaPath:"#/properties/pauses/items/properties/metric/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(!(p==="timeToEngage"||
p==="firstResponse"||p==="nextResponse"||p==="periodicUpdate"||p==="resolution"||p==="totalResolution"||p==="recovery")){let n={instancePath:i+"/pauses/"+l+"/me\
tric",schemaPath:"#/properties/pauses/items/properties/metric/enum",keyword:"enum",params:{allowedValues:te.properties.pauses.items.properties.metric.enum}};e===
null?e=[n]:e.push(n),s++}}if(m.statuses!==void 0){let p=m.statuses;if(Array.isArray(p)){if(p.length>3){let j={instancePath:i+"/pauses/"+l+"/statuses",schemaPath:"\
#/properties/pauses/items/properties/statuses/maxItems",keyword:"maxItems",params:{limit:3}};e===null?e=[j]:e.push(j),s++}let n=p.length;for(let j=0;j<n;j++){let I=p[j];
if(typeof I!="string"){let k={instancePath:i+"/pauses/"+l+"/statuses/"+j,schemaPath:"#/properties/pauses/items/properties/statuses/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),s++}if(!(I==="pendingCustomer"||I==="pendingThirdParty"||I==="pendingInternal")){let k={instancePath:i+"/pauses/"+l+"/s\
tatuses/"+j,schemaPath:"#/properties/pauses/items/properties/statuses/items/enum",keyword:"enum",params:{allowedValues:te.properties.pauses.items.properties.statuses.
items.enum}};e===null?e=[k]:e.push(k),s++}}let d=p.length,P;if(d>1){let j={};for(;d--;){let I=p[d];if(typeof I=="string"){if(typeof j[I]=="number"){P=j[I];let k={
instancePath:i+"/pauses/"+l+"/statuses",schemaPath:"#/properties/pauses/items/properties/statuses/uniqueItems",keyword:"uniqueItems",params:{i:d,j:P}};e===null?
e=[k]:e.push(k),s++;break}j[I]=d}}}}else{let n={instancePath:i+"/pauses/"+l+"/statuses",schemaPath:"#/properties/pauses/items/properties/statuses/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let p={instancePath:i+"/pauses/"+l,schemaPath:"#/properties/pauses/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/pauses",schemaPath:"#/properties/pauses/type",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),s++}}if(a.warnings!==void 0){let t=a.warnings;if(Array.isArray(t)){if(t.length>10){let p={instancePath:i+"/warnings",schemaPath:"#/prop\
erties/warnings/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<o;p++){let n=t[p];if(typeof n=="number"&&
isFinite(n)){if(n>=1||isNaN(n)){let d={instancePath:i+"/warnings/"+p,schemaPath:"#/properties/warnings/items/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};e===null?e=[d]:e.push(d),s++}if(n<=0||isNaN(n)){let d={instancePath:i+"/warnings/"+p,schemaPath:"#/properties/warnings/items/exclusiveM\
inimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/warnings/"+p,schemaPath:"#/proper\
ties/warnings/items/type",keyword:"type",params:{type:"number"}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};for(;l--;){let n=t[l];if(typeof n==
"number"&&isFinite(n)){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/warnings",schemaPath:"#/properties/warnings/uniqueItems",keyword:"uniqueItems",params:{
i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type:"\
array"}};e===null?e=[o]:e.push(o),s++}}if(a.changeMode!==void 0){let t=a.changeMode;if(typeof t!="string"){let o={instancePath:i+"/changeMode",schemaPath:"#/pro\
perties/changeMode/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(!(t==="retroactive"||t==="fromChange")){let o={instancePath:i+"/\
changeMode",schemaPath:"#/properties/changeMode/enum",keyword:"enum",params:{allowedValues:te.properties.changeMode.enum}};e===null?e=[o]:e.push(o),s++}}if(a.calendarUse!==
void 0){let t=a.calendarUse;if(typeof t!="string"){let o={instancePath:i+"/calendarUse",schemaPath:"#/properties/calendarUse/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),s++}if(!(t==="contract"||t==="always")){let o={instancePath:i+"/calendarUse",schemaPath:"#/properties/calendarUse/enum",keyword:"\
enum",params:{allowedValues:te.properties.calendarUse.enum}};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return Mt.errors=e,s===0}Mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es=St;function St(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=St.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.policyId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"policyId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="policyId"){let t={instancePath:i,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.policyId!==void 0){let r=a.policyId;if(typeof r=="string"){
if(!Kr.test(r)){let t={instancePath:i+"/policyId",schemaPath:"#/properties/policyId/pattern",keyword:"pattern",params:{pattern:"^slp_[0-7][0-9a-hjkmnp-tv-z]{25}\
$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/policyId",schemaPath:"#/properties/policyId/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return St.errors=e,s===
0}St.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zi=Ct,re={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:200},
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
ract","always"]}}};function Ct(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Ct.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)if(!(t==="name"||t==="position"||t==="when"||t==="tar\
gets"||t==="pauses"||t==="warnings"||t==="changeMode"||t==="calendarUse")){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),s++}if(a.name!==void 0){let t=a.name;if(typeof t=="string"){if(f(t)>200){let o={instancePath:i+"/nam\
e",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[o]:e.push(o),s++}if(f(t)<1){let o={instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.position!==void 0){let t=a.position;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))){let o={instancePath:i+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),s++}if(typeof t==
"number"&&isFinite(t)){if(t>1e6||isNaN(t)){let o={instancePath:i+"/position",schemaPath:"#/properties/position/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e6}};e===null?e=[o]:e.push(o),s++}if(t<0||isNaN(t)){let o={instancePath:i+"/position",schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[o]:e.push(o),s++}}}if(a.when!==void 0){let t=a.when;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let o in t)if(!(o==="\
severities"||o==="tiers"||o==="contractIds")){let l={instancePath:i+"/when",schemaPath:"#/properties/when/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}};e===null?e=[l]:e.push(l),s++}if(t.severities!==void 0){let o=t.severities;if(Array.isArray(o)){if(o.length>5){let n={instancePath:i+"/whe\
n/severities",schemaPath:"#/properties/when/properties/severities/maxItems",keyword:"maxItems",params:{limit:5}};e===null?e=[n]:e.push(n),s++}let l=o.length;for(let n=0;n<
l;n++){let d=o[n];if(typeof d!="string"){let P={instancePath:i+"/when/severities/"+n,schemaPath:"#/properties/when/properties/severities/items/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[P]:e.push(P),s++}if(!(d==="P0"||d==="P1"||d==="P2"||d==="P3"||d==="P4")){let P={instancePath:i+"/when/severities/"+n,schemaPath:"\
#/properties/when/properties/severities/items/enum",keyword:"enum",params:{allowedValues:re.properties.when.properties.severities.items.enum}};e===null?e=[P]:e.
push(P),s++}}let m=o.length,p;if(m>1){let n={};for(;m--;){let d=o[m];if(typeof d=="string"){if(typeof n[d]=="number"){p=n[d];let P={instancePath:i+"/when/severi\
ties",schemaPath:"#/properties/when/properties/severities/uniqueItems",keyword:"uniqueItems",params:{i:m,j:p}};e===null?e=[P]:e.push(P),s++;break}n[d]=m}}}}else{
let l={instancePath:i+"/when/severities",schemaPath:"#/properties/when/properties/severities/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),
s++}}if(t.tiers!==void 0){let o=t.tiers;if(Array.isArray(o)){if(o.length>8){let n={instancePath:i+"/when/tiers",schemaPath:"#/properties/when/properties/tiers/m\
axItems",keyword:"maxItems",params:{limit:8}};e===null?e=[n]:e.push(n),s++}let l=o.length;for(let n=0;n<l;n++){let d=o[n];if(typeof d!="string"){let P={instancePath:i+
"/when/tiers/"+n,schemaPath:"#/properties/when/properties/tiers/items/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),s++}if(!(d==="basic"||
d==="standard"||d==="business"||d==="enterprise"||d==="strategic")){let P={instancePath:i+"/when/tiers/"+n,schemaPath:"#/properties/when/properties/tiers/items/\
enum",keyword:"enum",params:{allowedValues:re.properties.when.properties.tiers.items.enum}};e===null?e=[P]:e.push(P),s++}}let m=o.length,p;if(m>1){let n={};for(;m--;){
let d=o[m];if(typeof d=="string"){if(typeof n[d]=="number"){p=n[d];let P={instancePath:i+"/when/tiers",schemaPath:"#/properties/when/properties/tiers/uniqueItem\
s",keyword:"uniqueItems",params:{i:m,j:p}};e===null?e=[P]:e.push(P),s++;break}n[d]=m}}}}else{let l={instancePath:i+"/when/tiers",schemaPath:"#/properties/when/p\
roperties/tiers/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}if(t.contractIds!==void 0){let o=t.contractIds;if(Array.isArray(o)){if(o.
length>500){let n={instancePath:i+"/when/contractIds",schemaPath:"#/properties/when/properties/contractIds/maxItems",keyword:"maxItems",params:{limit:500}};e===
null?e=[n]:e.push(n),s++}let l=o.length;for(let n=0;n<l;n++){let d=o[n];if(typeof d=="string"){if(!oe.test(d)){let P={instancePath:i+"/when/contractIds/"+n,schemaPath:"\
#/properties/when/properties/contractIds/items/pattern",keyword:"pattern",params:{pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[P]:e.push(P),s++}}else{
let P={instancePath:i+"/when/contractIds/"+n,schemaPath:"#/properties/when/properties/contractIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[P]:e.push(P),s++}}let m=o.length,p;if(m>1){let n={};for(;m--;){let d=o[m];if(typeof d=="string"){if(typeof n[d]=="number"){p=n[d];let P={instancePath:i+"/when/\
contractIds",schemaPath:"#/properties/when/properties/contractIds/uniqueItems",keyword:"uniqueItems",params:{i:m,j:p}};e===null?e=[P]:e.push(P),s++;break}n[d]=m}}}}else{
let l={instancePath:i+"/when/contractIds",schemaPath:"#/properties/when/properties/contractIds/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(
l),s++}}}else{let o={instancePath:i+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(a.targets!==
void 0){let t=a.targets;if(Array.isArray(t)){if(t.length>64){let l={instancePath:i+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{
limit:64}};e===null?e=[l]:e.push(l),s++}if(t.length<1){let l={instancePath:i+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.metric===void 0){let p={instancePath:i+
"/targets/"+l,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"metric"}};e===null?e=[p]:e.push(p),s++}if(m.target===
void 0){let p={instancePath:i+"/targets/"+l,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[p]:
e.push(p),s++}for(let p in m)if(!(p==="metric"||p==="severity"||p==="target")){let n={instancePath:i+"/targets/"+l,schemaPath:"#/properties/targets/items/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.metric!==void 0){let p=m.metric;if(typeof p!="st\
ring"){let n={instancePath:i+"/targets/"+l+"/metric",schemaPath:"#/properties/targets/items/properties/metric/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),s++}if(!(p==="timeToEngage"||p==="firstResponse"||p==="nextResponse"||p==="periodicUpdate"||p==="resolution"||p==="totalResolution"||p==="recove\
ry")){let n={instancePath:i+"/targets/"+l+"/metric",schemaPath:"#/properties/targets/items/properties/metric/enum",keyword:"enum",params:{allowedValues:re.properties.
targets.items.properties.metric.enum}};e===null?e=[n]:e.push(n),s++}}if(m.severity!==void 0){let p=m.severity;if(typeof p!="string"){let n={instancePath:i+"/tar\
gets/"+l+"/severity",schemaPath:"#/properties/targets/items/properties/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(!(p===
"P0"||p==="P1"||p==="P2"||p==="P3"||p==="P4")){let n={instancePath:i+"/targets/"+l+"/severity",schemaPath:"#/properties/targets/items/properties/severity/enum",
keyword:"enum",params:{allowedValues:re.properties.targets.items.properties.severity.enum}};e===null?e=[n]:e.push(n),s++}}if(m.target!==void 0){let p=m.target,n=s,
d=!1,P=null,j=s;if(typeof p=="string"){if(f(p)>40){let k={instancePath:i+"/targets/"+l+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/\
0/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[k]:e.push(k),s++}if(!K.test(p)){let k={instancePath:i+"/targets/"+l+"/target",schemaPath:"#/prop\
erties/targets/items/properties/target/oneOf/0/pattern",keyword:"pattern",params:{pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};
e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/targets/"+l+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/0/type",keyword:"\
type",params:{type:"string"}};e===null?e=[k]:e.push(k),s++}var r=j===s;r&&(d=!0,P=0);let I=s;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.businessDays===void 0){
let k={instancePath:i+"/targets/"+l+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty:"\
businessDays"}};e===null?e=[k]:e.push(k),s++}for(let k in p)if(k!=="businessDays"){let h={instancePath:i+"/targets/"+l+"/target",schemaPath:"#/properties/target\
s/items/properties/target/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[h]:e.push(h),s++}if(p.businessDays!==
void 0){let k=p.businessDays;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))){let h={instancePath:i+"/targets/"+l+"/target/businessDays",schemaPath:"#/\
properties/targets/items/properties/target/oneOf/1/properties/businessDays/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),s++}if(typeof k==
"number"&&isFinite(k)){if(k>36525||isNaN(k)){let h={instancePath:i+"/targets/"+l+"/target/businessDays",schemaPath:"#/properties/targets/items/properties/target\
/oneOf/1/properties/businessDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:36525}};e===null?e=[h]:e.push(h),s++}if(k<1||isNaN(k)){let h={instancePath:i+
"/targets/"+l+"/target/businessDays",schemaPath:"#/properties/targets/items/properties/target/oneOf/1/properties/businessDays/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[h]:e.push(h),s++}}}}else{let k={instancePath:i+"/targets/"+l+"/target",schemaPath:"#/properties/targets/items/properties/t\
arget/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),s++}var r=I===s;if(r&&d?(d=!1,P=[P,1]):r&&(d=!0,P=1),d)s=n,e!==null&&(n?e.length=
n:e=null);else{let k={instancePath:i+"/targets/"+l+"/target",schemaPath:"#/properties/targets/items/properties/target/oneOf",keyword:"oneOf",params:{passingSchemas:P}};
e===null?e=[k]:e.push(k),s++}}}else{let p={instancePath:i+"/targets/"+l,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),s++}}if(a.pauses!==void 0){let t=a.pauses;if(Array.isArray(t)){if(t.length>7){let l={instancePath:i+"/pauses",schemaPath:"#/properties/pauses/maxItems",keyword:"\
maxItems",params:{limit:7}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.metric===
void 0){let p={instancePath:i+"/pauses/"+l,schemaPath:"#/properties/pauses/items/required",keyword:"required",params:{missingProperty:"metric"}};e===null?e=[p]:
e.push(p),s++}if(m.statuses===void 0){let p={instancePath:i+"/pauses/"+l,schemaPath:"#/properties/pauses/items/required",keyword:"required",params:{missingProperty:"\
statuses"}};e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="metric"||p==="statuses")){let n={instancePath:i+"/pauses/"+l,schemaPath:"#/properties/pauses/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.metric!==void 0){let p=m.metric;if(typeof p!=
"string"){let n={instancePath:i+"/pauses/"+l+"/metric",schemaPath:"#/properties/pauses/items/properties/metric/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),s++}if(!(p==="timeToEngage"||p==="firstResponse"||p==="nextResponse"||p==="periodicUpdate"||p==="resolution"||p==="totalResolution"||p==="r\
ecovery")){let n={instancePath:i+"/pauses/"+l+"/metric",schemaPath:"#/properties/pauses/items/properties/metric/enum",keyword:"enum",params:{allowedValues:re.properties.
pauses.items.properties.metric.enum}};e===null?e=[n]:e.push(n),s++}}if(m.statuses!==void 0){let p=m.statuses;if(Array.isArray(p)){if(p.length>3){let j={instancePath:i+
"/pauses/"+l+"/statuses",schemaPath:"#/properties/pauses/items/properties/statuses/maxItems",keyword:"maxItems",params:{limit:3}};e===null?e=[j]:e.push(j),s++}let n=p.
length;for(let j=0;j<n;j++){let I=p[j];if(typeof I!="string"){let k={instancePath:i+"/pauses/"+l+"/statuses/"+j,schemaPath:"#/properties/pauses/items/properties\
/statuses/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),s++}if(!(I==="pendingCustomer"||I==="pendingThirdParty"||I==="pendingInter\
nal")){let k={instancePath:i+"/pauses/"+l+"/statuses/"+j,schemaPath:"#/properties/pauses/items/properties/statuses/items/enum",keyword:"enum",params:{allowedValues:re.
properties.pauses.items.properties.statuses.items.enum}};e===null?e=[k]:e.push(k),s++}}let d=p.length,P;if(d>1){let j={};for(;d--;){let I=p[d];if(typeof I=="str\
ing"){if(typeof j[I]=="number"){P=j[I];let k={instancePath:i+"/pauses/"+l+"/statuses",schemaPath:"#/properties/pauses/items/properties/statuses/uniqueItems",keyword:"\
uniqueItems",params:{i:d,j:P}};e===null?e=[k]:e.push(k),s++;break}j[I]=d}}}}else{let n={instancePath:i+"/pauses/"+l+"/statuses",schemaPath:"#/properties/pauses/\
items/properties/statuses/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{let p={instancePath:i+"/pauses/"+l,schemaPath:"#/prope\
rties/pauses/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/pauses",schemaPath:"#/properties/pau\
ses/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.warnings!==void 0){let t=a.warnings;if(Array.isArray(t)){if(t.length>10){let p={
instancePath:i+"/warnings",schemaPath:"#/properties/warnings/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[p]:e.push(p),s++}let o=t.length;for(let p=0;p<
o;p++){let n=t[p];if(typeof n=="number"&&isFinite(n)){if(n>=1||isNaN(n)){let d={instancePath:i+"/warnings/"+p,schemaPath:"#/properties/warnings/items/exclusiveM\
aximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};e===null?e=[d]:e.push(d),s++}if(n<=0||isNaN(n)){let d={instancePath:i+"/warnings/"+p,schemaPath:"\
#/properties/warnings/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/warnings/"+p,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type:"number"}};e===null?e=[d]:e.push(d),s++}}let l=t.length,m;if(l>1){let p={};
for(;l--;){let n=t[l];if(typeof n=="number"&&isFinite(n)){if(typeof p[n]=="number"){m=p[n];let d={instancePath:i+"/warnings",schemaPath:"#/properties/warnings/u\
niqueItems",keyword:"uniqueItems",params:{i:l,j:m}};e===null?e=[d]:e.push(d),s++;break}p[n]=l}}}}else{let o={instancePath:i+"/warnings",schemaPath:"#/properties\
/warnings/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(a.changeMode!==void 0){let t=a.changeMode;if(typeof t!="string"){let o={instancePath:i+
"/changeMode",schemaPath:"#/properties/changeMode/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(!(t==="retroactive"||t==="fromCha\
nge")){let o={instancePath:i+"/changeMode",schemaPath:"#/properties/changeMode/enum",keyword:"enum",params:{allowedValues:re.properties.changeMode.enum}};e===null?
e=[o]:e.push(o),s++}}if(a.calendarUse!==void 0){let t=a.calendarUse;if(typeof t!="string"){let o={instancePath:i+"/calendarUse",schemaPath:"#/properties/calenda\
rUse/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(!(t==="contract"||t==="always")){let o={instancePath:i+"/calendarUse",schemaPath:"\
#/properties/calendarUse/enum",keyword:"enum",params:{allowedValues:re.properties.calendarUse.enum}};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ct.errors=e,s===0}Ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _i=Ht,
Ba={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024},sort:{type:"string",enum:["createdA\
t","-createdAt"]}},additionalProperties:!1};function Ht(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,
s=0,c=Ht.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||
r==="cursor"||r==="sort")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:
e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properti\
es/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.
cursor;if(typeof r=="string"){if(f(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-createdAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{
allowedValues:Ba.properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return Ht.errors=e,s===0}Ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Di=Ut,ws={type:"object",required:["name","timeZone",
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
type:"string",enum:["business","extended"]},editMode:{type:"string",enum:["pinned","recalculateOpen"]}}},ue=new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[\
01])$","u");function Ut(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Ut.evaluated;if(c.dynamicProps&&
(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(a.timeZone===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"timeZone"}};e===null?e=[r]:e.push(r),s++}if(a.weekly===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"weekly"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="name"||r==="timeZone"||r==="weekly"||r==="holidays"||r==="special"||r==="standa\
rdFor"||r==="editMode")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:
e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(f(r)>200){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}}if(a.timeZone!==void 0){let r=a.timeZone;if(typeof r=="string"){if(f(r)>64){let t={instancePath:i+"/timeZone",schemaPath:"#/properties\
/timeZone/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!J.test(r)){let t={instancePath:i+"/timeZone",schemaPath:"#/properti\
es/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/timeZ\
one",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.weekly!==void 0){let r=a.weekly;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let t in r)if(!(t==="mon"||t==="tue"||t==="wed"||t==="thu"||t==="fri"||t==="sat"||t==="sun")){let o={instancePath:i+"/weekly",schemaPath:"\
#/properties/weekly/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[o]:e.push(o),s++}if(r.mon!==void 0){let t=r.
mon;if(Array.isArray(t)){if(t.length>16){let l={instancePath:i+"/weekly/mon",schemaPath:"#/properties/weekly/properties/mon/maxItems",keyword:"maxItems",params:{
limit:16}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.opens===void 0){let p={
instancePath:i+"/weekly/mon/"+l,schemaPath:"#/properties/weekly/properties/mon/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[
p]:e.push(p),s++}if(m.closes===void 0){let p={instancePath:i+"/weekly/mon/"+l,schemaPath:"#/properties/weekly/properties/mon/items/required",keyword:"required",
params:{missingProperty:"closes"}};e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="opens"||p==="closes")){let n={instancePath:i+"/weekly/mon/"+l,schemaPath:"\
#/properties/weekly/properties/mon/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.opens!==
void 0){let p=m.opens;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/weekly/mon/"+l+"/opens",schemaPath:"#/properties/weekly/properties/mon/items\
/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/\
weekly/mon/"+l+"/opens",schemaPath:"#/properties/weekly/properties/mon/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),s++}}if(m.closes!==void 0){let p=m.closes;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/weekly/mon/"+l+"/closes",schemaPath:"#/properties/wee\
kly/properties/mon/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/weekly/mon/"+l+"/closes",schemaPath:"#/properties/weekly/properties/mon/items/properties/closes/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[n]:e.push(n),s++}}}else{let p={instancePath:i+"/weekly/mon/"+l,schemaPath:"#/properties/weekly/properties/mon/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/weekly/mon",schemaPath:"#/properties/weekly/properties/mon/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.tue!==void 0){let t=r.tue;if(Array.isArray(t)){if(t.length>16){let l={instancePath:i+"/weekly/tue",schemaPath:"\
#/properties/weekly/properties/tue/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&
typeof m=="object"&&!Array.isArray(m)){if(m.opens===void 0){let p={instancePath:i+"/weekly/tue/"+l,schemaPath:"#/properties/weekly/properties/tue/items/required",
keyword:"required",params:{missingProperty:"opens"}};e===null?e=[p]:e.push(p),s++}if(m.closes===void 0){let p={instancePath:i+"/weekly/tue/"+l,schemaPath:"#/pro\
perties/weekly/properties/tue/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="opens"||
p==="closes")){let n={instancePath:i+"/weekly/tue/"+l,schemaPath:"#/properties/weekly/properties/tue/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.opens!==void 0){let p=m.opens;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/wee\
kly/tue/"+l+"/opens",schemaPath:"#/properties/weekly/properties/tue/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d\
|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/tue/"+l+"/opens",schemaPath:"#/properties/weekly/properties/tue/items/properties/o\
pens/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.closes!==void 0){let p=m.closes;if(typeof p=="string"){if(!D.test(p)){let n={
instancePath:i+"/weekly/tue/"+l+"/closes",schemaPath:"#/properties/weekly/properties/tue/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^((\
[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/tue/"+l+"/closes",schemaPath:"#/properties/weekly/properti\
es/tue/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let p={instancePath:i+"/weekly/tue/"+l,schemaPath:"\
#/properties/weekly/properties/tue/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/weekly/tue",schemaPath:"\
#/properties/weekly/properties/tue/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.wed!==void 0){let t=r.wed;if(Array.isArray(t)){
if(t.length>16){let l={instancePath:i+"/weekly/wed",schemaPath:"#/properties/weekly/properties/wed/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:
e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.opens===void 0){let p={instancePath:i+"/weekly/we\
d/"+l,schemaPath:"#/properties/weekly/properties/wed/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[p]:e.push(p),s++}if(m.closes===
void 0){let p={instancePath:i+"/weekly/wed/"+l,schemaPath:"#/properties/weekly/properties/wed/items/required",keyword:"required",params:{missingProperty:"closes"}};
e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="opens"||p==="closes")){let n={instancePath:i+"/weekly/wed/"+l,schemaPath:"#/properties/weekly/properties/w\
ed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.opens!==void 0){let p=m.opens;if(typeof p==
"string"){if(!D.test(p)){let n={instancePath:i+"/weekly/wed/"+l+"/opens",schemaPath:"#/properties/weekly/properties/wed/items/properties/opens/pattern",keyword:"\
pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/wed/"+l+"/opens",schemaPath:"\
#/properties/weekly/properties/wed/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.closes!==void 0){let p=m.
closes;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/weekly/wed/"+l+"/closes",schemaPath:"#/properties/weekly/properties/wed/items/properties/cl\
oses/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/wed/"+
l+"/closes",schemaPath:"#/properties/weekly/properties/wed/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{
let p={instancePath:i+"/weekly/wed/"+l,schemaPath:"#/properties/weekly/properties/wed/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
s++}}}else{let o={instancePath:i+"/weekly/wed",schemaPath:"#/properties/weekly/properties/wed/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),s++}}if(r.thu!==void 0){let t=r.thu;if(Array.isArray(t)){if(t.length>16){let l={instancePath:i+"/weekly/thu",schemaPath:"#/properties/weekly/properties/thu/m\
axItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.opens===void 0){let p={instancePath:i+"/weekly/thu/"+l,schemaPath:"#/properties/weekly/properties/thu/items/required",keyword:"required",params:{missingProperty:"\
opens"}};e===null?e=[p]:e.push(p),s++}if(m.closes===void 0){let p={instancePath:i+"/weekly/thu/"+l,schemaPath:"#/properties/weekly/properties/thu/items/required",
keyword:"required",params:{missingProperty:"closes"}};e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="opens"||p==="closes")){let n={instancePath:i+"/weekl\
y/thu/"+l,schemaPath:"#/properties/weekly/properties/thu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:
e.push(n),s++}if(m.opens!==void 0){let p=m.opens;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/weekly/thu/"+l+"/opens",schemaPath:"#/properties/\
weekly/properties/thu/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/weekly/thu/"+l+"/opens",schemaPath:"#/properties/weekly/properties/thu/items/properties/opens/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),s++}}if(m.closes!==void 0){let p=m.closes;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/weekly/thu/"+l+"/closes",schemaPath:"\
#/properties/weekly/properties/thu/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/weekly/thu/"+l+"/closes",schemaPath:"#/properties/weekly/properties/thu/items/properties/closes/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let p={instancePath:i+"/weekly/thu/"+l,schemaPath:"#/properties/weekly/properties/thu/items/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/weekly/thu",schemaPath:"#/properties/weekly/properties/thu/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.fri!==void 0){let t=r.fri;if(Array.isArray(t)){if(t.length>16){let l={instancePath:i+"/weekly/fr\
i",schemaPath:"#/properties/weekly/properties/fri/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){
let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.opens===void 0){let p={instancePath:i+"/weekly/fri/"+l,schemaPath:"#/properties/weekly/properties/f\
ri/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[p]:e.push(p),s++}if(m.closes===void 0){let p={instancePath:i+"/weekly/fri/"+
l,schemaPath:"#/properties/weekly/properties/fri/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[p]:e.push(p),s++}for(let p in m)
if(!(p==="opens"||p==="closes")){let n={instancePath:i+"/weekly/fri/"+l,schemaPath:"#/properties/weekly/properties/fri/items/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.opens!==void 0){let p=m.opens;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+
"/weekly/fri/"+l+"/opens",schemaPath:"#/properties/weekly/properties/fri/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0\
-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/fri/"+l+"/opens",schemaPath:"#/properties/weekly/properties/fri/items/proper\
ties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.closes!==void 0){let p=m.closes;if(typeof p=="string"){if(!D.test(p)){
let n={instancePath:i+"/weekly/fri/"+l+"/closes",schemaPath:"#/properties/weekly/properties/fri/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/fri/"+l+"/closes",schemaPath:"#/properties/weekly/prope\
rties/fri/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let p={instancePath:i+"/weekly/fri/"+l,schemaPath:"\
#/properties/weekly/properties/fri/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/weekly/fri",schemaPath:"\
#/properties/weekly/properties/fri/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.sat!==void 0){let t=r.sat;if(Array.isArray(t)){
if(t.length>16){let l={instancePath:i+"/weekly/sat",schemaPath:"#/properties/weekly/properties/sat/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:
e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.opens===void 0){let p={instancePath:i+"/weekly/sa\
t/"+l,schemaPath:"#/properties/weekly/properties/sat/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[p]:e.push(p),s++}if(m.closes===
void 0){let p={instancePath:i+"/weekly/sat/"+l,schemaPath:"#/properties/weekly/properties/sat/items/required",keyword:"required",params:{missingProperty:"closes"}};
e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="opens"||p==="closes")){let n={instancePath:i+"/weekly/sat/"+l,schemaPath:"#/properties/weekly/properties/s\
at/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.opens!==void 0){let p=m.opens;if(typeof p==
"string"){if(!D.test(p)){let n={instancePath:i+"/weekly/sat/"+l+"/opens",schemaPath:"#/properties/weekly/properties/sat/items/properties/opens/pattern",keyword:"\
pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/sat/"+l+"/opens",schemaPath:"\
#/properties/weekly/properties/sat/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.closes!==void 0){let p=m.
closes;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/weekly/sat/"+l+"/closes",schemaPath:"#/properties/weekly/properties/sat/items/properties/cl\
oses/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/sat/"+
l+"/closes",schemaPath:"#/properties/weekly/properties/sat/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{
let p={instancePath:i+"/weekly/sat/"+l,schemaPath:"#/properties/weekly/properties/sat/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
s++}}}else{let o={instancePath:i+"/weekly/sat",schemaPath:"#/properties/weekly/properties/sat/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),s++}}if(r.sun!==void 0){let t=r.sun;if(Array.isArray(t)){if(t.length>16){let l={instancePath:i+"/weekly/sun",schemaPath:"#/properties/weekly/properties/sun/m\
axItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.opens===void 0){let p={instancePath:i+"/weekly/sun/"+l,schemaPath:"#/properties/weekly/properties/sun/items/required",keyword:"required",params:{missingProperty:"\
opens"}};e===null?e=[p]:e.push(p),s++}if(m.closes===void 0){let p={instancePath:i+"/weekly/sun/"+l,schemaPath:"#/properties/weekly/properties/sun/items/required",
keyword:"required",params:{missingProperty:"closes"}};e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="opens"||p==="closes")){let n={instancePath:i+"/weekl\
y/sun/"+l,schemaPath:"#/properties/weekly/properties/sun/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:
e.push(n),s++}if(m.opens!==void 0){let p=m.opens;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/weekly/sun/"+l+"/opens",schemaPath:"#/properties/\
weekly/properties/sun/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/weekly/sun/"+l+"/opens",schemaPath:"#/properties/weekly/properties/sun/items/properties/opens/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),s++}}if(m.closes!==void 0){let p=m.closes;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/weekly/sun/"+l+"/closes",schemaPath:"\
#/properties/weekly/properties/sun/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/weekly/sun/"+l+"/closes",schemaPath:"#/properties/weekly/properties/sun/items/properties/closes/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let p={instancePath:i+"/weekly/sun/"+l,schemaPath:"#/properties/weekly/properties/sun/items/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/weekly/sun",schemaPath:"#/properties/weekly/properties/sun/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/weekly",schemaPath:"#/properties/weekly/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),s++}}if(a.holidays!==void 0){let r=a.holidays;if(Array.isArray(r)){if(r.length>1e3){let m={instancePath:i+"/holidays",schemaPath:"\
#/properties/holidays/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){let p=r[m];if(typeof p==
"string"){if(!ue.test(p)){let n={instancePath:i+"/holidays/"+m,schemaPath:"#/properties/holidays/items/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(0[1-9\
]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/holidays/"+m,schemaPath:"#/properties/holidays/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]=="numb\
er"){l=m[p];let n={instancePath:i+"/holidays",schemaPath:"#/properties/holidays/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;
break}m[p]=o}}}}else{let t={instancePath:i+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}
if(a.special!==void 0){let r=a.special;if(Array.isArray(r)){if(r.length>1e3){let o={instancePath:i+"/special",schemaPath:"#/properties/special/maxItems",keyword:"\
maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let l=r[o];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.date===
void 0){let m={instancePath:i+"/special/"+o,schemaPath:"#/properties/special/items/required",keyword:"required",params:{missingProperty:"date"}};e===null?e=[m]:
e.push(m),s++}if(l.windows===void 0){let m={instancePath:i+"/special/"+o,schemaPath:"#/properties/special/items/required",keyword:"required",params:{missingProperty:"\
windows"}};e===null?e=[m]:e.push(m),s++}for(let m in l)if(!(m==="date"||m==="windows")){let p={instancePath:i+"/special/"+o,schemaPath:"#/properties/special/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[p]:e.push(p),s++}if(l.date!==void 0){let m=l.date;if(typeof m==
"string"){if(!ue.test(m)){let p={instancePath:i+"/special/"+o+"/date",schemaPath:"#/properties/special/items/properties/date/pattern",keyword:"pattern",params:{
pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+"/special/"+o+"/date",schemaPath:"#/propert\
ies/special/items/properties/date/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(l.windows!==void 0){let m=l.windows;if(Array.isArray(
m)){if(m.length>16){let n={instancePath:i+"/special/"+o+"/windows",schemaPath:"#/properties/special/items/properties/windows/maxItems",keyword:"maxItems",params:{
limit:16}};e===null?e=[n]:e.push(n),s++}let p=m.length;for(let n=0;n<p;n++){let d=m[n];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.opens===void 0){let P={
instancePath:i+"/special/"+o+"/windows/"+n,schemaPath:"#/properties/special/items/properties/windows/items/required",keyword:"required",params:{missingProperty:"\
opens"}};e===null?e=[P]:e.push(P),s++}if(d.closes===void 0){let P={instancePath:i+"/special/"+o+"/windows/"+n,schemaPath:"#/properties/special/items/properties/\
windows/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[P]:e.push(P),s++}for(let P in d)if(!(P==="opens"||P==="closes")){let j={
instancePath:i+"/special/"+o+"/windows/"+n,schemaPath:"#/properties/special/items/properties/windows/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:P}};e===null?e=[j]:e.push(j),s++}if(d.opens!==void 0){let P=d.opens;if(typeof P=="string"){if(!D.test(P)){let j={instancePath:i+"/spe\
cial/"+o+"/windows/"+n+"/opens",schemaPath:"#/properties/special/items/properties/windows/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^((\
[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[j]:e.push(j),s++}}else{let j={instancePath:i+"/special/"+o+"/windows/"+n+"/opens",schemaPath:"#/properties/speci\
al/items/properties/windows/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),s++}}if(d.closes!==void 0){let P=d.closes;
if(typeof P=="string"){if(!D.test(P)){let j={instancePath:i+"/special/"+o+"/windows/"+n+"/closes",schemaPath:"#/properties/special/items/properties/windows/item\
s/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[j]:e.push(j),s++}}else{let j={instancePath:i+
"/special/"+o+"/windows/"+n+"/closes",schemaPath:"#/properties/special/items/properties/windows/items/properties/closes/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[j]:e.push(j),s++}}}else{let P={instancePath:i+"/special/"+o+"/windows/"+n,schemaPath:"#/properties/special/items/properties/windows/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),s++}}}else{let p={instancePath:i+"/special/"+o+"/windows",schemaPath:"#/properties/special/items\
/properties/windows/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{let m={instancePath:i+"/special/"+o,schemaPath:"#/properties\
/special/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}}else{let t={instancePath:i+"/special",schemaPath:"#/properties/specia\
l/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.standardFor!==void 0){let r=a.standardFor;if(typeof r!="string"){let t={instancePath:i+
"/standardFor",schemaPath:"#/properties/standardFor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="business"||r==="extended")){
let t={instancePath:i+"/standardFor",schemaPath:"#/properties/standardFor/enum",keyword:"enum",params:{allowedValues:ws.properties.standardFor.enum}};e===null?e=
[t]:e.push(t),s++}}if(a.editMode!==void 0){let r=a.editMode;if(typeof r!="string"){let t={instancePath:i+"/editMode",schemaPath:"#/properties/editMode/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="pinned"||r==="recalculateOpen")){let t={instancePath:i+"/editMode",schemaPath:"#/properties\
/editMode/enum",keyword:"enum",params:{allowedValues:ws.properties.editMode.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ut.errors=e,s===0}Ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ts=Kt;function Kt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Kt.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.calendarId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"calendarId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="calendarId"){let t={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.calendarId!==void 0){let r=a.calendarId;if(typeof r==
"string"){if(!ke.test(r)){let t={instancePath:i+"/calendarId",schemaPath:"#/properties/calendarId/pattern",keyword:"pattern",params:{pattern:"^cal_[0-7][0-9a-hj\
kmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/calendarId",schemaPath:"#/properties/calendarId/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Kt.
errors=e,s===0}Kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ni=Wt,Fr={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,
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
editMode:{type:"string",enum:["pinned","recalculateOpen"]}}};function Wt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=Wt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r===
"name"||r==="timeZone"||r==="weekly"||r==="holidays"||r==="special"||r==="standardFor"||r==="editMode")){let t={instancePath:i,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(f(r)>200){
let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.timeZone!==void 0){let r=a.timeZone;if(typeof r=="string"){if(f(
r)>64){let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!J.
test(r)){let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),s++}}if(a.weekly!==void 0){let r=a.weekly;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="mon"||t==="tue"||t==="wed"||t==="th\
u"||t==="fri"||t==="sat"||t==="sun")){let o={instancePath:i+"/weekly",schemaPath:"#/properties/weekly/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[o]:e.push(o),s++}if(r.mon!==void 0){let t=r.mon;if(Array.isArray(t)){if(t.length>16){let l={instancePath:i+"/weekly/mon",schemaPath:"\
#/properties/weekly/properties/mon/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&
typeof m=="object"&&!Array.isArray(m)){if(m.opens===void 0){let p={instancePath:i+"/weekly/mon/"+l,schemaPath:"#/properties/weekly/properties/mon/items/required",
keyword:"required",params:{missingProperty:"opens"}};e===null?e=[p]:e.push(p),s++}if(m.closes===void 0){let p={instancePath:i+"/weekly/mon/"+l,schemaPath:"#/pro\
perties/weekly/properties/mon/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="opens"||
p==="closes")){let n={instancePath:i+"/weekly/mon/"+l,schemaPath:"#/properties/weekly/properties/mon/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.opens!==void 0){let p=m.opens;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/wee\
kly/mon/"+l+"/opens",schemaPath:"#/properties/weekly/properties/mon/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d\
|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/mon/"+l+"/opens",schemaPath:"#/properties/weekly/properties/mon/items/properties/o\
pens/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.closes!==void 0){let p=m.closes;if(typeof p=="string"){if(!D.test(p)){let n={
instancePath:i+"/weekly/mon/"+l+"/closes",schemaPath:"#/properties/weekly/properties/mon/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^((\
[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/mon/"+l+"/closes",schemaPath:"#/properties/weekly/properti\
es/mon/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let p={instancePath:i+"/weekly/mon/"+l,schemaPath:"\
#/properties/weekly/properties/mon/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/weekly/mon",schemaPath:"\
#/properties/weekly/properties/mon/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.tue!==void 0){let t=r.tue;if(Array.isArray(t)){
if(t.length>16){let l={instancePath:i+"/weekly/tue",schemaPath:"#/properties/weekly/properties/tue/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:
e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.opens===void 0){let p={instancePath:i+"/weekly/tu\
e/"+l,schemaPath:"#/properties/weekly/properties/tue/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[p]:e.push(p),s++}if(m.closes===
void 0){let p={instancePath:i+"/weekly/tue/"+l,schemaPath:"#/properties/weekly/properties/tue/items/required",keyword:"required",params:{missingProperty:"closes"}};
e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="opens"||p==="closes")){let n={instancePath:i+"/weekly/tue/"+l,schemaPath:"#/properties/weekly/properties/t\
ue/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.opens!==void 0){let p=m.opens;if(typeof p==
"string"){if(!D.test(p)){let n={instancePath:i+"/weekly/tue/"+l+"/opens",schemaPath:"#/properties/weekly/properties/tue/items/properties/opens/pattern",keyword:"\
pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/tue/"+l+"/opens",schemaPath:"\
#/properties/weekly/properties/tue/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.closes!==void 0){let p=m.
closes;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/weekly/tue/"+l+"/closes",schemaPath:"#/properties/weekly/properties/tue/items/properties/cl\
oses/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/tue/"+
l+"/closes",schemaPath:"#/properties/weekly/properties/tue/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{
let p={instancePath:i+"/weekly/tue/"+l,schemaPath:"#/properties/weekly/properties/tue/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
s++}}}else{let o={instancePath:i+"/weekly/tue",schemaPath:"#/properties/weekly/properties/tue/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),s++}}if(r.wed!==void 0){let t=r.wed;if(Array.isArray(t)){if(t.length>16){let l={instancePath:i+"/weekly/wed",schemaPath:"#/properties/weekly/properties/wed/m\
axItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.opens===void 0){let p={instancePath:i+"/weekly/wed/"+l,schemaPath:"#/properties/weekly/properties/wed/items/required",keyword:"required",params:{missingProperty:"\
opens"}};e===null?e=[p]:e.push(p),s++}if(m.closes===void 0){let p={instancePath:i+"/weekly/wed/"+l,schemaPath:"#/properties/weekly/properties/wed/items/required",
keyword:"required",params:{missingProperty:"closes"}};e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="opens"||p==="closes")){let n={instancePath:i+"/weekl\
y/wed/"+l,schemaPath:"#/properties/weekly/properties/wed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:
e.push(n),s++}if(m.opens!==void 0){let p=m.opens;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/weekly/wed/"+l+"/opens",schemaPath:"#/properties/\
weekly/properties/wed/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/weekly/wed/"+l+"/opens",schemaPath:"#/properties/weekly/properties/wed/items/properties/opens/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),s++}}if(m.closes!==void 0){let p=m.closes;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/weekly/wed/"+l+"/closes",schemaPath:"\
#/properties/weekly/properties/wed/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/weekly/wed/"+l+"/closes",schemaPath:"#/properties/weekly/properties/wed/items/properties/closes/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let p={instancePath:i+"/weekly/wed/"+l,schemaPath:"#/properties/weekly/properties/wed/items/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/weekly/wed",schemaPath:"#/properties/weekly/properties/wed/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.thu!==void 0){let t=r.thu;if(Array.isArray(t)){if(t.length>16){let l={instancePath:i+"/weekly/th\
u",schemaPath:"#/properties/weekly/properties/thu/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){
let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.opens===void 0){let p={instancePath:i+"/weekly/thu/"+l,schemaPath:"#/properties/weekly/properties/t\
hu/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[p]:e.push(p),s++}if(m.closes===void 0){let p={instancePath:i+"/weekly/thu/"+
l,schemaPath:"#/properties/weekly/properties/thu/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[p]:e.push(p),s++}for(let p in m)
if(!(p==="opens"||p==="closes")){let n={instancePath:i+"/weekly/thu/"+l,schemaPath:"#/properties/weekly/properties/thu/items/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.opens!==void 0){let p=m.opens;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+
"/weekly/thu/"+l+"/opens",schemaPath:"#/properties/weekly/properties/thu/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0\
-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/thu/"+l+"/opens",schemaPath:"#/properties/weekly/properties/thu/items/proper\
ties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.closes!==void 0){let p=m.closes;if(typeof p=="string"){if(!D.test(p)){
let n={instancePath:i+"/weekly/thu/"+l+"/closes",schemaPath:"#/properties/weekly/properties/thu/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/thu/"+l+"/closes",schemaPath:"#/properties/weekly/prope\
rties/thu/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let p={instancePath:i+"/weekly/thu/"+l,schemaPath:"\
#/properties/weekly/properties/thu/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/weekly/thu",schemaPath:"\
#/properties/weekly/properties/thu/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.fri!==void 0){let t=r.fri;if(Array.isArray(t)){
if(t.length>16){let l={instancePath:i+"/weekly/fri",schemaPath:"#/properties/weekly/properties/fri/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:
e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.opens===void 0){let p={instancePath:i+"/weekly/fr\
i/"+l,schemaPath:"#/properties/weekly/properties/fri/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[p]:e.push(p),s++}if(m.closes===
void 0){let p={instancePath:i+"/weekly/fri/"+l,schemaPath:"#/properties/weekly/properties/fri/items/required",keyword:"required",params:{missingProperty:"closes"}};
e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="opens"||p==="closes")){let n={instancePath:i+"/weekly/fri/"+l,schemaPath:"#/properties/weekly/properties/f\
ri/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.opens!==void 0){let p=m.opens;if(typeof p==
"string"){if(!D.test(p)){let n={instancePath:i+"/weekly/fri/"+l+"/opens",schemaPath:"#/properties/weekly/properties/fri/items/properties/opens/pattern",keyword:"\
pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/fri/"+l+"/opens",schemaPath:"\
#/properties/weekly/properties/fri/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.closes!==void 0){let p=m.
closes;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/weekly/fri/"+l+"/closes",schemaPath:"#/properties/weekly/properties/fri/items/properties/cl\
oses/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/fri/"+
l+"/closes",schemaPath:"#/properties/weekly/properties/fri/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{
let p={instancePath:i+"/weekly/fri/"+l,schemaPath:"#/properties/weekly/properties/fri/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
s++}}}else{let o={instancePath:i+"/weekly/fri",schemaPath:"#/properties/weekly/properties/fri/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),s++}}if(r.sat!==void 0){let t=r.sat;if(Array.isArray(t)){if(t.length>16){let l={instancePath:i+"/weekly/sat",schemaPath:"#/properties/weekly/properties/sat/m\
axItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.opens===void 0){let p={instancePath:i+"/weekly/sat/"+l,schemaPath:"#/properties/weekly/properties/sat/items/required",keyword:"required",params:{missingProperty:"\
opens"}};e===null?e=[p]:e.push(p),s++}if(m.closes===void 0){let p={instancePath:i+"/weekly/sat/"+l,schemaPath:"#/properties/weekly/properties/sat/items/required",
keyword:"required",params:{missingProperty:"closes"}};e===null?e=[p]:e.push(p),s++}for(let p in m)if(!(p==="opens"||p==="closes")){let n={instancePath:i+"/weekl\
y/sat/"+l,schemaPath:"#/properties/weekly/properties/sat/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[n]:
e.push(n),s++}if(m.opens!==void 0){let p=m.opens;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/weekly/sat/"+l+"/opens",schemaPath:"#/properties/\
weekly/properties/sat/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:i+"/weekly/sat/"+l+"/opens",schemaPath:"#/properties/weekly/properties/sat/items/properties/opens/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),s++}}if(m.closes!==void 0){let p=m.closes;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+"/weekly/sat/"+l+"/closes",schemaPath:"\
#/properties/weekly/properties/sat/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/weekly/sat/"+l+"/closes",schemaPath:"#/properties/weekly/properties/sat/items/properties/closes/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let p={instancePath:i+"/weekly/sat/"+l,schemaPath:"#/properties/weekly/properties/sat/items/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/weekly/sat",schemaPath:"#/properties/weekly/properties/sat/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.sun!==void 0){let t=r.sun;if(Array.isArray(t)){if(t.length>16){let l={instancePath:i+"/weekly/su\
n",schemaPath:"#/properties/weekly/properties/sun/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[l]:e.push(l),s++}let o=t.length;for(let l=0;l<o;l++){
let m=t[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.opens===void 0){let p={instancePath:i+"/weekly/sun/"+l,schemaPath:"#/properties/weekly/properties/s\
un/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[p]:e.push(p),s++}if(m.closes===void 0){let p={instancePath:i+"/weekly/sun/"+
l,schemaPath:"#/properties/weekly/properties/sun/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[p]:e.push(p),s++}for(let p in m)
if(!(p==="opens"||p==="closes")){let n={instancePath:i+"/weekly/sun/"+l,schemaPath:"#/properties/weekly/properties/sun/items/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),s++}if(m.opens!==void 0){let p=m.opens;if(typeof p=="string"){if(!D.test(p)){let n={instancePath:i+
"/weekly/sun/"+l+"/opens",schemaPath:"#/properties/weekly/properties/sun/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0\
-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/sun/"+l+"/opens",schemaPath:"#/properties/weekly/properties/sun/items/proper\
ties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(m.closes!==void 0){let p=m.closes;if(typeof p=="string"){if(!D.test(p)){
let n={instancePath:i+"/weekly/sun/"+l+"/closes",schemaPath:"#/properties/weekly/properties/sun/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"\
^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/weekly/sun/"+l+"/closes",schemaPath:"#/properties/weekly/prope\
rties/sun/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{let p={instancePath:i+"/weekly/sun/"+l,schemaPath:"\
#/properties/weekly/properties/sun/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let o={instancePath:i+"/weekly/sun",schemaPath:"\
#/properties/weekly/properties/sun/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i+"/weekly",schemaPath:"#\
/properties/weekly/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}}if(a.holidays!==void 0){let r=a.holidays;if(Array.isArray(r)){if(r.
length>1e3){let m={instancePath:i+"/holidays",schemaPath:"#/properties/holidays/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[m]:e.push(m),s++}let t=r.
length;for(let m=0;m<t;m++){let p=r[m];if(typeof p=="string"){if(!ue.test(p)){let n={instancePath:i+"/holidays/"+m,schemaPath:"#/properties/holidays/items/patte\
rn",keyword:"pattern",params:{pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/holidays/"+
m,schemaPath:"#/properties/holidays/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){
let p=r[o];if(typeof p=="string"){if(typeof m[p]=="number"){l=m[p];let n={instancePath:i+"/holidays",schemaPath:"#/properties/holidays/uniqueItems",keyword:"uni\
queItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;break}m[p]=o}}}}else{let t={instancePath:i+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"\
type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.special!==void 0){let r=a.special;if(Array.isArray(r)){if(r.length>1e3){let o={instancePath:i+"/\
special",schemaPath:"#/properties/special/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++){let l=r[o];
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.date===void 0){let m={instancePath:i+"/special/"+o,schemaPath:"#/properties/special/items/required",keyword:"r\
equired",params:{missingProperty:"date"}};e===null?e=[m]:e.push(m),s++}if(l.windows===void 0){let m={instancePath:i+"/special/"+o,schemaPath:"#/properties/speci\
al/items/required",keyword:"required",params:{missingProperty:"windows"}};e===null?e=[m]:e.push(m),s++}for(let m in l)if(!(m==="date"||m==="windows")){let p={instancePath:i+
"/special/"+o,schemaPath:"#/properties/special/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[p]:e.push(p),
s++}if(l.date!==void 0){let m=l.date;if(typeof m=="string"){if(!ue.test(m)){let p={instancePath:i+"/special/"+o+"/date",schemaPath:"#/properties/special/items/p\
roperties/date/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:i+
"/special/"+o+"/date",schemaPath:"#/properties/special/items/properties/date/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),s++}}if(l.windows!==
void 0){let m=l.windows;if(Array.isArray(m)){if(m.length>16){let n={instancePath:i+"/special/"+o+"/windows",schemaPath:"#/properties/special/items/properties/wi\
ndows/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[n]:e.push(n),s++}let p=m.length;for(let n=0;n<p;n++){let d=m[n];if(d&&typeof d=="object"&&!Array.
isArray(d)){if(d.opens===void 0){let P={instancePath:i+"/special/"+o+"/windows/"+n,schemaPath:"#/properties/special/items/properties/windows/items/required",keyword:"\
required",params:{missingProperty:"opens"}};e===null?e=[P]:e.push(P),s++}if(d.closes===void 0){let P={instancePath:i+"/special/"+o+"/windows/"+n,schemaPath:"#/p\
roperties/special/items/properties/windows/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[P]:e.push(P),s++}for(let P in d)if(!(P===
"opens"||P==="closes")){let j={instancePath:i+"/special/"+o+"/windows/"+n,schemaPath:"#/properties/special/items/properties/windows/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:P}};e===null?e=[j]:e.push(j),s++}if(d.opens!==void 0){let P=d.opens;if(typeof P=="string"){if(!D.test(
P)){let j={instancePath:i+"/special/"+o+"/windows/"+n+"/opens",schemaPath:"#/properties/special/items/properties/windows/items/properties/opens/pattern",keyword:"\
pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[j]:e.push(j),s++}}else{let j={instancePath:i+"/special/"+o+"/windows/"+n+"/opens",schemaPath:"\
#/properties/special/items/properties/windows/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),s++}}if(d.closes!==void 0){
let P=d.closes;if(typeof P=="string"){if(!D.test(P)){let j={instancePath:i+"/special/"+o+"/windows/"+n+"/closes",schemaPath:"#/properties/special/items/properti\
es/windows/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[j]:e.push(j),s++}}else{let j={
instancePath:i+"/special/"+o+"/windows/"+n+"/closes",schemaPath:"#/properties/special/items/properties/windows/items/properties/closes/type",keyword:"type",params:{
type:"string"}};e===null?e=[j]:e.push(j),s++}}}else{let P={instancePath:i+"/special/"+o+"/windows/"+n,schemaPath:"#/properties/special/items/properties/windows/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),s++}}}else{let p={instancePath:i+"/special/"+o+"/windows",schemaPath:"#/properties/s\
pecial/items/properties/windows/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}}else{let m={instancePath:i+"/special/"+o,schemaPath:"\
#/properties/special/items/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}}else{let t={instancePath:i+"/special",schemaPath:"#/prope\
rties/special/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.standardFor!==void 0){let r=a.standardFor;if(typeof r!="string"&&r!==
null){let t={instancePath:i+"/standardFor",schemaPath:"#/properties/standardFor/type",keyword:"type",params:{type:Fr.properties.standardFor.type}};e===null?e=[t]:
e.push(t),s++}if(!(r==="business"||r==="extended"||r===null)){let t={instancePath:i+"/standardFor",schemaPath:"#/properties/standardFor/enum",keyword:"enum",params:{
allowedValues:Fr.properties.standardFor.enum}};e===null?e=[t]:e.push(t),s++}}if(a.editMode!==void 0){let r=a.editMode;if(typeof r!="string"){let t={instancePath:i+
"/editMode",schemaPath:"#/properties/editMode/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="pinned"||r==="recalculateOpen")){
let t={instancePath:i+"/editMode",schemaPath:"#/properties/editMode/enum",keyword:"enum",params:{allowedValues:Fr.properties.editMode.enum}};e===null?e=[t]:e.push(
t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Wt.errors=e,s===0}Wt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Zi=Yt;function Yt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Yt.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="limit"||r==="cursor"||r==="ticketId")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",
keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/lim\
it/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(f(
r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(f(r)<
1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r==
"string"){if(!H.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-\
tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Yt.errors=
e,s===0}Yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ei=Bt;var Ga=new RegExp("^clk_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Bt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=Bt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.clockId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clockId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="clockId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.clockId!==
void 0){let r=a.clockId;if(typeof r=="string"){if(!Ga.test(r)){let t={instancePath:i+"/clockId",schemaPath:"#/properties/clockId/pattern",keyword:"pattern",params:{
pattern:"^clk_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/clockId",schemaPath:"#/properties/clockId/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return Bt.errors=e,s===0}Bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Oi=Gt,ce={type:"object",additionalProperties:!1,oneOf:[{required:[
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
e"]}}}}}},asOf:{type:"string",format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}}};function Gt(a,{instancePath:i="",parentData:A,
parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Gt.evaluated;c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0);let r=s,
t=!1,o=null,l=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.draft===void 0){let j={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{
missingProperty:"draft"}};e===null?e=[j]:e.push(j),s++}var p=l===s;p&&(t=!0,o=0);let m=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.terms===void 0){let j={instancePath:i,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"terms"}};e===null?e=[j]:e.push(j),s++}var p=m===s;if(p&&t?(t=!1,o=[o,1]):p&&(t=!0,o=
1),t)s=r,e!==null&&(r?e.length=r:e=null);else{let j={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o}};e===null?e=[j]:e.push(j),s++}
if(a&&typeof a=="object"&&!Array.isArray(a)){for(let j in a)if(!(j==="draft"||j==="terms"||j==="asOf")){let I={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[I]:e.push(I),s++}if(a.draft!==void 0){let j=a.draft,I=s,k=!1,h=null,w=s;if(j&&typeof j==
"object"&&!Array.isArray(j)&&j.contractId===void 0){let u={instancePath:i+"/draft",schemaPath:"#/properties/draft/oneOf/0/required",keyword:"required",params:{missingProperty:"\
contractId"}};e===null?e=[u]:e.push(u),s++}var n=w===s;n&&(k=!0,h=0);let g=s;if(j&&typeof j=="object"&&!Array.isArray(j)&&j.tier===void 0){let u={instancePath:i+
"/draft",schemaPath:"#/properties/draft/oneOf/1/required",keyword:"required",params:{missingProperty:"tier"}};e===null?e=[u]:e.push(u),s++}var n=g===s;if(n&&k?(k=
!1,h=[h,1]):n&&(k=!0,h=1),k)s=I,e!==null&&(I?e.length=I:e=null);else{let u={instancePath:i+"/draft",schemaPath:"#/properties/draft/oneOf",keyword:"oneOf",params:{
passingSchemas:h}};e===null?e=[u]:e.push(u),s++}if(j&&typeof j=="object"&&!Array.isArray(j)){if(j.severity===void 0){let u={instancePath:i+"/draft",schemaPath:"\
#/properties/draft/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[u]:e.push(u),s++}for(let u in j)if(!(u==="severity"||u==="contr\
actId"||u==="tier"||u==="startedAt")){let y={instancePath:i+"/draft",schemaPath:"#/properties/draft/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u}};e===null?e=[y]:e.push(y),s++}if(j.severity!==void 0){let u=j.severity;if(typeof u!="string"){let y={instancePath:i+"/draft/severity",schemaPath:"\
#/properties/draft/properties/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}if(!(u==="P0"||u==="P1"||u==="P2"||u==="P3"||u===
"P4")){let y={instancePath:i+"/draft/severity",schemaPath:"#/properties/draft/properties/severity/enum",keyword:"enum",params:{allowedValues:ce.properties.draft.
properties.severity.enum}};e===null?e=[y]:e.push(y),s++}}if(j.contractId!==void 0){let u=j.contractId;if(typeof u=="string"){if(!oe.test(u)){let y={instancePath:i+
"/draft/contractId",schemaPath:"#/properties/draft/properties/contractId/pattern",keyword:"pattern",params:{pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?
e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/draft/contractId",schemaPath:"#/properties/draft/properties/contractId/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[y]:e.push(y),s++}}if(j.tier!==void 0){let u=j.tier;if(typeof u!="string"){let y={instancePath:i+"/draft/tier",schemaPath:"#/properties/draft/p\
roperties/tier/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}if(!(u==="basic"||u==="standard"||u==="business"||u==="enterprise"||u===
"strategic")){let y={instancePath:i+"/draft/tier",schemaPath:"#/properties/draft/properties/tier/enum",keyword:"enum",params:{allowedValues:ce.properties.draft.
properties.tier.enum}};e===null?e=[y]:e.push(y),s++}}if(j.startedAt!==void 0){let u=j.startedAt;if(typeof u=="string"){if(!R.test(u)){let y={instancePath:i+"/dr\
aft/startedAt",schemaPath:"#/properties/draft/properties/startedAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};
e===null?e=[y]:e.push(y),s++}if(!M.validate(u)){let y={instancePath:i+"/draft/startedAt",schemaPath:"#/properties/draft/properties/startedAt/format",keyword:"fo\
rmat",params:{format:"date-time"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/draft/startedAt",schemaPath:"#/properties/draft/properties/started\
At/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}}}else{let u={instancePath:i+"/draft",schemaPath:"#/properties/draft/type",keyword:"\
type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}}if(a.terms!==void 0){let j=a.terms;if(j&&typeof j=="object"&&!Array.isArray(j)){if(j.target===void 0){
let I={instancePath:i+"/terms",schemaPath:"#/properties/terms/required",keyword:"required",params:{missingProperty:"target"}};e===null?e=[I]:e.push(I),s++}if(j.
calendars===void 0){let I={instancePath:i+"/terms",schemaPath:"#/properties/terms/required",keyword:"required",params:{missingProperty:"calendars"}};e===null?e=
[I]:e.push(I),s++}if(j.startedAt===void 0){let I={instancePath:i+"/terms",schemaPath:"#/properties/terms/required",keyword:"required",params:{missingProperty:"s\
tartedAt"}};e===null?e=[I]:e.push(I),s++}for(let I in j)if(!(I==="metric"||I==="target"||I==="calendars"||I==="startedAt"||I==="warnings"||I==="timeline")){let k={
instancePath:i+"/terms",schemaPath:"#/properties/terms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I}};e===null?e=[k]:e.push(
k),s++}if(j.metric!==void 0){let I=j.metric;if(typeof I!="string"){let k={instancePath:i+"/terms/metric",schemaPath:"#/properties/terms/properties/metric/type",
keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),s++}if(!(I==="timeToEngage"||I==="firstResponse"||I==="nextResponse"||I==="periodicUpdate"||I===
"resolution"||I==="totalResolution"||I==="recovery")){let k={instancePath:i+"/terms/metric",schemaPath:"#/properties/terms/properties/metric/enum",keyword:"enum",
params:{allowedValues:ce.properties.terms.properties.metric.enum}};e===null?e=[k]:e.push(k),s++}}if(j.target!==void 0){let I=j.target,k=s,h=!1,w=null,g=s;if(typeof I==
"string"){if(f(I)>40){let y={instancePath:i+"/terms/target",schemaPath:"#/properties/terms/properties/target/oneOf/0/maxLength",keyword:"maxLength",params:{limit:40}};
e===null?e=[y]:e.push(y),s++}if(!K.test(I)){let y={instancePath:i+"/terms/target",schemaPath:"#/properties/terms/properties/target/oneOf/0/pattern",keyword:"pat\
tern",params:{pattern:"^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"\
/terms/target",schemaPath:"#/properties/terms/properties/target/oneOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}var d=g===s;d&&
(h=!0,w=0);let u=s;if(I&&typeof I=="object"&&!Array.isArray(I)){if(I.businessDays===void 0){let y={instancePath:i+"/terms/target",schemaPath:"#/properties/terms\
/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty:"businessDays"}};e===null?e=[y]:e.push(y),s++}for(let y in I)if(y!=="businessDay\
s"){let L={instancePath:i+"/terms/target",schemaPath:"#/properties/terms/properties/target/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y}};e===null?e=[L]:e.push(L),s++}if(I.businessDays!==void 0){let y=I.businessDays;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let L={
instancePath:i+"/terms/target/businessDays",schemaPath:"#/properties/terms/properties/target/oneOf/1/properties/businessDays/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[L]:e.push(L),s++}if(typeof y=="number"&&isFinite(y)){if(y>36525||isNaN(y)){let L={instancePath:i+"/terms/target/businessDays",schemaPath:"\
#/properties/terms/properties/target/oneOf/1/properties/businessDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:36525}};e===null?e=[L]:e.push(L),s++}
if(y<1||isNaN(y)){let L={instancePath:i+"/terms/target/businessDays",schemaPath:"#/properties/terms/properties/target/oneOf/1/properties/businessDays/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[L]:e.push(L),s++}}}}else{let y={instancePath:i+"/terms/target",schemaPath:"#/properties/terms/properties/\
target/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}var d=u===s;if(d&&h?(h=!1,w=[w,1]):d&&(h=!0,w=1),h)s=k,e!==null&&(k?e.length=
k:e=null);else{let y={instancePath:i+"/terms/target",schemaPath:"#/properties/terms/properties/target/oneOf",keyword:"oneOf",params:{passingSchemas:w}};e===null?
e=[y]:e.push(y),s++}}if(j.calendars!==void 0){let I=j.calendars;if(Array.isArray(I)){if(I.length>16){let h={instancePath:i+"/terms/calendars",schemaPath:"#/prop\
erties/terms/properties/calendars/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[h]:e.push(h),s++}let k=I.length;for(let h=0;h<k;h++){let w=I[h];if(w&&
typeof w=="object"&&!Array.isArray(w)){if(w.timeZone===void 0){let g={instancePath:i+"/terms/calendars/"+h,schemaPath:"#/properties/terms/properties/calendars/i\
tems/required",keyword:"required",params:{missingProperty:"timeZone"}};e===null?e=[g]:e.push(g),s++}if(w.weekly===void 0){let g={instancePath:i+"/terms/calendar\
s/"+h,schemaPath:"#/properties/terms/properties/calendars/items/required",keyword:"required",params:{missingProperty:"weekly"}};e===null?e=[g]:e.push(g),s++}for(let g in w)
if(!(g==="timeZone"||g==="weekly"||g==="holidays"||g==="special")){let u={instancePath:i+"/terms/calendars/"+h,schemaPath:"#/properties/terms/properties/calenda\
rs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[u]:e.push(u),s++}if(w.timeZone!==void 0){let g=w.timeZone;
if(typeof g=="string"){if(f(g)>64){let u={instancePath:i+"/terms/calendars/"+h+"/timeZone",schemaPath:"#/properties/terms/properties/calendars/items/properties/\
timeZone/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[u]:e.push(u),s++}if(!J.test(g)){let u={instancePath:i+"/terms/calendars/"+h+"/timeZone",schemaPath:"\
#/properties/terms/properties/calendars/items/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"}};e===null?e=
[u]:e.push(u),s++}}else{let u={instancePath:i+"/terms/calendars/"+h+"/timeZone",schemaPath:"#/properties/terms/properties/calendars/items/properties/timeZone/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}if(w.weekly!==void 0){let g=w.weekly;if(g&&typeof g=="object"&&!Array.isArray(g)){for(let u in g)
if(!(u==="mon"||u==="tue"||u==="wed"||u==="thu"||u==="fri"||u==="sat"||u==="sun")){let y={instancePath:i+"/terms/calendars/"+h+"/weekly",schemaPath:"#/propertie\
s/terms/properties/calendars/items/properties/weekly/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(y),
s++}if(g.mon!==void 0){let u=g.mon;if(Array.isArray(u)){if(u.length>16){let L={instancePath:i+"/terms/calendars/"+h+"/weekly/mon",schemaPath:"#/properties/terms\
/properties/calendars/items/properties/weekly/properties/mon/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[L]:e.push(L),s++}let y=u.length;for(let L=0;L<
y;L++){let z=u[L];if(z&&typeof z=="object"&&!Array.isArray(z)){if(z.opens===void 0){let x={instancePath:i+"/terms/calendars/"+h+"/weekly/mon/"+L,schemaPath:"#/p\
roperties/terms/properties/calendars/items/properties/weekly/properties/mon/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[x]:
e.push(x),s++}if(z.closes===void 0){let x={instancePath:i+"/terms/calendars/"+h+"/weekly/mon/"+L,schemaPath:"#/properties/terms/properties/calendars/items/prope\
rties/weekly/properties/mon/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[x]:e.push(x),s++}for(let x in z)if(!(x==="opens"||
x==="closes")){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/mon/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properti\
es/mon/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[v]:e.push(v),s++}if(z.opens!==void 0){let x=z.opens;
if(typeof x=="string"){if(!D.test(x)){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/mon/"+L+"/opens",schemaPath:"#/properties/terms/properties/calendars/\
items/properties/weekly/properties/mon/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:
e.push(v),s++}}else{let v={instancePath:i+"/terms/calendars/"+h+"/weekly/mon/"+L+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/w\
eekly/properties/mon/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),s++}}if(z.closes!==void 0){let x=z.closes;if(typeof x==
"string"){if(!D.test(x)){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/mon/"+L+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/proper\
ties/weekly/properties/mon/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{
let v={instancePath:i+"/terms/calendars/"+h+"/weekly/mon/"+L+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/mo\
n/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),s++}}}else{let x={instancePath:i+"/terms/calendars/"+h+"/weekly/\
mon/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/mon/items/type",keyword:"type",params:{type:"object"}};e===null?e=
[x]:e.push(x),s++}}}else{let y={instancePath:i+"/terms/calendars/"+h+"/weekly/mon",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/p\
roperties/mon/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),s++}}if(g.tue!==void 0){let u=g.tue;if(Array.isArray(u)){if(u.length>16){let L={
instancePath:i+"/terms/calendars/"+h+"/weekly/tue",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/maxItems",keyword:"\
maxItems",params:{limit:16}};e===null?e=[L]:e.push(L),s++}let y=u.length;for(let L=0;L<y;L++){let z=u[L];if(z&&typeof z=="object"&&!Array.isArray(z)){if(z.opens===
void 0){let x={instancePath:i+"/terms/calendars/"+h+"/weekly/tue/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/\
items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[x]:e.push(x),s++}if(z.closes===void 0){let x={instancePath:i+"/terms/calendars/"+
h+"/weekly/tue/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/items/required",keyword:"required",params:{missingProperty:"\
closes"}};e===null?e=[x]:e.push(x),s++}for(let x in z)if(!(x==="opens"||x==="closes")){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/tue/"+L,schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};
e===null?e=[v]:e.push(v),s++}if(z.opens!==void 0){let x=z.opens;if(typeof x=="string"){if(!D.test(x)){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/tue/"+
L+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/items/properties/opens/pattern",keyword:"pattern",params:{
pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/terms/calendars/"+h+"/weekly/tue/"+L+"/opens",schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:
e.push(v),s++}}if(z.closes!==void 0){let x=z.closes;if(typeof x=="string"){if(!D.test(x)){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/tue/"+L+"/closes",
schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^\
(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/terms/calendars/"+h+"/weekly/tue/"+L+"/closes",schemaPath:"#/pr\
operties/terms/properties/calendars/items/properties/weekly/properties/tue/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.
push(v),s++}}}else{let x={instancePath:i+"/terms/calendars/"+h+"/weekly/tue/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/prop\
erties/tue/items/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),s++}}}else{let y={instancePath:i+"/terms/calendars/"+h+"/weekly/tue",schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/properties/tue/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),s++}}if(g.wed!==
void 0){let u=g.wed;if(Array.isArray(u)){if(u.length>16){let L={instancePath:i+"/terms/calendars/"+h+"/weekly/wed",schemaPath:"#/properties/terms/properties/cal\
endars/items/properties/weekly/properties/wed/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[L]:e.push(L),s++}let y=u.length;for(let L=0;L<y;L++){let z=u[L];
if(z&&typeof z=="object"&&!Array.isArray(z)){if(z.opens===void 0){let x={instancePath:i+"/terms/calendars/"+h+"/weekly/wed/"+L,schemaPath:"#/properties/terms/pr\
operties/calendars/items/properties/weekly/properties/wed/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[x]:e.push(x),s++}if(z.
closes===void 0){let x={instancePath:i+"/terms/calendars/"+h+"/weekly/wed/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/proper\
ties/wed/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[x]:e.push(x),s++}for(let x in z)if(!(x==="opens"||x==="closes")){let v={
instancePath:i+"/terms/calendars/"+h+"/weekly/wed/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/wed/items/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[v]:e.push(v),s++}if(z.opens!==void 0){let x=z.opens;if(typeof x=="string"){
if(!D.test(x)){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/wed/"+L+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly\
/properties/wed/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={
instancePath:i+"/terms/calendars/"+h+"/weekly/wed/"+L+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/wed/items/\
properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),s++}}if(z.closes!==void 0){let x=z.closes;if(typeof x=="string"){if(!D.test(
x)){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/wed/"+L+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/propertie\
s/wed/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+
"/terms/calendars/"+h+"/weekly/wed/"+L+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/wed/items/properties/clo\
ses/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),s++}}}else{let x={instancePath:i+"/terms/calendars/"+h+"/weekly/wed/"+L,schemaPath:"#/\
properties/terms/properties/calendars/items/properties/weekly/properties/wed/items/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),s++}}}else{
let y={instancePath:i+"/terms/calendars/"+h+"/weekly/wed",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/wed/type",keyword:"\
type",params:{type:"array"}};e===null?e=[y]:e.push(y),s++}}if(g.thu!==void 0){let u=g.thu;if(Array.isArray(u)){if(u.length>16){let L={instancePath:i+"/terms/cal\
endars/"+h+"/weekly/thu",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/thu/maxItems",keyword:"maxItems",params:{limit:16}};
e===null?e=[L]:e.push(L),s++}let y=u.length;for(let L=0;L<y;L++){let z=u[L];if(z&&typeof z=="object"&&!Array.isArray(z)){if(z.opens===void 0){let x={instancePath:i+
"/terms/calendars/"+h+"/weekly/thu/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/thu/items/required",keyword:"requi\
red",params:{missingProperty:"opens"}};e===null?e=[x]:e.push(x),s++}if(z.closes===void 0){let x={instancePath:i+"/terms/calendars/"+h+"/weekly/thu/"+L,schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/properties/thu/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=
[x]:e.push(x),s++}for(let x in z)if(!(x==="opens"||x==="closes")){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/thu/"+L,schemaPath:"#/properties/terms/pr\
operties/calendars/items/properties/weekly/properties/thu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[
v]:e.push(v),s++}if(z.opens!==void 0){let x=z.opens;if(typeof x=="string"){if(!D.test(x)){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/thu/"+L+"/opens",
schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/thu/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(\
([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/terms/calendars/"+h+"/weekly/thu/"+L+"/opens",schemaPath:"#/prop\
erties/terms/properties/calendars/items/properties/weekly/properties/thu/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(
v),s++}}if(z.closes!==void 0){let x=z.closes;if(typeof x=="string"){if(!D.test(x)){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/thu/"+L+"/closes",schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/properties/thu/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0\
-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/terms/calendars/"+h+"/weekly/thu/"+L+"/closes",schemaPath:"#/properties/term\
s/properties/calendars/items/properties/weekly/properties/thu/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),s++}}}else{
let x={instancePath:i+"/terms/calendars/"+h+"/weekly/thu/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/thu/items/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),s++}}}else{let y={instancePath:i+"/terms/calendars/"+h+"/weekly/thu",schemaPath:"#/propertie\
s/terms/properties/calendars/items/properties/weekly/properties/thu/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),s++}}if(g.fri!==void 0){
let u=g.fri;if(Array.isArray(u)){if(u.length>16){let L={instancePath:i+"/terms/calendars/"+h+"/weekly/fri",schemaPath:"#/properties/terms/properties/calendars/i\
tems/properties/weekly/properties/fri/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[L]:e.push(L),s++}let y=u.length;for(let L=0;L<y;L++){let z=u[L];
if(z&&typeof z=="object"&&!Array.isArray(z)){if(z.opens===void 0){let x={instancePath:i+"/terms/calendars/"+h+"/weekly/fri/"+L,schemaPath:"#/properties/terms/pr\
operties/calendars/items/properties/weekly/properties/fri/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[x]:e.push(x),s++}if(z.
closes===void 0){let x={instancePath:i+"/terms/calendars/"+h+"/weekly/fri/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/proper\
ties/fri/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[x]:e.push(x),s++}for(let x in z)if(!(x==="opens"||x==="closes")){let v={
instancePath:i+"/terms/calendars/"+h+"/weekly/fri/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/fri/items/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[v]:e.push(v),s++}if(z.opens!==void 0){let x=z.opens;if(typeof x=="string"){
if(!D.test(x)){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/fri/"+L+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly\
/properties/fri/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={
instancePath:i+"/terms/calendars/"+h+"/weekly/fri/"+L+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/fri/items/\
properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),s++}}if(z.closes!==void 0){let x=z.closes;if(typeof x=="string"){if(!D.test(
x)){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/fri/"+L+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/propertie\
s/fri/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+
"/terms/calendars/"+h+"/weekly/fri/"+L+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/fri/items/properties/clo\
ses/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),s++}}}else{let x={instancePath:i+"/terms/calendars/"+h+"/weekly/fri/"+L,schemaPath:"#/\
properties/terms/properties/calendars/items/properties/weekly/properties/fri/items/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),s++}}}else{
let y={instancePath:i+"/terms/calendars/"+h+"/weekly/fri",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/fri/type",keyword:"\
type",params:{type:"array"}};e===null?e=[y]:e.push(y),s++}}if(g.sat!==void 0){let u=g.sat;if(Array.isArray(u)){if(u.length>16){let L={instancePath:i+"/terms/cal\
endars/"+h+"/weekly/sat",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sat/maxItems",keyword:"maxItems",params:{limit:16}};
e===null?e=[L]:e.push(L),s++}let y=u.length;for(let L=0;L<y;L++){let z=u[L];if(z&&typeof z=="object"&&!Array.isArray(z)){if(z.opens===void 0){let x={instancePath:i+
"/terms/calendars/"+h+"/weekly/sat/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sat/items/required",keyword:"requi\
red",params:{missingProperty:"opens"}};e===null?e=[x]:e.push(x),s++}if(z.closes===void 0){let x={instancePath:i+"/terms/calendars/"+h+"/weekly/sat/"+L,schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/properties/sat/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=
[x]:e.push(x),s++}for(let x in z)if(!(x==="opens"||x==="closes")){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/sat/"+L,schemaPath:"#/properties/terms/pr\
operties/calendars/items/properties/weekly/properties/sat/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[
v]:e.push(v),s++}if(z.opens!==void 0){let x=z.opens;if(typeof x=="string"){if(!D.test(x)){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/sat/"+L+"/opens",
schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sat/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(\
([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/terms/calendars/"+h+"/weekly/sat/"+L+"/opens",schemaPath:"#/prop\
erties/terms/properties/calendars/items/properties/weekly/properties/sat/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(
v),s++}}if(z.closes!==void 0){let x=z.closes;if(typeof x=="string"){if(!D.test(x)){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/sat/"+L+"/closes",schemaPath:"\
#/properties/terms/properties/calendars/items/properties/weekly/properties/sat/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0\
-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/terms/calendars/"+h+"/weekly/sat/"+L+"/closes",schemaPath:"#/properties/term\
s/properties/calendars/items/properties/weekly/properties/sat/items/properties/closes/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),s++}}}else{
let x={instancePath:i+"/terms/calendars/"+h+"/weekly/sat/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sat/items/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),s++}}}else{let y={instancePath:i+"/terms/calendars/"+h+"/weekly/sat",schemaPath:"#/propertie\
s/terms/properties/calendars/items/properties/weekly/properties/sat/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),s++}}if(g.sun!==void 0){
let u=g.sun;if(Array.isArray(u)){if(u.length>16){let L={instancePath:i+"/terms/calendars/"+h+"/weekly/sun",schemaPath:"#/properties/terms/properties/calendars/i\
tems/properties/weekly/properties/sun/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[L]:e.push(L),s++}let y=u.length;for(let L=0;L<y;L++){let z=u[L];
if(z&&typeof z=="object"&&!Array.isArray(z)){if(z.opens===void 0){let x={instancePath:i+"/terms/calendars/"+h+"/weekly/sun/"+L,schemaPath:"#/properties/terms/pr\
operties/calendars/items/properties/weekly/properties/sun/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[x]:e.push(x),s++}if(z.
closes===void 0){let x={instancePath:i+"/terms/calendars/"+h+"/weekly/sun/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/proper\
ties/sun/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[x]:e.push(x),s++}for(let x in z)if(!(x==="opens"||x==="closes")){let v={
instancePath:i+"/terms/calendars/"+h+"/weekly/sun/"+L,schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sun/items/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:x}};e===null?e=[v]:e.push(v),s++}if(z.opens!==void 0){let x=z.opens;if(typeof x=="string"){
if(!D.test(x)){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/sun/"+L+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly\
/properties/sun/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={
instancePath:i+"/terms/calendars/"+h+"/weekly/sun/"+L+"/opens",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sun/items/\
properties/opens/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),s++}}if(z.closes!==void 0){let x=z.closes;if(typeof x=="string"){if(!D.test(
x)){let v={instancePath:i+"/terms/calendars/"+h+"/weekly/sun/"+L+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/propertie\
s/sun/items/properties/closes/pattern",keyword:"pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+
"/terms/calendars/"+h+"/weekly/sun/"+L+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sun/items/properties/clo\
ses/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),s++}}}else{let x={instancePath:i+"/terms/calendars/"+h+"/weekly/sun/"+L,schemaPath:"#/\
properties/terms/properties/calendars/items/properties/weekly/properties/sun/items/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),s++}}}else{
let y={instancePath:i+"/terms/calendars/"+h+"/weekly/sun",schemaPath:"#/properties/terms/properties/calendars/items/properties/weekly/properties/sun/type",keyword:"\
type",params:{type:"array"}};e===null?e=[y]:e.push(y),s++}}}else{let u={instancePath:i+"/terms/calendars/"+h+"/weekly",schemaPath:"#/properties/terms/properties\
/calendars/items/properties/weekly/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}}if(w.holidays!==void 0){let g=w.holidays;if(Array.
isArray(g)){if(g.length>1e3){let z={instancePath:i+"/terms/calendars/"+h+"/holidays",schemaPath:"#/properties/terms/properties/calendars/items/properties/holida\
ys/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[z]:e.push(z),s++}let u=g.length;for(let z=0;z<u;z++){let x=g[z];if(typeof x=="string"){if(!ue.test(
x)){let v={instancePath:i+"/terms/calendars/"+h+"/holidays/"+z,schemaPath:"#/properties/terms/properties/calendars/items/properties/holidays/items/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/terms/calendars/"+h+"/ho\
lidays/"+z,schemaPath:"#/properties/terms/properties/calendars/items/properties/holidays/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(
v),s++}}let y=g.length,L;if(y>1){let z={};for(;y--;){let x=g[y];if(typeof x=="string"){if(typeof z[x]=="number"){L=z[x];let v={instancePath:i+"/terms/calendars/"+
h+"/holidays",schemaPath:"#/properties/terms/properties/calendars/items/properties/holidays/uniqueItems",keyword:"uniqueItems",params:{i:y,j:L}};e===null?e=[v]:
e.push(v),s++;break}z[x]=y}}}}else{let u={instancePath:i+"/terms/calendars/"+h+"/holidays",schemaPath:"#/properties/terms/properties/calendars/items/properties/\
holidays/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),s++}}if(w.special!==void 0){let g=w.special;if(Array.isArray(g)){if(g.length>1e3){
let y={instancePath:i+"/terms/calendars/"+h+"/special",schemaPath:"#/properties/terms/properties/calendars/items/properties/special/maxItems",keyword:"maxItems",
params:{limit:1e3}};e===null?e=[y]:e.push(y),s++}let u=g.length;for(let y=0;y<u;y++){let L=g[y];if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.date===void 0){
let z={instancePath:i+"/terms/calendars/"+h+"/special/"+y,schemaPath:"#/properties/terms/properties/calendars/items/properties/special/items/required",keyword:"\
required",params:{missingProperty:"date"}};e===null?e=[z]:e.push(z),s++}if(L.windows===void 0){let z={instancePath:i+"/terms/calendars/"+h+"/special/"+y,schemaPath:"\
#/properties/terms/properties/calendars/items/properties/special/items/required",keyword:"required",params:{missingProperty:"windows"}};e===null?e=[z]:e.push(z),
s++}for(let z in L)if(!(z==="date"||z==="windows")){let x={instancePath:i+"/terms/calendars/"+h+"/special/"+y,schemaPath:"#/properties/terms/properties/calendar\
s/items/properties/special/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}};e===null?e=[x]:e.push(x),s++}if(L.date!==void 0){
let z=L.date;if(typeof z=="string"){if(!ue.test(z)){let x={instancePath:i+"/terms/calendars/"+h+"/special/"+y+"/date",schemaPath:"#/properties/terms/properties/\
calendars/items/properties/special/items/properties/date/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};e===null?
e=[x]:e.push(x),s++}}else{let x={instancePath:i+"/terms/calendars/"+h+"/special/"+y+"/date",schemaPath:"#/properties/terms/properties/calendars/items/properties\
/special/items/properties/date/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),s++}}if(L.windows!==void 0){let z=L.windows;if(Array.isArray(
z)){if(z.length>16){let v={instancePath:i+"/terms/calendars/"+h+"/special/"+y+"/windows",schemaPath:"#/properties/terms/properties/calendars/items/properties/sp\
ecial/items/properties/windows/maxItems",keyword:"maxItems",params:{limit:16}};e===null?e=[v]:e.push(v),s++}let x=z.length;for(let v=0;v<x;v++){let E=z[v];if(E&&
typeof E=="object"&&!Array.isArray(E)){if(E.opens===void 0){let T={instancePath:i+"/terms/calendars/"+h+"/special/"+y+"/windows/"+v,schemaPath:"#/properties/ter\
ms/properties/calendars/items/properties/special/items/properties/windows/items/required",keyword:"required",params:{missingProperty:"opens"}};e===null?e=[T]:e.
push(T),s++}if(E.closes===void 0){let T={instancePath:i+"/terms/calendars/"+h+"/special/"+y+"/windows/"+v,schemaPath:"#/properties/terms/properties/calendars/it\
ems/properties/special/items/properties/windows/items/required",keyword:"required",params:{missingProperty:"closes"}};e===null?e=[T]:e.push(T),s++}for(let T in E)
if(!(T==="opens"||T==="closes")){let C={instancePath:i+"/terms/calendars/"+h+"/special/"+y+"/windows/"+v,schemaPath:"#/properties/terms/properties/calendars/ite\
ms/properties/special/items/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T}};e===null?e=[C]:e.push(C),
s++}if(E.opens!==void 0){let T=E.opens;if(typeof T=="string"){if(!D.test(T)){let C={instancePath:i+"/terms/calendars/"+h+"/special/"+y+"/windows/"+v+"/opens",schemaPath:"\
#/properties/terms/properties/calendars/items/properties/special/items/properties/windows/items/properties/opens/pattern",keyword:"pattern",params:{pattern:"^((\
[01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[C]:e.push(C),s++}}else{let C={instancePath:i+"/terms/calendars/"+h+"/special/"+y+"/windows/"+v+"/opens",schemaPath:"\
#/properties/terms/properties/calendars/items/properties/special/items/properties/windows/items/properties/opens/type",keyword:"type",params:{type:"string"}};e===
null?e=[C]:e.push(C),s++}}if(E.closes!==void 0){let T=E.closes;if(typeof T=="string"){if(!D.test(T)){let C={instancePath:i+"/terms/calendars/"+h+"/special/"+y+"\
/windows/"+v+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/special/items/properties/windows/items/properties/closes/pattern",keyword:"\
pattern",params:{pattern:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"}};e===null?e=[C]:e.push(C),s++}}else{let C={instancePath:i+"/terms/calendars/"+h+"/special/"+y+"/\
windows/"+v+"/closes",schemaPath:"#/properties/terms/properties/calendars/items/properties/special/items/properties/windows/items/properties/closes/type",keyword:"\
type",params:{type:"string"}};e===null?e=[C]:e.push(C),s++}}}else{let T={instancePath:i+"/terms/calendars/"+h+"/special/"+y+"/windows/"+v,schemaPath:"#/properti\
es/terms/properties/calendars/items/properties/special/items/properties/windows/items/type",keyword:"type",params:{type:"object"}};e===null?e=[T]:e.push(T),s++}}}else{
let x={instancePath:i+"/terms/calendars/"+h+"/special/"+y+"/windows",schemaPath:"#/properties/terms/properties/calendars/items/properties/special/items/properti\
es/windows/type",keyword:"type",params:{type:"array"}};e===null?e=[x]:e.push(x),s++}}}else{let z={instancePath:i+"/terms/calendars/"+h+"/special/"+y,schemaPath:"\
#/properties/terms/properties/calendars/items/properties/special/items/type",keyword:"type",params:{type:"object"}};e===null?e=[z]:e.push(z),s++}}}else{let u={instancePath:i+
"/terms/calendars/"+h+"/special",schemaPath:"#/properties/terms/properties/calendars/items/properties/special/type",keyword:"type",params:{type:"array"}};e===null?
e=[u]:e.push(u),s++}}}else{let g={instancePath:i+"/terms/calendars/"+h,schemaPath:"#/properties/terms/properties/calendars/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[g]:e.push(g),s++}}}else{let k={instancePath:i+"/terms/calendars",schemaPath:"#/properties/terms/properties/calendars/type",keyword:"type",
params:{type:"array"}};e===null?e=[k]:e.push(k),s++}}if(j.startedAt!==void 0){let I=j.startedAt;if(typeof I=="string"){if(!R.test(I)){let k={instancePath:i+"/te\
rms/startedAt",schemaPath:"#/properties/terms/properties/startedAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};
e===null?e=[k]:e.push(k),s++}if(!M.validate(I)){let k={instancePath:i+"/terms/startedAt",schemaPath:"#/properties/terms/properties/startedAt/format",keyword:"fo\
rmat",params:{format:"date-time"}};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:i+"/terms/startedAt",schemaPath:"#/properties/terms/properties/started\
At/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),s++}}if(j.warnings!==void 0){let I=j.warnings;if(Array.isArray(I)){if(I.length>10){let g={
instancePath:i+"/terms/warnings",schemaPath:"#/properties/terms/properties/warnings/maxItems",keyword:"maxItems",params:{limit:10}};e===null?e=[g]:e.push(g),s++}
let k=I.length;for(let g=0;g<k;g++){let u=I[g];if(typeof u=="number"&&isFinite(u)){if(u>=1||isNaN(u)){let y={instancePath:i+"/terms/warnings/"+g,schemaPath:"#/p\
roperties/terms/properties/warnings/items/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};e===null?e=[y]:e.push(y),s++}if(u<=0||isNaN(
u)){let y={instancePath:i+"/terms/warnings/"+g,schemaPath:"#/properties/terms/properties/warnings/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:i+"/terms/warnings/"+g,schemaPath:"#/properties/terms/properties/warnings/items/type",keyword:"\
type",params:{type:"number"}};e===null?e=[y]:e.push(y),s++}}let h=I.length,w;if(h>1){let g={};for(;h--;){let u=I[h];if(typeof u=="number"&&isFinite(u)){if(typeof g[u]==
"number"){w=g[u];let y={instancePath:i+"/terms/warnings",schemaPath:"#/properties/terms/properties/warnings/uniqueItems",keyword:"uniqueItems",params:{i:h,j:w}};
e===null?e=[y]:e.push(y),s++;break}g[u]=h}}}}else{let k={instancePath:i+"/terms/warnings",schemaPath:"#/properties/terms/properties/warnings/type",keyword:"type",
params:{type:"array"}};e===null?e=[k]:e.push(k),s++}}if(j.timeline!==void 0){let I=j.timeline;if(Array.isArray(I)){if(I.length>1e3){let h={instancePath:i+"/term\
s/timeline",schemaPath:"#/properties/terms/properties/timeline/maxItems",keyword:"maxItems",params:{limit:1e3}};e===null?e=[h]:e.push(h),s++}let k=I.length;for(let h=0;h<
k;h++){let w=I[h];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.at===void 0){let g={instancePath:i+"/terms/timeline/"+h,schemaPath:"#/properties/terms/prope\
rties/timeline/items/required",keyword:"required",params:{missingProperty:"at"}};e===null?e=[g]:e.push(g),s++}if(w.type===void 0){let g={instancePath:i+"/terms/\
timeline/"+h,schemaPath:"#/properties/terms/properties/timeline/items/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[g]:e.push(g),s++}
for(let g in w)if(!(g==="at"||g==="type"||g==="reason"||g==="target"||g==="mode")){let u={instancePath:i+"/terms/timeline/"+h,schemaPath:"#/properties/terms/pro\
perties/timeline/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[u]:e.push(u),s++}if(w.at!==void 0){let g=w.
at;if(typeof g=="string"){if(!R.test(g)){let u={instancePath:i+"/terms/timeline/"+h+"/at",schemaPath:"#/properties/terms/properties/timeline/items/properties/at\
/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[u]:e.push(u),s++}if(!M.validate(g)){let u={instancePath:i+
"/terms/timeline/"+h+"/at",schemaPath:"#/properties/terms/properties/timeline/items/properties/at/format",keyword:"format",params:{format:"date-time"}};e===null?
e=[u]:e.push(u),s++}}else{let u={instancePath:i+"/terms/timeline/"+h+"/at",schemaPath:"#/properties/terms/properties/timeline/items/properties/at/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}}if(w.type!==void 0){let g=w.type;if(typeof g!="string"){let u={instancePath:i+"/terms/timeline/"+h+"\
/type",schemaPath:"#/properties/terms/properties/timeline/items/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}if(!(g===
"pause"||g==="resume"||g==="target"||g==="fulfill"||g==="cancel")){let u={instancePath:i+"/terms/timeline/"+h+"/type",schemaPath:"#/properties/terms/properties/\
timeline/items/properties/type/enum",keyword:"enum",params:{allowedValues:ce.properties.terms.properties.timeline.items.properties.type.enum}};e===null?e=[u]:e.
push(u),s++}}if(w.reason!==void 0){let g=w.reason;if(typeof g!="string"){let u={instancePath:i+"/terms/timeline/"+h+"/reason",schemaPath:"#/properties/terms/pro\
perties/timeline/items/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}if(!(g==="pendingCustomer"||g==="pendingThird\
Party"||g==="pendingInternal")){let u={instancePath:i+"/terms/timeline/"+h+"/reason",schemaPath:"#/properties/terms/properties/timeline/items/properties/reason/\
enum",keyword:"enum",params:{allowedValues:ce.properties.terms.properties.timeline.items.properties.reason.enum}};e===null?e=[u]:e.push(u),s++}}if(w.target!==void 0){
let g=w.target,u=s,y=!1,L=null,z=s;if(typeof g=="string"){if(f(g)>40){let v={instancePath:i+"/terms/timeline/"+h+"/target",schemaPath:"#/properties/terms/proper\
ties/timeline/items/properties/target/oneOf/0/maxLength",keyword:"maxLength",params:{limit:40}};e===null?e=[v]:e.push(v),s++}if(!K.test(g)){let v={instancePath:i+
"/terms/timeline/"+h+"/target",schemaPath:"#/properties/terms/properties/timeline/items/properties/target/oneOf/0/pattern",keyword:"pattern",params:{pattern:"^P\
(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"}};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+"/terms/timeline/"+h+"/tar\
get",schemaPath:"#/properties/terms/properties/timeline/items/properties/target/oneOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),s++}
var P=z===s;P&&(y=!0,L=0);let x=s;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.businessDays===void 0){let v={instancePath:i+"/terms/timeline/"+h+"/target",
schemaPath:"#/properties/terms/properties/timeline/items/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty:"businessDays"}};e===null?
e=[v]:e.push(v),s++}for(let v in g)if(v!=="businessDays"){let E={instancePath:i+"/terms/timeline/"+h+"/target",schemaPath:"#/properties/terms/properties/timelin\
e/items/properties/target/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}};e===null?e=[E]:e.push(E),s++}if(g.businessDays!==
void 0){let v=g.businessDays;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){let E={instancePath:i+"/terms/timeline/"+h+"/target/businessDays",schemaPath:"\
#/properties/terms/properties/timeline/items/properties/target/oneOf/1/properties/businessDays/type",keyword:"type",params:{type:"integer"}};e===null?e=[E]:e.push(
E),s++}if(typeof v=="number"&&isFinite(v)){if(v>36525||isNaN(v)){let E={instancePath:i+"/terms/timeline/"+h+"/target/businessDays",schemaPath:"#/properties/term\
s/properties/timeline/items/properties/target/oneOf/1/properties/businessDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:36525}};e===null?e=[E]:e.
push(E),s++}if(v<1||isNaN(v)){let E={instancePath:i+"/terms/timeline/"+h+"/target/businessDays",schemaPath:"#/properties/terms/properties/timeline/items/propert\
ies/target/oneOf/1/properties/businessDays/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[E]:e.push(E),s++}}}}else{let v={instancePath:i+
"/terms/timeline/"+h+"/target",schemaPath:"#/properties/terms/properties/timeline/items/properties/target/oneOf/1/type",keyword:"type",params:{type:"object"}};e===
null?e=[v]:e.push(v),s++}var P=x===s;if(P&&y?(y=!1,L=[L,1]):P&&(y=!0,L=1),y)s=u,e!==null&&(u?e.length=u:e=null);else{let v={instancePath:i+"/terms/timeline/"+h+
"/target",schemaPath:"#/properties/terms/properties/timeline/items/properties/target/oneOf",keyword:"oneOf",params:{passingSchemas:L}};e===null?e=[v]:e.push(v),
s++}}if(w.mode!==void 0){let g=w.mode;if(typeof g!="string"){let u={instancePath:i+"/terms/timeline/"+h+"/mode",schemaPath:"#/properties/terms/properties/timeli\
ne/items/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}if(!(g==="retroactive"||g==="fromChange")){let u={instancePath:i+
"/terms/timeline/"+h+"/mode",schemaPath:"#/properties/terms/properties/timeline/items/properties/mode/enum",keyword:"enum",params:{allowedValues:ce.properties.terms.
properties.timeline.items.properties.mode.enum}};e===null?e=[u]:e.push(u),s++}}}else{let g={instancePath:i+"/terms/timeline/"+h,schemaPath:"#/properties/terms/p\
roperties/timeline/items/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),s++}}}else{let k={instancePath:i+"/terms/timeline",schemaPath:"#/\
properties/terms/properties/timeline/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),s++}}}else{let I={instancePath:i+"/terms",schemaPath:"\
#/properties/terms/type",keyword:"type",params:{type:"object"}};e===null?e=[I]:e.push(I),s++}}if(a.asOf!==void 0){let j=a.asOf;if(typeof j=="string"){if(!R.test(
j)){let I={instancePath:i+"/asOf",schemaPath:"#/properties/asOf/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};
e===null?e=[I]:e.push(I),s++}if(!M.validate(j)){let I={instancePath:i+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format:"date-time"}};
e===null?e=[I]:e.push(I),s++}}else{let I={instancePath:i+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type:"string"}};e===null?e=[I]:e.push(
I),s++}}}else{let j={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),s++}return Gt.errors=e,s===0}Gt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ti=Xt,be={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,
maxLength:1024},status:{type:"string",enum:["new","open","pendingCustomer","pendingThirdParty","pendingInternal","solved","closed","cancelled","merged"]},severity:{
type:"string",enum:["P0","P1","P2","P3","P4"]},categoryId:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},assigneeId:{type:"string",pattern:"^agt_[0\
-7][0-9a-hjkmnp-tv-z]{25}$"},queueId:{type:"string",pattern:"^que_[0-7][0-9a-hjkmnp-tv-z]{25}$"},centerId:{type:"string",pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{2\
5}$"},accountId:{type:"string",pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"},contactId:{type:"string",pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"},externalId:{type:"\
string",minLength:1,maxLength:128},updatedSince:{type:"string",format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},sort:{type:"s\
tring",enum:["createdAt","-createdAt","updatedAt","-updatedAt","nextDueAt"]}},additionalProperties:!1};function Xt(a,{instancePath:i="",parentData:A,parentDataProperty:b,
rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Xt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){for(let r in a)if(!U.call(be.properties,r)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||
isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),
s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:
e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(f(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLen\
gth",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.status!==void 0){let r=a.status;if(typeof r!="string"){let t={instancePath:i+"/status",schemaPath:"#/properti\
es/status/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="new"||r==="open"||r==="pendingCustomer"||r==="pendingThirdParty"||
r==="pendingInternal"||r==="solved"||r==="closed"||r==="cancelled"||r==="merged")){let t={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:be.properties.status.enum}};e===null?e=[t]:e.push(t),s++}}if(a.severity!==void 0){let r=a.severity;if(typeof r!="string"){let t={instancePath:i+
"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="P0"||r==="P1"||r==="P2"||r==="\
P3"||r==="P4")){let t={instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:be.properties.severity.enum}};e===
null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){let r=a.categoryId;if(typeof r=="string"){if(!S.test(r)){let t={instancePath:i+"/categoryId",schemaPath:"#/p\
roperties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"\
/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.assigneeId!==void 0){let r=a.assigneeId;
if(typeof r=="string"){if(!ye.test(r)){let t={instancePath:i+"/assigneeId",schemaPath:"#/properties/assigneeId/pattern",keyword:"pattern",params:{pattern:"^agt_\
[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/assigneeId",schemaPath:"#/properties/assigneeId/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.queueId!==void 0){let r=a.queueId;if(typeof r=="string"){if(!ci.test(r)){let t={instancePath:i+"/queu\
eId",schemaPath:"#/properties/queueId/pattern",keyword:"pattern",params:{pattern:"^que_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/queueId",schemaPath:"#/properties/queueId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.centerId!==void 0){let r=a.
centerId;if(typeof r=="string"){if(!pe.test(r)){let t={instancePath:i+"/centerId",schemaPath:"#/properties/centerId/pattern",keyword:"pattern",params:{pattern:"\
^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/centerId",schemaPath:"#/properties/centerId/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.accountId!==void 0){let r=a.accountId;if(typeof r=="string"){if(!Q.test(r)){let t={instancePath:i+"/a\
ccountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.contactId!==
void 0){let r=a.contactId;if(typeof r=="string"){if(!xr.test(r)){let t={instancePath:i+"/contactId",schemaPath:"#/properties/contactId/pattern",keyword:"pattern",
params:{pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/contactId",schemaPath:"#/properties/contactId/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r=="string"){if(f(r)>128){let t={
instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={
instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.updatedSince!==void 0){let r=a.
updatedSince;if(typeof r=="string"){if(!R.test(r)){let t={instancePath:i+"/updatedSince",schemaPath:"#/properties/updatedSince/pattern",keyword:"pattern",params:{
pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!M.validate(r)){let t={instancePath:i+"/updatedSince",schemaPath:"\
#/properties/updatedSince/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/updatedSince",schemaPath:"\
#/properties/updatedSince/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.sort!==void 0){let r=a.sort;if(typeof r!="string"){let t={
instancePath:i+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="createdAt"||r==="-creat\
edAt"||r==="updatedAt"||r==="-updatedAt"||r==="nextDueAt")){let t={instancePath:i+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:be.
properties.sort.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return Xt.errors=e,s===0}Xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fi=Jt,Vr={type:"object",required:["title","description"],additionalProperties:!1,
properties:{title:{type:"string",minLength:1,maxLength:300},description:{type:"string",minLength:1,maxLength:2e4},accountId:{type:"string",pattern:"^acc_[0-7][0\
-9a-hjkmnp-tv-z]{25}$"},contactId:{type:"string",pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"},contractId:{type:"string",pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25\
}$"},severity:{type:"string",enum:["P0","P1","P2","P3","P4"]},categoryId:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},language:{type:"string",pattern:"\
^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},channel:{type:"string",enum:["api","portal","email","chat","phone"]},product:{type:"string",minLength:1,maxLength:128},
resourceRegion:{type:"string",maxLength:64,pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},facts:{type:"object",maxProperties:50,propertyNames:{type:"string",maxLength:64,
pattern:"^[a-z][a-zA-Z0-9]*$"},additionalProperties:{type:"string",minLength:1,maxLength:4e3}},externalId:{type:"string",minLength:1,maxLength:128},metadata:{type:"\
object",maxProperties:50,additionalProperties:{type:"string",maxLength:500}}}},Xa=new RegExp("^[a-z][a-zA-Z0-9]*$","u");function Jt(a,{instancePath:i="",parentData:A,
parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Jt.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.title===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"}};e===
null?e=[t]:e.push(t),s++}if(a.description===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"}};e===
null?e=[t]:e.push(t),s++}for(let t in a)if(!U.call(Vr.properties,t)){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[o]:e.push(o),s++}if(a.title!==void 0){let t=a.title;if(typeof t=="string"){if(f(t)>300){let o={instancePath:i+"/title",schemaPath:"\
#/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[o]:e.push(o),s++}if(f(t)<1){let o={instancePath:i+"/title",schemaPath:"#/prope\
rties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/title",schemaPath:"#/properties/title/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.description!==void 0){let t=a.description;if(typeof t=="string"){if(f(t)>2e4){let o={
instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[o]:e.push(o),s++}if(f(t)<1){let o={
instancePath:i+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.accountId!==void 0){let t=a.
accountId;if(typeof t=="string"){if(!Q.test(t)){let o={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern:"\
^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.contactId!==void 0){let t=a.contactId;if(typeof t=="string"){if(!xr.test(t)){let o={instancePath:i+
"/contactId",schemaPath:"#/properties/contactId/pattern",keyword:"pattern",params:{pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:i+"/contactId",schemaPath:"#/properties/contactId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.contractId!==
void 0){let t=a.contractId;if(typeof t=="string"){if(!oe.test(t)){let o={instancePath:i+"/contractId",schemaPath:"#/properties/contractId/pattern",keyword:"patt\
ern",params:{pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/contractId",schemaPath:"#/properties/contr\
actId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.severity!==void 0){let t=a.severity;if(typeof t!="string"){let o={instancePath:i+
"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(!(t==="P0"||t==="P1"||t==="P2"||t==="\
P3"||t==="P4")){let o={instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:Vr.properties.severity.enum}};e===
null?e=[o]:e.push(o),s++}}if(a.categoryId!==void 0){let t=a.categoryId;if(typeof t=="string"){if(!S.test(t)){let o={instancePath:i+"/categoryId",schemaPath:"#/p\
roperties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"\
/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.language!==void 0){let t=a.language;
if(typeof t=="string"){if(f(t)>35){let o={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?
e=[o]:e.push(o),s++}if(!O.test(t)){let o={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3\
}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),s++}}if(a.channel!==void 0){let t=a.channel;if(typeof t!="string"){let o={instancePath:i+"/channel",schemaPath:"#/properties/\
channel/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(!(t==="api"||t==="portal"||t==="email"||t==="chat"||t==="phone")){let o={instancePath:i+
"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues:Vr.properties.channel.enum}};e===null?e=[o]:e.push(o),s++}}if(a.product!==
void 0){let t=a.product;if(typeof t=="string"){if(f(t)>128){let o={instancePath:i+"/product",schemaPath:"#/properties/product/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[o]:e.push(o),s++}if(f(t)<1){let o={instancePath:i+"/product",schemaPath:"#/properties/product/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),s++}}if(a.resourceRegion!==void 0){let t=a.resourceRegion;if(typeof t=="string"){if(f(t)>64){let o={instancePath:i+"/resourceRegion",schemaPath:"#/pro\
perties/resourceRegion/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[o]:e.push(o),s++}if(!vr.test(t)){let o={instancePath:i+"/resourceRegion",schemaPath:"\
#/properties/resourceRegion/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+
"/resourceRegion",schemaPath:"#/properties/resourceRegion/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.facts!==void 0){let t=a.
facts;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>50){let o={instancePath:i+"/facts",schemaPath:"#/properties/facts/maxProperties",keyword:"\
maxProperties",params:{limit:50}};e===null?e=[o]:e.push(o),s++}for(let o in t){let l=s;if(typeof o=="string"){if(f(o)>64){let m={instancePath:i+"/facts",schemaPath:"\
#/properties/facts/propertyNames/maxLength",keyword:"maxLength",params:{limit:64},propertyName:o};e===null?e=[m]:e.push(m),s++}if(!Xa.test(o)){let m={instancePath:i+
"/facts",schemaPath:"#/properties/facts/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-zA-Z0-9]*$"},propertyName:o};e===null?e=[m]:e.push(m),
s++}}else{let m={instancePath:i+"/facts",schemaPath:"#/properties/facts/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:o};e===null?e=[m]:
e.push(m),s++}var r=l===s;if(!r){let m={instancePath:i+"/facts",schemaPath:"#/properties/facts/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===
null?e=[m]:e.push(m),s++}}for(let o in t){let l=t[o];if(typeof l=="string"){if(f(l)>4e3){let m={instancePath:i+"/facts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/facts/additionalProperties/maxLength",keyword:"maxLength",params:{limit:4e3}};e===null?e=[m]:e.push(m),s++}if(f(l)<1){let m={instancePath:i+
"/facts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/facts/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/facts/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/facts/additionalProperties/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}}else{let o={instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"\
object"}};e===null?e=[o]:e.push(o),s++}}if(a.externalId!==void 0){let t=a.externalId;if(typeof t=="string"){if(f(t)>128){let o={instancePath:i+"/externalId",schemaPath:"\
#/properties/externalId/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[o]:e.push(o),s++}if(f(t)<1){let o={instancePath:i+"/externalId",schemaPath:"\
#/properties/externalId/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/externalId",schemaPath:"#/pr\
operties/externalId/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}}if(a.metadata!==void 0){let t=a.metadata;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(Object.keys(t).length>50){let o={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{
limit:50}};e===null?e=[o]:e.push(o),s++}for(let o in t){let l=t[o];if(typeof l=="string"){if(f(l)>500){let m={instancePath:i+"/metadata/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(m),s++}}else{let m={
instancePath:i+"/metadata/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[m]:e.push(m),s++}}}else{let o={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===
null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Jt.errors=e,
s===0}Jt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vi=Qt,Ja={type:"object",required:["query"],additionalProperties:!1,properties:{query:{type:"st\
ring",minLength:1,maxLength:500},status:{type:"string",enum:["new","open","pendingCustomer","pendingThirdParty","pendingInternal","solved","closed","cancelled",
"merged"]},accountId:{type:"string",pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"},languages:{type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{type:"stri\
ng",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35}},limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"string",minLength:1,maxLength:1024}}};
function Qt(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Qt.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.query===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"query"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="query"||r==="status"||r==="accountId"||r==="languages"||r==="li\
mit"||r==="cursor")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(a.query!==void 0){let r=a.query;if(typeof r=="string"){if(f(r)>500){let t={instancePath:i+"/query",schemaPath:"#/properties/query/maxLength",keyword:"\
maxLength",params:{limit:500}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}if(a.status!==void 0){let r=a.status;if(typeof r!="string"){let t={instancePath:i+"/status",schemaPath:"#/properties/status/type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="new"||r==="open"||r==="pendingCustomer"||r==="pendingThirdParty"||r==="pendingInte\
rnal"||r==="solved"||r==="closed"||r==="cancelled"||r==="merged")){let t={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{
allowedValues:Ja.properties.status.enum}};e===null?e=[t]:e.push(t),s++}}if(a.accountId!==void 0){let r=a.accountId;if(typeof r=="string"){if(!Q.test(r)){let t={
instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.
push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}
if(a.languages!==void 0){let r=a.languages;if(Array.isArray(r)){if(r.length>16){let m={instancePath:i+"/languages",schemaPath:"#/properties/languages/maxItems",
keyword:"maxItems",params:{limit:16}};e===null?e=[m]:e.push(m),s++}if(r.length<1){let m={instancePath:i+"/languages",schemaPath:"#/properties/languages/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){let p=r[m];if(typeof p=="string"){if(f(p)>35){let n={instancePath:i+
"/languages/"+m,schemaPath:"#/properties/languages/items/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[n]:e.push(n),s++}if(!O.test(p)){let n={instancePath:i+
"/languages/"+m,schemaPath:"#/properties/languages/items/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:i+"/languages/"+m,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]=="number"){l=m[p];let n={instancePath:i+"/languages",schemaPath:"\
#/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;break}m[p]=o}}}}else{let t={instancePath:i+"/languages",
schemaPath:"#/properties/languages/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="\
number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=
[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:100}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(f(r)>1024){let t={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/cu\
rsor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"\
#/properties/cursor/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Qt.errors=e,s===0}Qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var V=er;function er(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=er.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="ticketId"){let t={instancePath:i,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){
if(!H.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return er.errors=e,s===0}er.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ri=tr,se={type:"object",additionalProperties:!1,properties:{title:{type:"string",minLength:1,maxLength:300},
severity:{type:"string",enum:["P0","P1","P2","P3","P4"]},categoryId:{type:["string","null"],pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},language:{type:"string",
pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$",maxLength:35},externalId:{type:["string","null"],minLength:1,maxLength:128},metadata:{type:"object",maxProperties:50,
additionalProperties:{type:["string","null"],maxLength:500}},product:{type:["string","null"],minLength:1,maxLength:128},resourceRegion:{type:["string","null"],maxLength:64,
pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},contractId:{type:["string","null"],pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}}};function tr(a,{instancePath:i="",parentData:A,
parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=tr.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!U.call(se.properties,r)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.title!==void 0){let r=a.title;if(typeof r=="string"){if(f(r)>300){let t={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/title",
schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/title",schemaPath:"#/\
properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.severity!==void 0){let r=a.severity;if(typeof r!="string"){let t={
instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="P0"||r==="P1"||
r==="P2"||r==="P3"||r==="P4")){let t={instancePath:i+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:se.properties.severity.
enum}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){let r=a.categoryId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/categoryId",schemaPath:"\
#/properties/categoryId/type",keyword:"type",params:{type:se.properties.categoryId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!S.test(r)){let t={
instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:
e.push(t),s++}}if(a.language!==void 0){let r=a.language;if(typeof r=="string"){if(f(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/m\
axLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(t),s++}if(!O.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language\
/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"\
#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.externalId!==void 0){let r=a.externalId;if(typeof r!="stri\
ng"&&r!==null){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type:se.properties.externalId.type}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="string"){if(f(r)>128){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{
limit:128}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.metadata!==void 0){let r=a.metadata;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>50){let t={
instancePath:i+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit:50}};e===null?e=[t]:e.push(t),s++}for(let t in r){
let o=r[t];if(typeof o!="string"&&o!==null){let l={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additi\
onalProperties/type",keyword:"type",params:{type:se.properties.metadata.additionalProperties.type}};e===null?e=[l]:e.push(l),s++}if(typeof o=="string"&&f(o)>500){
let l={instancePath:i+"/metadata/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",
params:{limit:500}};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[t]:e.push(t),s++}}if(a.product!==void 0){let r=a.product;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/product",schemaPath:"#/pr\
operties/product/type",keyword:"type",params:{type:se.properties.product.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(f(r)>128){let t={instancePath:i+
"/product",schemaPath:"#/properties/product/maxLength",keyword:"maxLength",params:{limit:128}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/p\
roduct",schemaPath:"#/properties/product/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.resourceRegion!==void 0){let r=a.resourceRegion;
if(typeof r!="string"&&r!==null){let t={instancePath:i+"/resourceRegion",schemaPath:"#/properties/resourceRegion/type",keyword:"type",params:{type:se.properties.
resourceRegion.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"){if(f(r)>64){let t={instancePath:i+"/resourceRegion",schemaPath:"#/properties/resourceR\
egion/maxLength",keyword:"maxLength",params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!vr.test(r)){let t={instancePath:i+"/resourceRegion",schemaPath:"#/prope\
rties/resourceRegion/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"}};e===null?e=[t]:e.push(t),s++}}}if(a.contractId!==void 0){let r=a.
contractId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/contractId",schemaPath:"#/properties/contractId/type",keyword:"type",params:{type:se.properties.
contractId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!oe.test(r)){let t={instancePath:i+"/contractId",schemaPath:"#/properties/contractId/patte\
rn",keyword:"pattern",params:{pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return tr.errors=e,s===0}tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mi=rr,Ps={type:"\
object",required:["to"],additionalProperties:!1,properties:{to:{type:"string",enum:["open","pendingCustomer","pendingThirdParty","pendingInternal","solved","clo\
sed","cancelled"]},resolutionCode:{type:"string",enum:["fixed","workaround","answered","duplicate","notReproducible","byDesign","thirdParty","noResponse"]},note:{
type:"string",minLength:1,maxLength:4e3}}};function rr(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,
c=rr.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.to===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="to"||r==="resolutionCode"||r==="\
note")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.
to!==void 0){let r=a.to;if(typeof r!="string"){let t={instancePath:i+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[
t]:e.push(t),s++}if(!(r==="open"||r==="pendingCustomer"||r==="pendingThirdParty"||r==="pendingInternal"||r==="solved"||r==="closed"||r==="cancelled")){let t={instancePath:i+
"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues:Ps.properties.to.enum}};e===null?e=[t]:e.push(t),s++}}if(a.resolutionCode!==void 0){
let r=a.resolutionCode;if(typeof r!="string"){let t={instancePath:i+"/resolutionCode",schemaPath:"#/properties/resolutionCode/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="fixed"||r==="workaround"||r==="answered"||r==="duplicate"||r==="notReproducible"||r==="byDesign"||r==="thirdPar\
ty"||r==="noResponse")){let t={instancePath:i+"/resolutionCode",schemaPath:"#/properties/resolutionCode/enum",keyword:"enum",params:{allowedValues:Ps.properties.
resolutionCode.enum}};e===null?e=[t]:e.push(t),s++}}if(a.note!==void 0){let r=a.note;if(typeof r=="string"){if(f(r)>4e3){let t={instancePath:i+"/note",schemaPath:"\
#/properties/note/maxLength",keyword:"maxLength",params:{limit:4e3}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/note",schemaPath:"#/propert\
ies/note/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return rr.errors=e,s===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Si=sr,Qa={type:"object",required:["agentId"],additionalProperties:!1,
properties:{agentId:{type:["string","null"],pattern:"^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}}};function sr(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,
dynamicAnchors:_={}}={}){let e=null,s=0,c=sr.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.agentId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agentId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)
if(r!=="agentId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(a.agentId!==void 0){let r=a.agentId;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/agentId",schemaPath:"#/properties/agentId/type",keyword:"\
type",params:{type:Qa.properties.agentId.type}};e===null?e=[t]:e.push(t),s++}if(typeof r=="string"&&!ye.test(r)){let t={instancePath:i+"/agentId",schemaPath:"#/\
properties/agentId/pattern",keyword:"pattern",params:{pattern:"^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return sr.errors=e,s===0}sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ci=ir,
Is={type:"object",required:["reason"],additionalProperties:!1,properties:{reason:{type:"string",enum:["resolutionTime","technicalExpertise","businessImpact","se\
curity"]},toTier:{type:"string",enum:["L1","L2","L3"]},toCenterId:{type:"string",pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"},note:{type:"string",minLength:1,maxLength:4e3}}};
function ir(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=ir.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.reason===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="reason"||r==="toTier"||r==="toCenterId"||r==="note")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.reason!==void 0){
let r=a.reason;if(typeof r!="string"){let t={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),s++}if(!(r==="resolutionTime"||r==="technicalExpertise"||r==="businessImpact"||r==="security")){let t={instancePath:i+"/reason",schemaPath:"#/properti\
es/reason/enum",keyword:"enum",params:{allowedValues:Is.properties.reason.enum}};e===null?e=[t]:e.push(t),s++}}if(a.toTier!==void 0){let r=a.toTier;if(typeof r!=
"string"){let t={instancePath:i+"/toTier",schemaPath:"#/properties/toTier/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="L1"||
r==="L2"||r==="L3")){let t={instancePath:i+"/toTier",schemaPath:"#/properties/toTier/enum",keyword:"enum",params:{allowedValues:Is.properties.toTier.enum}};e===
null?e=[t]:e.push(t),s++}}if(a.toCenterId!==void 0){let r=a.toCenterId;if(typeof r=="string"){if(!pe.test(r)){let t={instancePath:i+"/toCenterId",schemaPath:"#/\
properties/toCenterId/pattern",keyword:"pattern",params:{pattern:"^ctn_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/toCenterId",schemaPath:"#/properties/toCenterId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.note!==void 0){let r=a.note;if(typeof r==
"string"){if(f(r)>4e3){let t={instancePath:i+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit:4e3}};e===null?e=[t]:e.push(t),s++}
if(f(r)<1){let t={instancePath:i+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ir.errors=e,s===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hi=ar;function ar(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=ar.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.intoTicketId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"intoTicketId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="intoTicketId"){let t={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.intoTicketId!==void 0){let r=a.intoTicketId;if(typeof r==
"string"){if(!H.test(r)){let t={instancePath:i+"/intoTicketId",schemaPath:"#/properties/intoTicketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a\
-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/intoTicketId",schemaPath:"#/properties/intoTicketId/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return ar.errors=e,s===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ui=pr,ep={type:"object",required:["toTicketId","type"],additionalProperties:!1,
properties:{toTicketId:{type:"string",pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"},type:{type:"string",enum:["relatesTo","duplicates","blocks","causedBy"]}}};function pr(a,{
instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=pr.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&
(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.toTicketId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
toTicketId"}};e===null?e=[r]:e.push(r),s++}if(a.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="toTicketId"||r==="type")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.toTicketId!==void 0){let r=a.toTicketId;if(typeof r=="string"){if(!H.test(r)){let t={instancePath:i+
"/toTicketId",schemaPath:"#/properties/toTicketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/toTicketId",schemaPath:"#/properties/toTicketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.type!==void 0){
let r=a.type;if(typeof r!="string"){let t={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}if(!(r==="relatesTo"||r==="duplicates"||r==="blocks"||r==="causedBy")){let t={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:ep.properties.type.enum}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return pr.errors=e,s===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ki=nr;var tp=new RegExp("^lnk_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function nr(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=nr.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}if(a.linkId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"linkId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="ticketId"||r===
"linkId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}
if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){if(!H.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/pattern",keyword:"\
pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/properties/tic\
ketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.linkId!==void 0){let r=a.linkId;if(typeof r=="string"){if(!tp.test(r)){let t={
instancePath:i+"/linkId",schemaPath:"#/properties/linkId/pattern",keyword:"pattern",params:{pattern:"^lnk_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(
t),s++}}else{let t={instancePath:i+"/linkId",schemaPath:"#/properties/linkId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return nr.errors=e,s===0}nr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Wi=or,rp={type:"object",required:["body","visibility"],additionalProperties:!1,properties:{body:{type:"string",minLength:1,maxLength:2e4},visibility:{
type:"string",enum:["public","internal"]},automated:{type:"boolean"},attachmentIds:{type:"array",maxItems:20,uniqueItems:!0,items:{type:"string",pattern:"^att_[\
0-7][0-9a-hjkmnp-tv-z]{25}$"}}}},Yi=new RegExp("^att_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function or(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,
dynamicAnchors:_={}}={}){let e=null,s=0,c=or.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.body===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"}};e===null?e=[r]:e.push(r),s++}if(a.visibility===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"visibility"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r===
"body"||r==="visibility"||r==="automated"||r==="attachmentIds")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.body!==void 0){let r=a.body;if(typeof r=="string"){if(f(r)>2e4){let t={instancePath:i+"/body",schemaPath:"\
#/properties/body/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/body",schemaPath:"#/propert\
ies/body/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/body",schemaPath:"#/properties/body/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.visibility!==void 0){let r=a.visibility;if(typeof r!="string"){let t={instancePath:i+"/visibili\
ty",schemaPath:"#/properties/visibility/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="public"||r==="internal")){let t={instancePath:i+
"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues:rp.properties.visibility.enum}};e===null?e=[t]:e.push(t),s++}}if(a.
automated!==void 0&&typeof a.automated!="boolean"){let r={instancePath:i+"/automated",schemaPath:"#/properties/automated/type",keyword:"type",params:{type:"bool\
ean"}};e===null?e=[r]:e.push(r),s++}if(a.attachmentIds!==void 0){let r=a.attachmentIds;if(Array.isArray(r)){if(r.length>20){let m={instancePath:i+"/attachmentId\
s",schemaPath:"#/properties/attachmentIds/maxItems",keyword:"maxItems",params:{limit:20}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){let p=r[m];
if(typeof p=="string"){if(!Yi.test(p)){let n={instancePath:i+"/attachmentIds/"+m,schemaPath:"#/properties/attachmentIds/items/pattern",keyword:"pattern",params:{
pattern:"^att_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/attachmentIds/"+m,schemaPath:"#/properties/attachmentId\
s/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){
if(typeof m[p]=="number"){l=m[p];let n={instancePath:i+"/attachmentIds",schemaPath:"#/properties/attachmentIds/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};
e===null?e=[n]:e.push(n),s++;break}m[p]=o}}}}else{let t={instancePath:i+"/attachmentIds",schemaPath:"#/properties/attachmentIds/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return or.
errors=e,s===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bi=lr;var sp=new RegExp("^msg_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function lr(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=lr.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}if(a.messageId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"messageId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="ticketId"||
r==="messageId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){if(!H.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/patter\
n",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/pr\
operties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.messageId!==void 0){let r=a.messageId;if(typeof r=="string"){if(!sp.
test(r)){let t={instancePath:i+"/messageId",schemaPath:"#/properties/messageId/pattern",keyword:"pattern",params:{pattern:"^msg_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/messageId",schemaPath:"#/properties/messageId/type",keyword:"type",params:{type:"string"}};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return lr.errors=e,s===0}
lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gi=mr;var ip=new RegExp("^(?!\\.{1,2}$)[^\\u0000-\\u001f\\u007f-\\u009f/\\\\\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]+$","u"),ap=new RegExp("^[a-z0-9][a-z0-9!#$&^\
_.+-]{0,63}/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}$","u");function mr(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,
s=0,c=mr.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.fileName===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fileName"}};e===null?e=[r]:e.push(r),s++}if(a.mediaType===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"mediaType"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="fileName"||r==="mediaType")){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.fileName!==
void 0){let r=a.fileName;if(typeof r=="string"){if(f(r)>200){let t={instancePath:i+"/fileName",schemaPath:"#/properties/fileName/maxLength",keyword:"maxLength",
params:{limit:200}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/fileName",schemaPath:"#/properties/fileName/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),s++}if(!ip.test(r)){let t={instancePath:i+"/fileName",schemaPath:"#/properties/fileName/pattern",keyword:"pattern",params:{pattern:"\
^(?!\\.{1,2}$)[^\\u0000-\\u001f\\u007f-\\u009f/\\\\\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]+$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"\
/fileName",schemaPath:"#/properties/fileName/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.mediaType!==void 0){let r=a.mediaType;
if(typeof r=="string"){if(f(r)>130){let t={instancePath:i+"/mediaType",schemaPath:"#/properties/mediaType/maxLength",keyword:"maxLength",params:{limit:130}};e===
null?e=[t]:e.push(t),s++}if(!ap.test(r)){let t={instancePath:i+"/mediaType",schemaPath:"#/properties/mediaType/pattern",keyword:"pattern",params:{pattern:"^[a-z\
0-9][a-z0-9!#$&^_.+-]{0,63}/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/mediaType",schemaPath:"#/properties/m\
ediaType/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return mr.errors=e,s===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pe=dr;function dr(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=dr.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}if(a.attachmentId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"attachmentId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="ticketId"||r==="attachmentId")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r==
"string"){if(!H.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-\
tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}if(a.attachmentId!==void 0){let r=a.attachmentId;if(typeof r=="string"){if(!Yi.test(r)){let t={instancePath:i+"/attachmentId",schemaPath:"\
#/properties/attachmentId/pattern",keyword:"pattern",params:{pattern:"^att_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/attachmentId",schemaPath:"#/properties/attachmentId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return dr.errors=e,s===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xi=cr;function cr(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=cr.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.label===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"label"}};e===null?e=[r]:e.push(r),s++}if(a.value===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"value"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="label"||r==="value")){let t={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.label!==void 0){let r=a.label;if(typeof r=="string"){if(f(r)>120){
let t={instancePath:i+"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit:120}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={
instancePath:i+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.value!==void 0){let r=a.value;if(typeof r==
"string"){if(f(r)>8192){let t={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:8192}};e===null?e=[t]:e.push(
t),s++}if(f(r)<1){let t={instancePath:i+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return cr.errors=e,s===0}cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var rs=ur;var pp=new RegExp("^sec_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function ur(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=ur.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}if(a.secretId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"secretId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="ticketId"||
r==="secretId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),
s++}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){if(!H.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/pattern",
keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/prope\
rties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.secretId!==void 0){let r=a.secretId;if(typeof r=="string"){if(!pp.
test(r)){let t={instancePath:i+"/secretId",schemaPath:"#/properties/secretId/pattern",keyword:"pattern",params:{pattern:"^sec_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/secretId",schemaPath:"#/properties/secretId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ur.errors=e,s===0}ur.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ji=yr,Rr={type:"object",required:["format"],additionalProperties:!1,properties:{format:{type:"string",enum:["csv",
"jsonLines"]},statuses:{type:"array",minItems:1,maxItems:9,uniqueItems:!0,items:{type:"string",enum:["new","open","pendingCustomer","pendingThirdParty","pending\
Internal","solved","closed","cancelled","merged"]}},severities:{type:"array",minItems:1,maxItems:5,uniqueItems:!0,items:{type:"string",enum:["P0","P1","P2","P3",
"P4"]}},accountId:{type:"string",pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"},categoryId:{type:"string",pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},assigneeId:{
type:"string",pattern:"^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"},createdSince:{type:"string",format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},
createdBefore:{type:"string",format:"date-time",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}}};function yr(a,{instancePath:i="",parentData:A,
parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=yr.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){if(a.format===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"}};
e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="format"||r==="statuses"||r==="severities"||r==="accountId"||r==="categoryId"||r==="assigneeId"||r==="creat\
edSince"||r==="createdBefore")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[t]:e.push(t),s++}if(a.format!==void 0){let r=a.format;if(typeof r!="string"){let t={instancePath:i+"/format",schemaPath:"#/properties/format/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="csv"||r==="jsonLines")){let t={instancePath:i+"/format",schemaPath:"#/properties/format/enum",
keyword:"enum",params:{allowedValues:Rr.properties.format.enum}};e===null?e=[t]:e.push(t),s++}}if(a.statuses!==void 0){let r=a.statuses;if(Array.isArray(r)){if(r.
length>9){let m={instancePath:i+"/statuses",schemaPath:"#/properties/statuses/maxItems",keyword:"maxItems",params:{limit:9}};e===null?e=[m]:e.push(m),s++}if(r.length<
1){let m={instancePath:i+"/statuses",schemaPath:"#/properties/statuses/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),s++}let t=r.length;
for(let m=0;m<t;m++){let p=r[m];if(typeof p!="string"){let n={instancePath:i+"/statuses/"+m,schemaPath:"#/properties/statuses/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}if(!(p==="new"||p==="open"||p==="pendingCustomer"||p==="pendingThirdParty"||p==="pendingInternal"||p==="solved"||p===
"closed"||p==="cancelled"||p==="merged")){let n={instancePath:i+"/statuses/"+m,schemaPath:"#/properties/statuses/items/enum",keyword:"enum",params:{allowedValues:Rr.
properties.statuses.items.enum}};e===null?e=[n]:e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]=="n\
umber"){l=m[p];let n={instancePath:i+"/statuses",schemaPath:"#/properties/statuses/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),
s++;break}m[p]=o}}}}else{let t={instancePath:i+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),
s++}}if(a.severities!==void 0){let r=a.severities;if(Array.isArray(r)){if(r.length>5){let m={instancePath:i+"/severities",schemaPath:"#/properties/severities/ma\
xItems",keyword:"maxItems",params:{limit:5}};e===null?e=[m]:e.push(m),s++}if(r.length<1){let m={instancePath:i+"/severities",schemaPath:"#/properties/severities\
/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),s++}let t=r.length;for(let m=0;m<t;m++){let p=r[m];if(typeof p!="string"){let n={instancePath:i+
"/severities/"+m,schemaPath:"#/properties/severities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(!(p==="P0"||p==="P1"||p===
"P2"||p==="P3"||p==="P4")){let n={instancePath:i+"/severities/"+m,schemaPath:"#/properties/severities/items/enum",keyword:"enum",params:{allowedValues:Rr.properties.
severities.items.enum}};e===null?e=[n]:e.push(n),s++}}let o=r.length,l;if(o>1){let m={};for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof m[p]=="number"){l=
m[p];let n={instancePath:i+"/severities",schemaPath:"#/properties/severities/uniqueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[n]:e.push(n),s++;break}
m[p]=o}}}}else{let t={instancePath:i+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}}
if(a.accountId!==void 0){let r=a.accountId;if(typeof r=="string"){if(!Q.test(r)){let t={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",
keyword:"pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/accountId",schemaPath:"#/prop\
erties/accountId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.categoryId!==void 0){let r=a.categoryId;if(typeof r=="string"){
if(!S.test(r)){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{\
25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}if(a.assigneeId!==void 0){let r=a.assigneeId;if(typeof r=="string"){if(!ye.test(r)){let t={instancePath:i+"/assigneeId",schemaPath:"\
#/properties/assigneeId/pattern",keyword:"pattern",params:{pattern:"^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/assigneeId",schemaPath:"#/properties/assigneeId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.createdSince!==void 0){let r=a.
createdSince;if(typeof r=="string"){if(!R.test(r)){let t={instancePath:i+"/createdSince",schemaPath:"#/properties/createdSince/pattern",keyword:"pattern",params:{
pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!M.validate(r)){let t={instancePath:i+"/createdSince",schemaPath:"\
#/properties/createdSince/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/createdSince",schemaPath:"\
#/properties/createdSince/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.createdBefore!==void 0){let r=a.createdBefore;if(typeof r==
"string"){if(!R.test(r)){let t={instancePath:i+"/createdBefore",schemaPath:"#/properties/createdBefore/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\
\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};e===null?e=[t]:e.push(t),s++}if(!M.validate(r)){let t={instancePath:i+"/createdBefore",schemaPath:"#/properties/create\
dBefore/format",keyword:"format",params:{format:"date-time"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/createdBefore",schemaPath:"#/properties\
/createdBefore/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return yr.errors=e,s===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qi=fr;function fr(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=fr.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.categoryId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"categoryId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(r!=="categoryId"){let t={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.categoryId!==void 0){let r=a.categoryId;if(typeof r==
"string"){if(!S.test(r)){let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjk\
mnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return fr.
errors=e,s===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ea=hr;function hr(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=hr.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(r!=="language"){let t={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.language!==void 0){let r=a.language;if(typeof r==
"string"){if(f(r)>35){let t={instancePath:i+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35}};e===null?e=[t]:e.push(
t),s++}if(!O.test(r)){let t={instancePath:i+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9\
]{2,8})*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return hr.errors=
e,s===0}hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ta=gr,np={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100},cursor:{type:"\
string",minLength:1,maxLength:1024},state:{type:"string",enum:["open","answered","obsolete"]}},additionalProperties:!1};function gr(a,{instancePath:i="",parentData:A,
parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=gr.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&
typeof a=="object"&&!Array.isArray(a)){for(let r in a)if(!(r==="limit"||r==="cursor"||r==="state")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.limit!==void 0){let r=a.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.cursor!==void 0){let r=a.cursor;if(typeof r=="string"){if(f(r)>1024){let t={instancePath:i+"/cursor",schemaPath:"#\
/properties/cursor/maxLength",keyword:"maxLength",params:{limit:1024}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/cursor",schemaPath:"#/pro\
perties/cursor/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/cursor",schemaPath:"#/properties/curs\
or/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.state!==void 0){let r=a.state;if(typeof r!="string"){let t={instancePath:i+"/\
state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="open"||r==="answered"||r==="obsolete")){
let t={instancePath:i+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:np.properties.state.enum}};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return gr.errors=e,s===0}gr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ra=kr;var op=new RegExp("^fup_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function kr(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=kr.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}if(a.followUpId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"followUpId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="ticketId"||
r==="followUpId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(
t),s++}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){if(!H.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/patter\
n",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/pr\
operties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.followUpId!==void 0){let r=a.followUpId;if(typeof r=="string"){
if(!op.test(r)){let t={instancePath:i+"/followUpId",schemaPath:"#/properties/followUpId/pattern",keyword:"pattern",params:{pattern:"^fup_[0-7][0-9a-hjkmnp-tv-z]\
{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/followUpId",schemaPath:"#/properties/followUpId/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return kr.errors=
e,s===0}kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sa=wr;function wr(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=wr.evaluated;c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0);let r=s,t=!1,o=null,l=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.choice===void 0){let n={instancePath:i,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"choice"}};e===null?e=[n]:e.push(n),s++}var p=l===s;p&&(t=!0,o=0);let m=s;if(a&&typeof a=="object"&&
!Array.isArray(a)&&a.text===void 0){let n={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[n]:e.push(
n),s++}var p=m===s;if(p&&t?(t=!1,o=[o,1]):p&&(t=!0,o=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{let n={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:o}};e===null?e=[n]:e.push(n),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let n in a)if(!(n==="choice"||n==="text")){let d={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[d]:e.push(d),s++}if(a.choice!==void 0){let n=a.choice;
if(typeof n=="string"){if(f(n)>128){let d={instancePath:i+"/choice",schemaPath:"#/properties/choice/maxLength",keyword:"maxLength",params:{limit:128}};e===null?
e=[d]:e.push(d),s++}if(f(n)<1){let d={instancePath:i+"/choice",schemaPath:"#/properties/choice/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.
push(d),s++}}else{let d={instancePath:i+"/choice",schemaPath:"#/properties/choice/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}}if(a.
text!==void 0){let n=a.text;if(typeof n=="string"){if(f(n)>4e3){let d={instancePath:i+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{
limit:4e3}};e===null?e=[d]:e.push(d),s++}if(f(n)<1){let d={instancePath:i+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(
d),s++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return wr.errors=e,s===0}wr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ia=Pr;function Pr(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){let e=null,s=0,c=Pr.evaluated;if(c.dynamicProps&&(c.props=
void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.score===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"score"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="score"||r==="comment")){let t={instancePath:i,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),s++}if(a.score!==void 0){let r=a.score;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:i+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>5||isNaN(r)){let t={instancePath:i+"/score",schemaPath:"#/properties/score/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:5}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){let t={instancePath:i+"/score",schemaPath:"#/properties/score/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}}if(a.comment!==void 0){let r=a.comment;if(typeof r=="string"){if(f(r)>4e3){let t={instancePath:i+
"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{limit:4e3}};e===null?e=[t]:e.push(t),s++}if(f(r)<1){let t={instancePath:i+"/c\
omment",schemaPath:"#/properties/comment/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/comment",schemaPath:"\
#/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Pr.errors=e,s===0}Pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var aa=Ir;var lp=new RegExp("^rat_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Ir(a,{instancePath:i="",parentData:A,parentDataProperty:b,rootData:$=a,dynamicAnchors:_={}}={}){
let e=null,s=0,c=Ir.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.ticketId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"}};e===null?e=[r]:e.push(r),s++}if(a.ratingId===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ratingId"}};e===null?e=[r]:e.push(r),s++}for(let r in a)if(!(r==="ticketId"||
r==="ratingId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),
s++}if(a.ticketId!==void 0){let r=a.ticketId;if(typeof r=="string"){if(!H.test(r)){let t={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/pattern",
keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ticketId",schemaPath:"#/prope\
rties/ticketId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}}if(a.ratingId!==void 0){let r=a.ratingId;if(typeof r=="string"){if(!lp.
test(r)){let t={instancePath:i+"/ratingId",schemaPath:"#/properties/ratingId/pattern",keyword:"pattern",params:{pattern:"^rat_[0-7][0-9a-hjkmnp-tv-z]{25}$"}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/ratingId",schemaPath:"#/properties/ratingId/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Ir.errors=e,s===0}Ir.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Z(a,i){let A=b=>{typeof b=="object"&&b!==null&&dp(b,i);let $=a(b);return A.errors=a.errors??null,$};return A}function dp(a,i){for(let[A,b]of Object.entries(
i))Object.hasOwn(a,A)&&a[A]!==void 0&&(a[A]=ss(a[A],b))}function ss(a,i){return i.endsWith("[]")?[a].flat().map(A=>ss(A,i.slice(0,-2))):i.endsWith("[,]")?[a].flat().
flatMap(b=>typeof b=="string"?b.split(","):[b]).map(b=>ss(b,i.slice(0,-3))):typeof a!="string"?a:i==="boolean"?a==="true"?!0:a==="false"?!1:a:i==="integer"?/^(0|-?[1-9]\d{0,15})$/.
test(a)?Number(a):a:i==="number"&&/^-?(0|[1-9]\d{0,15})(\.\d{1,15})?$/.test(a)?Number(a):a}var hp={"articles.create":bs,"articles.import":As,"articles.update":js,"knowledge.search":qs,"suggestions.create":Ls,"suggestions.recordOutcome":zs,"translation\
s.put":Ds,"articleFeedback.create":Ns,"articleLinks.create":Zs,"accounts.create":Fs,"accounts.update":Vs,"contacts.create":Rs,"contacts.update":Ss,"contracts.cr\
eate":Cs,"contracts.update":Hs,"sessions.create":Us,"apps.create":Ks,"apps.update":Gs,"installations.create":Js,"apiKeys.create":ti,"queues.create":di,"queues.u\
pdate":ui,"agents.create":fi,"agents.update":hi,"presence.set":gi,"routingPolicies.create":wi,"decisions.create":vi,"reservations.decline":Ai,"sandbox.advanceCl\
ock":ji,"sandbox.reset":qi,"slaPolicies.create":$i,"slaPolicies.update":zi,"calendars.create":Di,"calendars.update":Ni,"projections.create":Oi,"tickets.create":Fi,
"tickets.search":Vi,"tickets.update":Ri,"tickets.transition":Mi,"tickets.assign":Si,"tickets.escalate":Ci,"tickets.merge":Hi,"tickets.link":Ui,"messages.create":Wi,
"attachments.create":Gi,"secrets.create":Xi,"ticketExports.create":Ji,"followUps.answer":sa,"ratings.create":ia},gp={"articles.list":Z(vs,{limit:"integer"}),"ar\
ticles.create":q,"articles.import":q,"articles.get":q,"articles.update":q,"articles.archive":q,"knowledge.search":q,"suggestions.create":q,"suggestions.recordOu\
tcome":q,"articles.listVersions":Z(G,{limit:"integer"}),"articles.getVersion":q,"translations.list":Z(G,{limit:"integer"}),"translations.get":q,"translations.pu\
t":q,"articleFeedback.create":q,"articleLinks.list":Z(G,{limit:"integer"}),"articleLinks.create":q,"articleLinks.delete":q,"articles.neighbours":Z(Os,{depth:"in\
teger"}),"gaps.list":Z(Sr,{limit:"integer"}),"accounts.list":Z(Ts,{limit:"integer"}),"accounts.create":q,"accounts.get":q,"accounts.update":q,"contacts.list":Z(
Hr,{limit:"integer"}),"contacts.create":q,"contacts.get":q,"contacts.update":q,"contracts.list":Z(Hr,{limit:"integer"}),"contracts.create":q,"contracts.get":q,"\
contracts.update":q,"sessions.create":q,"apps.list":Z(G,{limit:"integer"}),"apps.create":q,"apps.get":q,"apps.update":q,"installations.list":Z(Xs,{limit:"intege\
r"}),"installations.create":q,"installations.get":q,"installations.delete":q,"apiKeys.list":Z(ei,{limit:"integer"}),"apiKeys.create":q,"apiKeys.revoke":q,"event\
s.list":Z(si,{limit:"integer",after:"integer"}),"events.stream":Z(ai,{types:"string[]",after:"integer"}),"events.get":q,"jobs.list":Z(ni,{limit:"integer"}),"job\
s.get":q,"jobs.cancel":q,"centers.list":Z(oi,{limit:"integer"}),"centers.get":q,"queues.list":Z(mi,{limit:"integer"}),"queues.create":q,"queues.get":q,"queues.u\
pdate":q,"agents.list":Z(yi,{limit:"integer"}),"agents.create":q,"agents.get":q,"agents.update":q,"presence.get":q,"presence.set":q,"skills.list":Z(G,{limit:"in\
teger"}),"routingPolicies.list":Z(ki,{limit:"integer"}),"routingPolicies.create":q,"routingPolicies.get":q,"routingPolicies.activate":q,"decisions.list":Z(Ii,{limit:"\
integer"}),"decisions.create":q,"decisions.get":q,"reservations.list":Z(bi,{limit:"integer"}),"reservations.get":q,"reservations.accept":q,"reservations.decline":q,
"sandbox.getClock":q,"sandbox.advanceClock":q,"sandbox.reset":q,"slaPolicies.list":Z(Li,{limit:"integer"}),"slaPolicies.create":q,"slaPolicies.get":q,"slaPolici\
es.update":q,"calendars.list":Z(_i,{limit:"integer"}),"calendars.create":q,"calendars.get":q,"calendars.update":q,"clocks.list":Z(Zi,{limit:"integer"}),"clocks.\
get":q,"projections.create":q,"tickets.list":Z(Ti,{limit:"integer"}),"tickets.create":q,"tickets.search":q,"tickets.get":q,"tickets.update":q,"tickets.transitio\
n":q,"tickets.assign":q,"tickets.escalate":q,"tickets.merge":q,"tickets.listLinks":Z(G,{limit:"integer"}),"tickets.link":q,"tickets.unlink":q,"tickets.timeline":q,
"messages.list":Z(G,{limit:"integer"}),"messages.create":q,"messages.get":q,"attachments.list":Z(G,{limit:"integer"}),"attachments.create":q,"attachments.get":q,
"attachments.delete":q,"attachments.getContent":q,"attachments.putContent":q,"secrets.list":Z(G,{limit:"integer"}),"secrets.create":q,"secrets.delete":q,"secret\
s.reveal":q,"ticketExports.create":q,"ticketExports.download":q,"categories.list":Z(Sr,{limit:"integer"}),"categories.get":ea,"followUps.list":Z(ta,{limit:"inte\
ger"}),"followUps.answer":q,"ratings.create":q,"ratings.get":q},kp={"articles.list":q,"articles.create":q,"articles.import":q,"articles.get":B,"articles.update":B,
"articles.archive":B,"knowledge.search":q,"suggestions.create":q,"suggestions.recordOutcome":$s,"articles.listVersions":B,"articles.getVersion":Z(_s,{versionNumber:"\
integer"}),"translations.list":B,"translations.get":Mr,"translations.put":Mr,"articleFeedback.create":B,"articleLinks.list":B,"articleLinks.create":B,"articleLi\
nks.delete":Es,"articles.neighbours":B,"gaps.list":q,"accounts.list":q,"accounts.create":q,"accounts.get":Cr,"accounts.update":Cr,"contacts.list":q,"contacts.cr\
eate":q,"contacts.get":Ur,"contacts.update":Ur,"contracts.list":q,"contracts.create":q,"contracts.get":Wr,"contracts.update":Wr,"sessions.create":q,"apps.list":q,
"apps.create":q,"apps.get":Yr,"apps.update":Yr,"installations.list":q,"installations.create":q,"installations.get":Gr,"installations.delete":Gr,"apiKeys.list":q,
"apiKeys.create":q,"apiKeys.revoke":ri,"events.list":q,"events.stream":q,"events.get":pi,"jobs.list":q,"jobs.get":br,"jobs.cancel":br,"centers.list":q,"centers.\
get":li,"queues.list":q,"queues.create":q,"queues.get":Jr,"queues.update":Jr,"agents.list":q,"agents.create":q,"agents.get":we,"agents.update":we,"presence.get":we,
"presence.set":we,"skills.list":q,"routingPolicies.list":q,"routingPolicies.create":q,"routingPolicies.get":Qr,"routingPolicies.activate":Qr,"decisions.list":q,
"decisions.create":q,"decisions.get":xi,"reservations.list":q,"reservations.get":Ar,"reservations.accept":Ar,"reservations.decline":Ar,"sandbox.getClock":q,"san\
dbox.advanceClock":q,"sandbox.reset":q,"slaPolicies.list":q,"slaPolicies.create":q,"slaPolicies.get":es,"slaPolicies.update":es,"calendars.list":q,"calendars.cr\
eate":q,"calendars.get":ts,"calendars.update":ts,"clocks.list":q,"clocks.get":Ei,"projections.create":q,"tickets.list":q,"tickets.create":q,"tickets.search":q,"\
tickets.get":V,"tickets.update":V,"tickets.transition":V,"tickets.assign":V,"tickets.escalate":V,"tickets.merge":V,"tickets.listLinks":V,"tickets.link":V,"ticke\
ts.unlink":Ki,"tickets.timeline":V,"messages.list":V,"messages.create":V,"messages.get":Bi,"attachments.list":V,"attachments.create":V,"attachments.get":Pe,"att\
achments.delete":Pe,"attachments.getContent":Pe,"attachments.putContent":Pe,"secrets.list":V,"secrets.create":V,"secrets.delete":rs,"secrets.reveal":rs,"ticketE\
xports.create":q,"ticketExports.download":br,"categories.list":q,"categories.get":Qi,"followUps.list":V,"followUps.answer":ra,"ratings.create":V,"ratings.get":aa},
wp={"articles.create":N,"articles.import":N,"articles.update":F,"articles.archive":F,"suggestions.create":N,"suggestions.recordOutcome":N,"articleFeedback.creat\
e":N,"articleLinks.create":N,"articleLinks.delete":N,"accounts.create":N,"accounts.update":F,"contacts.create":N,"contacts.update":F,"contracts.create":N,"contr\
acts.update":F,"sessions.create":N,"apps.create":N,"apps.update":F,"installations.create":N,"installations.delete":F,"apiKeys.create":N,"apiKeys.revoke":N,"jobs\
.cancel":N,"queues.create":N,"queues.update":F,"agents.create":N,"agents.update":F,"routingPolicies.create":N,"routingPolicies.activate":F,"reservations.accept":N,
"reservations.decline":N,"sandbox.advanceClock":N,"sandbox.reset":N,"slaPolicies.create":N,"slaPolicies.update":F,"calendars.create":N,"calendars.update":F,"tic\
kets.create":N,"tickets.update":F,"tickets.transition":F,"tickets.assign":F,"tickets.escalate":F,"tickets.merge":F,"tickets.link":N,"tickets.unlink":N,"messages\
.create":N,"attachments.create":N,"attachments.delete":N,"secrets.create":N,"secrets.delete":N,"ticketExports.create":N,"followUps.answer":N,"ratings.create":N};export{hp as body,wp as headers,kp as path,gp as query};
