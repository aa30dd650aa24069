// Generated from openapi/ by `pnpm generate`. Do not edit.
var Xi=Object.defineProperty;var tl=Object.getOwnPropertyDescriptor;var al=Object.getOwnPropertyNames;var il=Object.prototype.hasOwnProperty;var un=(s,i,f)=>()=>{if(f)throw f[0];try{return s&&(i=s(s=0)),i}catch(m){throw f=[m],m}};var nl=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(f){throw i=0,f}},dn=(s,i)=>{for(var f in i)Xi(s,f,{get:i[f],enumerable:!0})},ol=(s,i,f,m)=>{
if(i&&typeof i=="object"||typeof i=="function")for(let p of al(i))!il.call(s,p)&&p!==f&&Xi(s,p,{get:()=>i[p],enumerable:!(m=tl(i,p))||m.enumerable});return s};var mn=s=>ol(Xi({},"__esModule",{value:!0}),s);var cn={};dn(cn,{default:()=>fn});function fn(s){let i=0;for(let f of s)i+=1;return i}var yn=un(()=>{"use strict"});var sn=nl(De=>{"use strict";Object.defineProperty(De,"__esModule",{value:!0});De.formatNames=De.fastFormats=De.fullFormats=void 0;function xe(s,i){return{validate:s,
compare:i}}De.fullFormats={date:xe(Pn,en),time:xe(Wi(!0),rn),"date-time":xe(hn(!0),wn),"iso-time":xe(Wi(),kn),"iso-date-time":xe(hn(),bn),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:fl,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:kl,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:cl,int32:{type:"number",validate:gl},int64:{type:"number",validate:vl},float:{type:"\
number",validate:vn},double:{type:"number",validate:vn},password:!0,binary:!0};De.fastFormats={...De.fullFormats,date:xe(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,en),time:xe(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,rn),"date-time":xe(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
wn),"iso-time":xe(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,kn),"iso-date-time":xe(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
bn),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
De.formatNames=Object.keys(De.fullFormats);function ll(s){return s%4===0&&(s%100!==0||s%400===0)}var pl=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,ul=[0,31,28,31,30,31,30,31,
31,30,31,30,31];function Pn(s){let i=pl.exec(s);if(!i)return!1;let f=+i[1],m=+i[2],p=+i[3];return m>=1&&m<=12&&p>=1&&p<=(m===2&&ll(f)?29:ul[m])}function en(s,i){
if(s&&i)return s>i?1:s<i?-1:0}var Gi=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function Wi(s){return function(f){let m=Gi.exec(f);if(!m)
return!1;let p=+m[1],u=+m[2],e=+m[3],t=m[4],o=m[5]==="-"?-1:1,r=+(m[6]||0),a=+(m[7]||0);if(r>23||a>59||s&&!t)return!1;if(p<=23&&u<=59&&e<60)return!0;let n=u-a*o,
l=p-r*o-(n<0?1:0);return(l===23||l===-1)&&(n===59||n===-1)&&e<61}}function rn(s,i){if(!(s&&i))return;let f=new Date("2020-01-01T"+s).valueOf(),m=new Date("2020-\
01-01T"+i).valueOf();if(f&&m)return f-m}function kn(s,i){if(!(s&&i))return;let f=Gi.exec(s),m=Gi.exec(i);if(f&&m)return s=f[1]+f[2]+f[3],i=m[1]+m[2]+m[3],s>i?1:
s<i?-1:0}var Qi=/t|\s/i;function hn(s){let i=Wi(s);return function(m){let p=m.split(Qi);return p.length===2&&Pn(p[0])&&i(p[1])}}function wn(s,i){if(!(s&&i))return;
let f=new Date(s).valueOf(),m=new Date(i).valueOf();if(f&&m)return f-m}function bn(s,i){if(!(s&&i))return;let[f,m]=s.split(Qi),[p,u]=i.split(Qi),e=en(f,p);if(e!==
void 0)return e||rn(m,u)}var dl=/\/|:/,ml=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function fl(s){return dl.test(s)&&ml.test(s)}var gn=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function cl(s){return gn.lastIndex=0,gn.
test(s)}var yl=-(2**31),hl=2**31-1;function gl(s){return Number.isInteger(s)&&s<=hl&&s>=yl}function vl(s){return Number.isInteger(s)}function vn(){return!0}var Pl=/[^\\]\\Z/;
function kl(s){if(Pl.test(s))return!1;try{return new RegExp(s),!0}catch{return!1}}});var qn={};dn(qn,{default:()=>tn});function tn(s,i){if(s===i)return!0;if(typeof s!="object"||typeof i!="object"||s===null||i===null||Array.isArray(s)!==Array.isArray(
i))return!1;let f=Object.entries(s),m=new Map(Object.entries(i));return f.length===m.size&&f.every(([p,u])=>m.has(p)&&tn(u,m.get(p)))}var In=un(()=>{"use strict"});var jn=Rt;var An={type:"object",required:["id","version","externalId","title","body","language","audience","state","categoryId","tags","metadata","createdAt","updatedAt",
"publishedAt"],properties:{id:{$ref:"deskwire#/$defs/ArticleId"},version:{$ref:"deskwire#/$defs/Version"},externalId:{anyOf:[{$ref:"deskwire#/$defs/ExternalId"},
{type:"null"}]},title:{type:"string",minLength:1,maxLength:300},body:{type:"string",minLength:1,maxLength:5e5},language:{$ref:"deskwire#/$defs/Language"},audience:{
$ref:"deskwire#/$defs/ArticleAudience"},state:{$ref:"deskwire#/$defs/ArticleState"},categoryId:{anyOf:[{$ref:"deskwire#/$defs/CategoryId"},{type:"null"}]},tags:{
type:"array",maxItems:50,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:64}},metadata:{$ref:"deskwire#/$defs/Metadata"},createdAt:{$ref:"deskwire#/$d\
efs/Instant"},updatedAt:{$ref:"deskwire#/$defs/Instant"},publishedAt:{anyOf:[{$ref:"deskwire#/$defs/Instant"},{type:"null"}]}},additionalProperties:!1},Q=Object.
prototype.hasOwnProperty,w=(yn(),mn(cn)).default;var wl=new RegExp("^art_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function U(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=U.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!wl.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^art_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^art_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return U.
errors=e,t===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};function N(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=N.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:i,schemaPath:"#\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}N.evaluated={dynamicProps:!1,
dynamicItems:!1};function B(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=B.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(w(s)>128){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),t++}if(w(s)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return B.errors=e,t===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};var bl=new RegExp("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$","u");function D(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=D.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(w(s)>35){let r={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[r]:e.push(r),t++}if(!bl.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"},message:'must match pattern "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$\
"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}return D.errors=e,t===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};var ql={type:"string",enum:["public","customers","internal"]};function oe(s,{
instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),t++}if(!(s==="public"||s==="customers"||s==="internal")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ql.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return oe.errors=e,t===0}oe.evaluated={dynamicProps:!1,dynamicItems:!1};var Il={type:"\
string",enum:["draft","published","archived"]};function le(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,
t=0,o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="draft"||s==="published"||s==="archived")){let r={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Il.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return le.errors=e,t===
0}le.evaluated={dynamicProps:!1,dynamicItems:!1};var Ol=new RegExp("^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function V(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=V.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!Ol.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^cat_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return V.
errors=e,t===0}V.evaluated={dynamicProps:!1,dynamicItems:!1};function K(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=K.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length>50){let r={instancePath:i,schemaPath:"#/maxPropertie\
s",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),t++}for(let r in s){let a=s[r];if(typeof a==
"string"){if(w(a)>500){let n={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{
limit:500},message:"must NOT have more than 500 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return K.errors=e,t===0}K.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var jl=sn().fullFormats["date-time"],Al=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","u");function v(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=v.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!Al.
test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:'must m\
atch pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"'};e===null?e=[r]:e.push(r),t++}if(!jl.validate(s)){let r={instancePath:i,schemaPath:"#/form\
at",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return v.errors=e,t===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};
function We(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=We.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[l]:e.push(l),t++}if(s.version===void 0){let l={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[l]:e.push(l),t++}if(s.externalId===
void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"externalId"},message:"must have required property 'externalId'"};
e===null?e=[l]:e.push(l),t++}if(s.title===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"mus\
t have required property 'title'"};e===null?e=[l]:e.push(l),t++}if(s.body===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};e===null?e=[l]:e.push(l),t++}if(s.language===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"language"},message:"must have required property 'language'"};e===null?e=[l]:e.push(l),t++}if(s.audience===void 0){let l={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"audience"},message:"must have required property 'audience'"};e===null?e=[l]:e.push(l),t++}if(s.
state===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};
e===null?e=[l]:e.push(l),t++}if(s.categoryId===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"categoryId"},message:"\
must have required property 'categoryId'"};e===null?e=[l]:e.push(l),t++}if(s.tags===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"tags"},message:"must have required property 'tags'"};e===null?e=[l]:e.push(l),t++}if(s.metadata===void 0){let l={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[l]:e.push(l),t++}if(s.createdAt===
void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};
e===null?e=[l]:e.push(l),t++}if(s.updatedAt===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"\
must have required property 'updatedAt'"};e===null?e=[l]:e.push(l),t++}if(s.publishedAt===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"publishedAt"},message:"must have required property 'publishedAt'"};e===null?e=[l]:e.push(l),t++}for(let l in s)if(!Q.call(An.properties,
l)){let d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pro\
perties"};e===null?e=[d]:e.push(d),t++}if(s.id!==void 0&&(U(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===
null?U.errors:e.concat(U.errors),t=e.length)),s.version!==void 0&&(N(s.version,{instancePath:i+"/version",parentData:s,parentDataProperty:"version",rootData:p,dynamicAnchors:u})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),s.externalId!==void 0){let l=s.externalId,d=t,c=!1,y=t;B(l,{instancePath:i+"/externalId",parentData:s,parentDataProperty:"\
externalId",rootData:p,dynamicAnchors:u})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);var r=y===t;c=c||r;let g=t;if(l!==null){let P={instancePath:i+"/e\
xternalId",schemaPath:"#/properties/externalId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var r=g===
t;if(c=c||r,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}}if(s.title!==void 0){let l=s.title;if(typeof l=="string"){if(w(l)>300){let d={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 300 characters"};e===null?e=[d]:e.push(
d),t++}if(w(l)<1){let d={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),t++}}if(s.body!==void 0){let l=s.body;if(typeof l=="string"){if(w(l)>5e5){let d={instancePath:i+"/body",schemaPath:"#/\
properties/body/maxLength",keyword:"maxLength",params:{limit:5e5},message:"must NOT have more than 500000 characters"};e===null?e=[d]:e.push(d),t++}if(w(l)<1){let d={
instancePath:i+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[d]:e.push(d),t++}}else{let d={instancePath:i+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[d]:e.push(d),t++}}if(s.language!==void 0&&(D(s.language,{instancePath:i+"/language",parentData:s,parentDataProperty:"language",rootData:p,dynamicAnchors:u})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),s.audience!==void 0&&(oe(s.audience,{instancePath:i+"/audience",parentData:s,parentDataProperty:"audience",
rootData:p,dynamicAnchors:u})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),s.state!==void 0&&(le(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"\
state",rootData:p,dynamicAnchors:u})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),s.categoryId!==void 0){let l=s.categoryId,d=t,c=!1,y=t;V(l,{instancePath:i+
"/categoryId",parentData:s,parentDataProperty:"categoryId",rootData:p,dynamicAnchors:u})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var a=y===t;c=c||a;
let g=t;if(l!==null){let P={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be \
null"};e===null?e=[P]:e.push(P),t++}var a=g===t;if(c=c||a,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+"/categoryId",schemaPath:"#/propertie\
s/categoryId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}}if(s.tags!==void 0){let l=s.tags;if(Array.isArray(
l)){if(l.length>50){let g={instancePath:i+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than \
50 items"};e===null?e=[g]:e.push(g),t++}let d=l.length;for(let g=0;g<d;g++){let P=l[g];if(typeof P=="string"){if(w(P)>64){let h={instancePath:i+"/tags/"+g,schemaPath:"\
#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[h]:e.push(h),t++}if(w(P)<1){
let h={instancePath:i+"/tags/"+g,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/tags/"+g,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),t++}}let c=l.length,y;if(c>1){let g={};for(;c--;){let P=l[c];if(typeof P=="string"){if(typeof g[P]=="number"){y=g[P];let h={
instancePath:i+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:c,j:y},message:"must NOT have duplicate items (items ## "+y+" \
and "+c+" are identical)"};e===null?e=[h]:e.push(h),t++;break}g[P]=c}}}}else{let d={instancePath:i+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),t++}}if(s.metadata!==void 0&&(K(s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"\
metadata",rootData:p,dynamicAnchors:u})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",
parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,
{instancePath:i+"/updatedAt",parentData:s,parentDataProperty:"updatedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.publishedAt!==
void 0){let l=s.publishedAt,d=t,c=!1,y=t;v(l,{instancePath:i+"/publishedAt",parentData:s,parentDataProperty:"publishedAt",rootData:p,dynamicAnchors:u})||(e=e===
null?v.errors:e.concat(v.errors),t=e.length);var n=y===t;c=c||n;let g=t;if(l!==null){let P={instancePath:i+"/publishedAt",schemaPath:"#/properties/publishedAt/a\
nyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var n=g===t;if(c=c||n,c)t=d,e!==null&&(d?e.length=d:e=null);else{
let P={instancePath:i+"/publishedAt",schemaPath:"#/properties/publishedAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:
e.push(P),t++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}return We.
errors=e,t===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $l={type:["string","null"],maxLength:1024};function T(s,{instancePath:i="",parentData:f,
parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=T.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!=
"string"&&s!==null){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:$l.type},message:"must be string,null"};e===null?e=[r]:e.push(r),t++}if(typeof s==
"string"&&w(s)>1024){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"};e===
null?e=[r]:e.push(r),t++}return T.errors=e,t===0}T.evaluated={dynamicProps:!1,dynamicItems:!1};function Qe(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.items===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"},message:"must have req\
uired property 'items'"};e===null?e=[r]:e.push(r),t++}if(s.nextCursor===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
nextCursor"},message:"must have required property 'nextCursor'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="items"||r==="nextCursor")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),t++}if(s.items!==void 0){let r=s.items;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/items",schemaPath:"#/properties/items/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)We(r[n],{instancePath:i+
"/items/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===null?We.errors:e.concat(We.errors),t=e.length)}else{let a={instancePath:i+"/\
items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.nextCursor!==void 0&&(T(
s.nextCursor,{instancePath:i+"/nextCursor",parentData:s,parentDataProperty:"nextCursor",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),t=
e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Qe.
errors=e,t===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Rt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Rt.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Qe(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length),Rt.errors=e,t===0}Rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var S=Zt;var Ki=sn().fullFormats.uri;function Le(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.pointer===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"pointer"},message:"must have required property 'pointer'"};e===null?e=[r]:e.push(r),t++}if(s.code===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.detail===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"detail"},message:"must have required property 'detail'"};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!(r==="pointer"||r==="code"||r==="detail")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.pointer!==void 0){let r=s.pointer;if(typeof r==
"string"){if(w(r)>512){let a={instancePath:i+"/pointer",schemaPath:"#/properties/pointer/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT hav\
e more than 512 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(w(r)>64){let a={instancePath:i+"/cod\
e",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}
if(s.detail!==void 0){let r=s.detail;if(typeof r=="string"){if(w(r)>512){let a={instancePath:i+"/detail",schemaPath:"#/properties/detail/maxLength",keyword:"max\
Length",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/detail",schemaPath:"#/pr\
operties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Le.errors=e,t===0}Le.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function b(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=b.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.title===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),t++}if(s.status===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?
e=[r]:e.push(r),t++}if(s.detail===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"detail"},message:"must have \
required property 'detail'"};e===null?e=[r]:e.push(r),t++}if(s.requestId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
requestId"},message:"must have required property 'requestId'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r=="string"){if(w(r)>128){
let a={instancePath:i+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};
e===null?e=[a]:e.push(a),t++}if(!Ki(r)){let a={instancePath:i+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{format:"uri"},message:'must\
 match format "uri"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.title!==void 0){let r=s.title;if(typeof r=="string"){if(w(r)>200){let a={instancePath:i+"/title",schemaPath:"\
#/properties/title/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.
status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/properties/status/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>599||isNaN(r)){let a={instancePath:i+
"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[a]:e.push(a),t++}if(r<
400||isNaN(r)){let a={instancePath:i+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400},message:"must be >=\
 400"};e===null?e=[a]:e.push(a),t++}}}if(s.detail!==void 0){let r=s.detail;if(typeof r=="string"){if(w(r)>1e3){let a={instancePath:i+"/detail",schemaPath:"#/pro\
perties/detail/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.requestId!==void 0){
let r=s.requestId;if(typeof r=="string"){if(w(r)>64){let a={instancePath:i+"/requestId",schemaPath:"#/properties/requestId/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/requestId",schemaPath:"#/properties/reques\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.errors!==void 0){let r=s.errors;if(Array.isArray(r)){
let a=r.length;for(let n=0;n<a;n++)Le(r[n],{instancePath:i+"/errors/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===null?Le.errors:e.
concat(Le.errors),t=e.length)}else{let a={instancePath:i+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={props:{type:!0,title:!0,status:!0,detail:!0,requestId:!0,errors:!0},dynamicProps:!1,dynamicItems:!1};function er(s,{
instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=er.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",
params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.knownVersions===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"knownVersions"},message:"must have required property 'knownVersions'"};e===null?e=[r]:
e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/unknown-version"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/unknown-version"},message:"must be equal to constant"};e===
null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"\
#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==400){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}if(s.knownVersions!==void 0){let r=s.knownVersions;if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++){let l=r[n];if(typeof l=="string"){if(w(l)>10){let d={
instancePath:i+"/knownVersions/"+n,schemaPath:"#/allOf/1/properties/knownVersions/items/maxLength",keyword:"maxLength",params:{limit:10},message:"must NOT have \
more than 10 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/knownVersions/"+n,schemaPath:"#/allOf/1/properties/knownVersions/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:i+"/knownVersions",schemaPath:"#/allOf/1\
/properties/knownVersions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="knownVersions"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedPrope\
rties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return er.errors=e,t===0}er.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Zt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,
o=Zt.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),er(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||
(e=e===null?er.errors:e.concat(er.errors),t=e.length),Zt.errors=e,t===0}Zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var A=Ht;function rr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=rr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/unauthenticated"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"con\
st",params:{allowedValue:"https://deskwire.dev/problems/unauthenticated"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){
let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==401){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:401},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return rr.errors=e,t===0}rr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ht(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ht.evaluated;return o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),rr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?
rr.errors:e.concat(rr.errors),t=e.length),Ht.errors=e,t===0}Ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $=Jt;function sr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=sr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.requiredScopes===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"requiredScopes"},message:"must have required property 'requiredScopes'"};e===null?e=
[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/missing-scope"){let a={instancePath:i+"/t\
ype",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/missing-scope"},message:"must be equal to \
constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/\
status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==403){
let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===
null?e=[a]:e.push(a),t++}}if(s.requiredScopes!==void 0){let r=s.requiredScopes;if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++){let l=r[n];if(typeof l==
"string"){if(w(l)>64){let d={instancePath:i+"/requiredScopes/"+n,schemaPath:"#/allOf/1/properties/requiredScopes/items/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/requiredScopes/"+n,schemaPath:"#/allOf/1/properties/\
requiredScopes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:i+"/requiredS\
copes",schemaPath:"#/allOf/1/properties/requiredScopes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={
instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="requiredScopes"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[
a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return sr.
errors=e,t===0}sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function tr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=tr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/actor-not-allowed"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"c\
onst",params:{allowedValue:"https://deskwire.dev/problems/actor-not-allowed"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){
let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==403){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:403},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return tr.errors=e,t===0}tr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Jt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Jt.evaluated;o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=t,a=!1,n=null,l=t;sr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||
(e=e===null?sr.errors:e.concat(sr.errors),t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;tr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length);var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&(d=!0)),a)t=r,e!==null&&(r?e.length=
r:e=null);else{let g={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=
[g]:e.push(g),t++}return Jt.errors=e,o.props=d,t===0}Jt.evaluated={dynamicProps:!0,dynamicItems:!1};var Xe=Yt;function ar(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ar.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/invalid-request"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"con\
st",params:{allowedValue:"https://deskwire.dev/problems/invalid-request"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){
let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==422){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:422},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ar.errors=e,t===0}ar.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ir(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ir.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/invalid-cursor"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"cons\
t",params:{allowedValue:"https://deskwire.dev/problems/invalid-cursor"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){
let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==422){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:422},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ir.errors=e,t===0}ir.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function nr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=nr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.supported===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"supported"},message:"must have required property 'supported'"};e===null?e=[r]:e.push(
r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/unsupported-combination"){let a={instancePath:i+"/ty\
pe",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/unsupported-combination"},message:"must be \
equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==422){
let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:422},message:"must be equal to constant"};e===
null?e=[a]:e.push(a),t++}}if(s.supported!==void 0){let r=s.supported;if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++){let l=r[n];if(l&&typeof l=="object"&&
!Array.isArray(l)){if(l.filters===void 0){let d={instancePath:i+"/supported/"+n,schemaPath:"#/allOf/1/properties/supported/items/required",keyword:"required",params:{
missingProperty:"filters"},message:"must have required property 'filters'"};e===null?e=[d]:e.push(d),t++}if(l.sorts===void 0){let d={instancePath:i+"/supported/"+
n,schemaPath:"#/allOf/1/properties/supported/items/required",keyword:"required",params:{missingProperty:"sorts"},message:"must have required property 'sorts'"};
e===null?e=[d]:e.push(d),t++}for(let d in l)if(!(d==="filters"||d==="sorts")){let c={instancePath:i+"/supported/"+n,schemaPath:"#/allOf/1/properties/supported/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),
t++}if(l.filters!==void 0){let d=l.filters;if(Array.isArray(d)){let c=d.length;for(let y=0;y<c;y++){let g=d[y];if(typeof g=="string"){if(w(g)>64){let P={instancePath:i+
"/supported/"+n+"/filters/"+y,schemaPath:"#/allOf/1/properties/supported/items/properties/filters/items/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};e===null?e=[P]:e.push(P),t++}}else{let P={instancePath:i+"/supported/"+n+"/filters/"+y,schemaPath:"#/allOf/1/properties/\
supported/items/properties/filters/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),t++}}}else{let c={instancePath:i+
"/supported/"+n+"/filters",schemaPath:"#/allOf/1/properties/supported/items/properties/filters/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[c]:e.push(c),t++}}if(l.sorts!==void 0){let d=l.sorts;if(Array.isArray(d)){let c=d.length;for(let y=0;y<c;y++){let g=d[y];if(typeof g=="string"){if(w(
g)>64){let P={instancePath:i+"/supported/"+n+"/sorts/"+y,schemaPath:"#/allOf/1/properties/supported/items/properties/sorts/items/maxLength",keyword:"maxLength",
params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[P]:e.push(P),t++}}else{let P={instancePath:i+"/supported/"+n+"/sorts/"+y,schemaPath:"\
#/allOf/1/properties/supported/items/properties/sorts/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),t++}}}else{
let c={instancePath:i+"/supported/"+n+"/sorts",schemaPath:"#/allOf/1/properties/supported/items/properties/sorts/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[c]:e.push(c),t++}}}else{let d={instancePath:i+"/supported/"+n,schemaPath:"#/allOf/1/properties/supported/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:i+"/supported",schemaPath:"#/allOf/1/properties/support\
ed/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!==
"status"&&r!=="supported"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevalu\
atedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return nr.errors=e,t===0}nr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Yt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Yt.evaluated;o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=t,a=!1,n=null,l=t;ar(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||
(e=e===null?ar.errors:e.concat(ar.errors),t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;ir(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?ir.errors:e.concat(ir.errors),t=e.length);var y=c===t;if(y&&a)a=!1,n=[n,1];else{y&&(a=!0,n=1,d!==!0&&(d=!0));let g=t;nr(s,{instancePath:i,
parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length);var y=g===t;y&&a?(a=!1,n=[n,2]):y&&(a=!0,
n=2,d!==!0&&(d=!0))}if(a)t=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"\
must match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),t++}return Yt.errors=e,o.props=d,t===0}Yt.evaluated={dynamicProps:!0,dynamicItems:!1};var x=Xt;function or(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=or.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/rate-limited"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",
params:{allowedValue:"https://deskwire.dev/problems/rate-limited"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.
status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==429){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/cons\
t",keyword:"const",params:{allowedValue:429},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/\
1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return or.errors=e,t===0}or.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Xt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Xt.evaluated;return o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),or(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?
or.errors:e.concat(or.errors),t=e.length),Xt.errors=e,t===0}Xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mt=Gt;function lr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=lr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[l]:e.push(l),t++}if(s.version===void 0){let l={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[l]:e.push(l),t++}if(s.externalId===
void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"externalId"},message:"must have required property 'externalId'"};
e===null?e=[l]:e.push(l),t++}if(s.title===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"mus\
t have required property 'title'"};e===null?e=[l]:e.push(l),t++}if(s.body===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
body"},message:"must have required property 'body'"};e===null?e=[l]:e.push(l),t++}if(s.language===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"language"},message:"must have required property 'language'"};e===null?e=[l]:e.push(l),t++}if(s.audience===void 0){let l={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"audience"},message:"must have required property 'audience'"};e===null?e=[l]:e.push(l),t++}if(s.
state===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};
e===null?e=[l]:e.push(l),t++}if(s.categoryId===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"categoryId"},message:"\
must have required property 'categoryId'"};e===null?e=[l]:e.push(l),t++}if(s.tags===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"tags"},message:"must have required property 'tags'"};e===null?e=[l]:e.push(l),t++}if(s.metadata===void 0){let l={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[l]:e.push(l),t++}if(s.createdAt===
void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};
e===null?e=[l]:e.push(l),t++}if(s.updatedAt===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"\
must have required property 'updatedAt'"};e===null?e=[l]:e.push(l),t++}if(s.publishedAt===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"publishedAt"},message:"must have required property 'publishedAt'"};e===null?e=[l]:e.push(l),t++}for(let l in s)if(!Q.call(An.properties,
l)){let d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pro\
perties"};e===null?e=[d]:e.push(d),t++}if(s.id!==void 0&&(U(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===
null?U.errors:e.concat(U.errors),t=e.length)),s.version!==void 0&&(N(s.version,{instancePath:i+"/version",parentData:s,parentDataProperty:"version",rootData:p,dynamicAnchors:u})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),s.externalId!==void 0){let l=s.externalId,d=t,c=!1,y=t;B(l,{instancePath:i+"/externalId",parentData:s,parentDataProperty:"\
externalId",rootData:p,dynamicAnchors:u})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);var r=y===t;c=c||r;let g=t;if(l!==null){let P={instancePath:i+"/e\
xternalId",schemaPath:"#/properties/externalId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var r=g===
t;if(c=c||r,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}}if(s.title!==void 0){let l=s.title;if(typeof l=="string"){if(w(l)>300){let d={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 300 characters"};e===null?e=[d]:e.push(
d),t++}if(w(l)<1){let d={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),t++}}if(s.body!==void 0){let l=s.body;if(typeof l=="string"){if(w(l)>5e5){let d={instancePath:i+"/body",schemaPath:"#/\
properties/body/maxLength",keyword:"maxLength",params:{limit:5e5},message:"must NOT have more than 500000 characters"};e===null?e=[d]:e.push(d),t++}if(w(l)<1){let d={
instancePath:i+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[d]:e.push(d),t++}}else{let d={instancePath:i+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[d]:e.push(d),t++}}if(s.language!==void 0&&(D(s.language,{instancePath:i+"/language",parentData:s,parentDataProperty:"language",rootData:p,dynamicAnchors:u})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length)),s.audience!==void 0&&(oe(s.audience,{instancePath:i+"/audience",parentData:s,parentDataProperty:"audience",
rootData:p,dynamicAnchors:u})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),s.state!==void 0&&(le(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"\
state",rootData:p,dynamicAnchors:u})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),s.categoryId!==void 0){let l=s.categoryId,d=t,c=!1,y=t;V(l,{instancePath:i+
"/categoryId",parentData:s,parentDataProperty:"categoryId",rootData:p,dynamicAnchors:u})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var a=y===t;c=c||a;
let g=t;if(l!==null){let P={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be \
null"};e===null?e=[P]:e.push(P),t++}var a=g===t;if(c=c||a,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+"/categoryId",schemaPath:"#/propertie\
s/categoryId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}}if(s.tags!==void 0){let l=s.tags;if(Array.isArray(
l)){if(l.length>50){let g={instancePath:i+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than \
50 items"};e===null?e=[g]:e.push(g),t++}let d=l.length;for(let g=0;g<d;g++){let P=l[g];if(typeof P=="string"){if(w(P)>64){let h={instancePath:i+"/tags/"+g,schemaPath:"\
#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[h]:e.push(h),t++}if(w(P)<1){
let h={instancePath:i+"/tags/"+g,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/tags/"+g,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),t++}}let c=l.length,y;if(c>1){let g={};for(;c--;){let P=l[c];if(typeof P=="string"){if(typeof g[P]=="number"){y=g[P];let h={
instancePath:i+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:c,j:y},message:"must NOT have duplicate items (items ## "+y+" \
and "+c+" are identical)"};e===null?e=[h]:e.push(h),t++;break}g[P]=c}}}}else{let d={instancePath:i+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),t++}}if(s.metadata!==void 0&&(K(s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"\
metadata",rootData:p,dynamicAnchors:u})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",
parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,
{instancePath:i+"/updatedAt",parentData:s,parentDataProperty:"updatedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.publishedAt!==
void 0){let l=s.publishedAt,d=t,c=!1,y=t;v(l,{instancePath:i+"/publishedAt",parentData:s,parentDataProperty:"publishedAt",rootData:p,dynamicAnchors:u})||(e=e===
null?v.errors:e.concat(v.errors),t=e.length);var n=y===t;c=c||n;let g=t;if(l!==null){let P={instancePath:i+"/publishedAt",schemaPath:"#/properties/publishedAt/a\
nyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var n=g===t;if(c=c||n,c)t=d,e!==null&&(d?e.length=d:e=null);else{
let P={instancePath:i+"/publishedAt",schemaPath:"#/properties/publishedAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:
e.push(P),t++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}return lr.
errors=e,t===0}lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Gt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Gt.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),lr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length),Gt.errors=e,t===0}Gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var R=Wt;function pr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=pr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/malformed-request"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"c\
onst",params:{allowedValue:"https://deskwire.dev/problems/malformed-request"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){
let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==400){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:400},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return pr.errors=e,t===0}pr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ur(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ur.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{
missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.knownVersions===
void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"knownVersions"},message:"must have required property '\
knownVersions'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/proper\
ties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/unknown-versi\
on"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/unknown-vers\
ion"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[a]:e.push(a),t++}if(r!==400){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:400},message:"\
must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.knownVersions!==void 0){let r=s.knownVersions;if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++){
let l=r[n];if(typeof l=="string"){if(w(l)>10){let d={instancePath:i+"/knownVersions/"+n,schemaPath:"#/allOf/1/properties/knownVersions/items/maxLength",keyword:"\
maxLength",params:{limit:10},message:"must NOT have more than 10 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/knownVersions/"+n,schemaPath:"\
#/allOf/1/properties/knownVersions/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:i+
"/knownVersions",schemaPath:"#/allOf/1/properties/knownVersions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{
let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="\
object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="knownVersions"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[
a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ur.
errors=e,t===0}ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Wt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Wt.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=t,a=!1,n=null,l=t;pr(s,{instancePath:i,parentData:f,parentDataProperty:m,
rootData:p,dynamicAnchors:u})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;ur(s,{instancePath:i,parentData:f,
parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length);var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&
(d=!0)),a)t=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exac\
tly one schema in oneOf"};e===null?e=[g]:e.push(g),t++}return Wt.errors=e,o.props=d,t===0}Wt.evaluated={dynamicProps:!0,dynamicItems:!1};var $e=Qt;function dr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=dr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.existingId===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"existingId"},message:"must have required property 'existingId'"};e===null?e=[r]:e.push(
r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/external-id-taken"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/external-id-taken"},message:"must be equal to constant"};e===
null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"\
#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}if(s.existingId!==void 0){let r=s.existingId;if(typeof r=="string"){if(w(r)>64){let a={instancePath:i+"/existingId",schemaPath:"#/allOf/1/properties/existi\
ngId/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/existingId",schemaPath:"#/allOf/1/properties/existingId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{
let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="\
object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="existingId"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[
a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return dr.
errors=e,t===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function mr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=mr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/idempotency-in-flight"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"\
const",params:{allowedValue:"https://deskwire.dev/problems/idempotency-in-flight"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==
void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return mr.errors=e,t===0}mr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Qt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Qt.evaluated;o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=t,a=!1,n=null,l=t;dr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||
(e=e===null?dr.errors:e.concat(dr.errors),t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;mr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length);var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&(d=!0)),a)t=r,e!==null&&(r?e.length=
r:e=null);else{let g={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=
[g]:e.push(g),t++}return Qt.errors=e,o.props=d,t===0}Qt.evaluated={dynamicProps:!0,dynamicItems:!1};var Z=ea;function fr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=fr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.maxBodyBytes===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"maxBodyBytes"},message:"must have required property 'maxBodyBytes'"};e===null?e=[r]:
e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/body-too-large"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/body-too-large"},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"\
#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==413){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:413},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}if(s.maxBodyBytes!==void 0){let r=s.maxBodyBytes;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/maxBodyBytes",schemaPath:"\
#/allOf/1/properties/maxBodyBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r))){let a={instancePath:i+"/maxBodyBytes",schemaPath:"#/allOf/1/properties/maxBodyBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="maxBodyBytes"&&r!=="tit\
le"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return fr.errors=e,t===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ea(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ea.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),fr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length),ea.errors=
e,t===0}ea.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var H=ra;function cr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=cr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/unsupported-media-type"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"\
const",params:{allowedValue:"https://deskwire.dev/problems/unsupported-media-type"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==
void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==415){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:415},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return cr.errors=e,t===0}cr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ra(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ra.evaluated;return o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),cr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?
cr.errors:e.concat(cr.errors),t=e.length),ra.errors=e,t===0}ra.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var M=sa;function yr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=yr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/invalid-request"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"con\
st",params:{allowedValue:"https://deskwire.dev/problems/invalid-request"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){
let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==422){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:422},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return yr.errors=e,t===0}yr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function hr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=hr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/idempotency-key-reused"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"\
const",params:{allowedValue:"https://deskwire.dev/problems/idempotency-key-reused"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==
void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==422){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:422},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return hr.errors=e,t===0}hr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function sa(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=sa.evaluated;o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=t,a=!1,n=null,l=t;yr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||
(e=e===null?yr.errors:e.concat(yr.errors),t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;hr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length);var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&(d=!0)),a)t=r,e!==null&&(r?e.length=
r:e=null);else{let g={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=
[g]:e.push(g),t++}return sa.errors=e,o.props=d,t===0}sa.evaluated={dynamicProps:!0,dynamicItems:!1};var Mi=aa;var ta={type:"object",required:["id","kind","state","progress","result","problem","createdAt","updatedAt","finishedAt","createdBy"],properties:{id:{$ref:"deskwi\
re#/$defs/JobId"},kind:{$ref:"deskwire#/$defs/JobKind"},state:{$ref:"deskwire#/$defs/JobState"},progress:{$ref:"deskwire#/$defs/JobProgress"},result:{type:["obj\
ect","null"],additionalProperties:!0},problem:{anyOf:[{$ref:"deskwire#/$defs/Problem"},{type:"null"}]},createdAt:{$ref:"deskwire#/$defs/Instant"},updatedAt:{$ref:"\
deskwire#/$defs/Instant"},finishedAt:{anyOf:[{$ref:"deskwire#/$defs/Instant"},{type:"null"}]},createdBy:{$ref:"deskwire#/$defs/Actor"}},additionalProperties:!1};var xl=new RegExp("^job_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function se(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!xl.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^job_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^job_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return se.
errors=e,t===0}se.evaluated={dynamicProps:!1,dynamicItems:!1};var Dl={type:"string",enum:["articles.import"]};function te(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="articles.import"){let r={
instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Dl.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),
t++}return te.errors=e,t===0}te.evaluated={dynamicProps:!1,dynamicItems:!1};var Nl={type:"string",enum:["queued","running","succeeded","failed","cancelled"]};function pe(s,{
instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),t++}if(!(s==="queued"||s==="running"||s==="succeeded"||s==="failed"||s==="cancelled")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:Nl.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return pe.errors=e,t===0}pe.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ee(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.done===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"done"},message:"must have required property 'done'"};e===null?e=[r]:e.push(r),t++}if(s.total===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"total"},message:"must have required property 'total'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"done"||r==="total")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"};e===null?e=[a]:e.push(a),t++}if(s.done!==void 0){let r=s.done;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&
isFinite(r)&&(r<0||isNaN(r))){let a={instancePath:i+"/done",schemaPath:"#/properties/done/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};e===null?e=[a]:e.push(a),t++}}if(s.total!==void 0){let r=s.total;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"\
/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&
isFinite(r)&&(r<0||isNaN(r))){let a={instancePath:i+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),t++}return Ee.errors=e,t===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ve.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.title===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:
e.push(r),t++}if(s.detail===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"detail"},message:"must have requir\
ed property 'detail'"};e===null?e=[r]:e.push(r),t++}if(s.requestId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
requestId"},message:"must have required property 'requestId'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="type"||r==="title"||r==="status"||r==="deta\
il"||r==="requestId"||r==="errors")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.type!==void 0){let r=s.type;if(typeof r=="string"){if(w(r)>128){let a={instancePath:i+"/\
type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[a]:e.push(a),
t++}if(!Ki(r)){let a={instancePath:i+"/type",schemaPath:"#/properties/type/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),t++}}if(s.title!==void 0){let r=s.title;if(typeof r=="string"){if(w(r)>200){let a={instancePath:i+"/title",schemaPath:"#/properties/tit\
le/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){
let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>599||isNaN(r)){let a={instancePath:i+"/status",
schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[a]:e.push(a),t++}if(r<400||isNaN(
r)){let a={instancePath:i+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400},message:"must be >= 400"};e===
null?e=[a]:e.push(a),t++}}}if(s.detail!==void 0){let r=s.detail;if(typeof r=="string"){if(w(r)>1e3){let a={instancePath:i+"/detail",schemaPath:"#/properties/det\
ail/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.requestId!==void 0){
let r=s.requestId;if(typeof r=="string"){if(w(r)>64){let a={instancePath:i+"/requestId",schemaPath:"#/properties/requestId/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/requestId",schemaPath:"#/properties/reques\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.errors!==void 0){let r=s.errors;if(Array.isArray(r)){
let a=r.length;for(let n=0;n<a;n++)Le(r[n],{instancePath:i+"/errors/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===null?Le.errors:e.
concat(Le.errors),t=e.length)}else{let a={instancePath:i+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),t++}return Ve.errors=e,t===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tl={type:"string",enum:["app","agent","contact","system"]};function Ce(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="app"||s==="agent"||s==="contact"||s==="system")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Tl.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Ce.errors=
e,t===0}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};function J(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,
t=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.id===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:
e.push(r),t++}for(let r in s)if(!(r==="type"||r==="id"||r==="onBehalfOf")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.type!==void 0&&(Ce(s.type,{instancePath:i+"/t\
ype",parentData:s,parentDataProperty:"type",rootData:p,dynamicAnchors:u})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)),s.id!==void 0){let r=s.id;if(typeof r==
"string"){if(w(r)>64){let a={instancePath:i+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than \
64 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}}if(s.onBehalfOf!==void 0){let r=s.onBehalfOf;if(typeof r=="string"){if(w(r)>64){let a={instancePath:i+"/onBehalfO\
f",schemaPath:"#/properties/onBehalfOf/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:i+"/onBehalfOf",schemaPath:"#/properties/onBehalfOf/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}
return J.errors=e,t===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function gr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=gr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[n]:e.push(n),t++}
if(s.kind===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[n]:e.push(n),t++}if(s.state===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"mus\
t have required property 'state'"};e===null?e=[n]:e.push(n),t++}if(s.progress===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"progress"},message:"must have required property 'progress'"};e===null?e=[n]:e.push(n),t++}if(s.result===void 0){let n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"result"},message:"must have required property 'result'"};e===null?e=[n]:e.push(n),t++}if(s.problem===void 0){
let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"problem"},message:"must have required property 'problem'"};e===null?e=
[n]:e.push(n),t++}if(s.createdAt===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must h\
ave required property 'createdAt'"};e===null?e=[n]:e.push(n),t++}if(s.updatedAt===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"updatedAt"},message:"must have required property 'updatedAt'"};e===null?e=[n]:e.push(n),t++}if(s.finishedAt===void 0){let n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"finishedAt"},message:"must have required property 'finishedAt'"};e===null?e=[n]:e.push(n),t++}if(s.createdBy===
void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdBy"},message:"must have required property 'createdBy'"};
e===null?e=[n]:e.push(n),t++}for(let n in s)if(!Q.call(ta.properties,n)){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(s.id!==void 0&&(se(s.id,{instancePath:i+"/id",parentData:s,
parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),s.kind!==void 0&&(te(s.kind,{instancePath:i+"/kind",
parentData:s,parentDataProperty:"kind",rootData:p,dynamicAnchors:u})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),s.state!==void 0&&(pe(s.state,{instancePath:i+
"/state",parentData:s,parentDataProperty:"state",rootData:p,dynamicAnchors:u})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),s.progress!==void 0&&(Ee(
s.progress,{instancePath:i+"/progress",parentData:s,parentDataProperty:"progress",rootData:p,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),
s.result!==void 0){let n=s.result;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){let l={instancePath:i+"/result",schemaPath:"#/properties/result/type",
keyword:"type",params:{type:ta.properties.result.type},message:"must be object,null"};e===null?e=[l]:e.push(l),t++}}if(s.problem!==void 0){let n=s.problem,l=t,d=!1,
c=t;Ve(n,{instancePath:i+"/problem",parentData:s,parentDataProperty:"problem",rootData:p,dynamicAnchors:u})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length);
var r=c===t;d=d||r;let y=t;if(n!==null){let g={instancePath:i+"/problem",schemaPath:"#/properties/problem/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[g]:e.push(g),t++}var r=y===t;if(d=d||r,d)t=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:i+"/problem",schemaPath:"#/prop\
erties/problem/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}if(s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+
"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.updatedAt!==void 0&&
(v(s.updatedAt,{instancePath:i+"/updatedAt",parentData:s,parentDataProperty:"updatedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=
e.length)),s.finishedAt!==void 0){let n=s.finishedAt,l=t,d=!1,c=t;v(n,{instancePath:i+"/finishedAt",parentData:s,parentDataProperty:"finishedAt",rootData:p,dynamicAnchors:u})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length);var a=c===t;d=d||a;let y=t;if(n!==null){let g={instancePath:i+"/finishedAt",schemaPath:"#/properties/finishe\
dAt/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),t++}var a=y===t;if(d=d||a,d)t=l,e!==null&&(l?e.length=l:e=
null);else{let g={instancePath:i+"/finishedAt",schemaPath:"#/properties/finishedAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===
null?e=[g]:e.push(g),t++}}s.createdBy!==void 0&&(J(s.createdBy,{instancePath:i+"/createdBy",parentData:s,parentDataProperty:"createdBy",rootData:p,dynamicAnchors:u})||
(e=e===null?J.errors:e.concat(J.errors),t=e.length))}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),t++}return gr.errors=e,t===0}gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function aa(s,{instancePath:i="",parentData:f,
parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=aa.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
gr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length),aa.errors=e,t===0}aa.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ne=ia;function vr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=vr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/idempotency-in-flight"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"\
const",params:{allowedValue:"https://deskwire.dev/problems/idempotency-in-flight"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==
void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return vr.errors=e,t===0}vr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ia(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ia.evaluated;return o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),vr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?
vr.errors:e.concat(vr.errors),t=e.length),ia.errors=e,t===0}ia.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var z=na;function Pr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Pr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/not-found"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{
allowedValue:"https://deskwire.dev/problems/not-found"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==404){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"\
const",params:{allowedValue:404},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!==
"status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{
unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Pr.errors=e,t===0}Pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function na(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=na.evaluated;return o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0),Pr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Pr.errors:e.concat(
Pr.errors),t=e.length),na.errors=e,t===0}na.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ne=oa;function kr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=kr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/invalid-request"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"con\
st",params:{allowedValue:"https://deskwire.dev/problems/invalid-request"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){
let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==422){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:422},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return kr.errors=e,t===0}kr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function oa(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=oa.evaluated;return o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),kr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?
kr.errors:e.concat(kr.errors),t=e.length),oa.errors=e,t===0}oa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var je=la;function wr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=wr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.currentVersion===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"currentVersion"},message:"must have required property 'currentVersion'"};e===null?e=
[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/version-mismatch"){let a={instancePath:i+
"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/version-mismatch"},message:"must be equ\
al to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==412){
let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:412},message:"must be equal to constant"};e===
null?e=[a]:e.push(a),t++}}s.currentVersion!==void 0&&(N(s.currentVersion,{instancePath:i+"/currentVersion",parentData:s,parentDataProperty:"currentVersion",rootData:p,
dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="curre\
ntVersion"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",
params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return wr.errors=e,t===0}wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function la(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=la.evaluated;return o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0),wr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?wr.errors:e.concat(
wr.errors),t=e.length),la.errors=e,t===0}la.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ae=pa;function br(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=br.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/precondition-required"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"\
const",params:{allowedValue:"https://deskwire.dev/problems/precondition-required"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==
void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==428){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:428},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return br.errors=e,t===0}br.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function pa(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=pa.evaluated;return o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),br(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?
br.errors:e.concat(br.errors),t=e.length),pa.errors=e,t===0}pa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $n=ua;function qr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=qr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/already-archived"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"co\
nst",params:{allowedValue:"https://deskwire.dev/problems/already-archived"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){
let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return qr.errors=e,t===0}qr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ir(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ir.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{
missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){
let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/idempotency-in-flight"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/pro\
perties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/idempotency-in-flight"},message:"must be equal to constant"};e===null?e=
[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/\
allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[
a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ir.
errors=e,t===0}Ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ua(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=ua.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=t,a=!1,n=null,l=t;qr(s,{instancePath:i,parentData:f,parentDataProperty:m,
rootData:p,dynamicAnchors:u})||(e=e===null?qr.errors:e.concat(qr.errors),t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;Ir(s,{instancePath:i,parentData:f,
parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length);var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&
(d=!0)),a)t=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exac\
tly one schema in oneOf"};e===null?e=[g]:e.push(g),t++}return ua.errors=e,o.props=d,t===0}ua.evaluated={dynamicProps:!0,dynamicItems:!1};var xn=da;function Or(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Or.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.start===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"start"},message:"must have required property 'start'"};e===null?e=[r]:e.push(r),t++}if(s.end===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"end"},message:"must have required property 'end'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"start"||r==="end")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT ha\
ve additional properties"};e===null?e=[a]:e.push(a),t++}if(s.start!==void 0){let r=s.start;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="numbe\
r"&&isFinite(r)&&(r<0||isNaN(r))){let a={instancePath:i+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[a]:e.push(a),t++}}if(s.end!==void 0){let r=s.end;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/en\
d",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r))){let a={instancePath:i+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return Or.errors=e,t===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function jr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=jr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.from===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="from"){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),t++}s.from!==void 0&&(D(s.from,{instancePath:i+"/from",parentData:s,parentDataProperty:"from",rootData:p,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(
D.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}
return jr.errors=e,t===0}jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ar(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,
dynamicAnchors:u={}}={}){let e=null,t=0,o=Ar.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.articleId===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"articleId"},message:"must have required p\
roperty 'articleId'"};e===null?e=[a]:e.push(a),t++}if(s.title===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[a]:e.push(a),t++}if(s.language===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"language"},message:"must have required property 'language'"};e===null?e=[a]:e.push(a),t++}if(s.score===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"score"},message:"must have required property 'score'"};e===null?e=[a]:e.push(a),t++}if(s.excerpt===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"excerpt"},message:"must have required property 'excerpt'"};e===
null?e=[a]:e.push(a),t++}if(s.highlights===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"highlights"},message:"\
must have required property 'highlights'"};e===null?e=[a]:e.push(a),t++}if(s.fallback===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"fallback"},message:"must have required property 'fallback'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!(a==="articleId"||a==="tit\
le"||a==="language"||a==="score"||a==="excerpt"||a==="highlights"||a==="fallback")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.articleId!==void 0&&(U(s.articleId,{
instancePath:i+"/articleId",parentData:s,parentDataProperty:"articleId",rootData:p,dynamicAnchors:u})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.title!==
void 0){let a=s.title;if(typeof a=="string"){if(w(a)>300){let n={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300},
message:"must NOT have more than 300 characters"};e===null?e=[n]:e.push(n),t++}if(w(a)<1){let n={instancePath:i+"/title",schemaPath:"#/properties/title/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.language!==void 0&&(D(s.language,{instancePath:i+
"/language",parentData:s,parentDataProperty:"language",rootData:p,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),s.score!==void 0){let a=s.
score;if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(a)){let n={instancePath:i+"/score",schemaPath:"#/properties/score/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(s.excerpt!==void 0){let a=s.excerpt;if(typeof a=="string"){if(w(a)>1e3){let n={instancePath:i+
"/excerpt",schemaPath:"#/properties/excerpt/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[n]:
e.push(n),t++}if(w(a)<0){let n={instancePath:i+"/excerpt",schemaPath:"#/properties/excerpt/minLength",keyword:"minLength",params:{limit:0},message:"must NOT hav\
e fewer than 0 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.highlights!==void 0){let a=s.highlights;if(Array.isArray(a)){if(a.length>100){let l={instancePath:i+
"/highlights",schemaPath:"#/properties/highlights/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[l]:e.
push(l),t++}let n=a.length;for(let l=0;l<n;l++)Or(a[l],{instancePath:i+"/highlights/"+l,parentData:a,parentDataProperty:l,rootData:p,dynamicAnchors:u})||(e=e===
null?Or.errors:e.concat(Or.errors),t=e.length)}else{let n={instancePath:i+"/highlights",schemaPath:"#/properties/highlights/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(s.fallback!==void 0){let a=s.fallback,n=t,l=!1,d=t;jr(a,{instancePath:i+"/fallback",parentData:s,
parentDataProperty:"fallback",rootData:p,dynamicAnchors:u})||(e=e===null?jr.errors:e.concat(jr.errors),t=e.length);var r=d===t;l=l||r;let c=t;if(a!==null){let y={
instancePath:i+"/fallback",schemaPath:"#/properties/fallback/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),
t++}var r=c===t;if(l=l||r,l)t=n,e!==null&&(n?e.length=n:e=null);else{let y={instancePath:i+"/fallback",schemaPath:"#/properties/fallback/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(y),t++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Ar.errors=e,t===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $r(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=$r.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.items===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
items"},message:"must have required property 'items'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="items"){let a={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.items!==
void 0){let r=s.items;if(Array.isArray(r)){if(r.length>50){let n={instancePath:i+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)Ar(r[n],{instancePath:i+"/items/"+n,parentData:r,parentDataProperty:n,
rootData:p,dynamicAnchors:u})||(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length)}else{let a={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return $r.errors=e,t===0}$r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function da(s,{
instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=da.evaluated;return o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),$r(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?$r.errors:e.concat($r.errors),
t=e.length),da.errors=e,t===0}da.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dn=ma;var Nn={type:"object",required:["id","articleId","title","language","score","excerpt","ticketId","outcome","createdAt","updatedAt"],properties:{id:{$ref:"deskwi\
re#/$defs/SuggestionId"},articleId:{$ref:"deskwire#/$defs/ArticleId"},title:{type:"string",minLength:1,maxLength:300},language:{$ref:"deskwire#/$defs/Language"},
score:{type:"number",minimum:0},excerpt:{type:"string",minLength:0,maxLength:1e3},ticketId:{anyOf:[{$ref:"deskwire#/$defs/TicketId"},{type:"null"}]},outcome:{$ref:"\
deskwire#/$defs/SuggestionOutcome"},createdAt:{$ref:"deskwire#/$defs/Instant"},updatedAt:{$ref:"deskwire#/$defs/Instant"}},additionalProperties:!1};var _l=new RegExp("^sug_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function ue(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!_l.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^sug_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^sug_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return ue.
errors=e,t===0}ue.evaluated={dynamicProps:!1,dynamicItems:!1};var Ll=new RegExp("^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function I(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=I.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!Ll.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^tkt_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return I.
errors=e,t===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};var El={type:"string",enum:["shown","opened","attached","solved"]};function ee(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}
if(!(s==="shown"||s==="opened"||s==="attached"||s==="solved")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:El.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return ee.errors=e,t===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};function xr(s,{
instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=xr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),t++}if(s.articleId===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"articleId"},message:"must have required property 'articleId'"};e===null?e=[a]:e.push(a),t++}if(s.title===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[a]:e.push(a),t++}if(s.language===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"},message:"must have required property 'language'"};e===
null?e=[a]:e.push(a),t++}if(s.score===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"score"},message:"must ha\
ve required property 'score'"};e===null?e=[a]:e.push(a),t++}if(s.excerpt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
excerpt"},message:"must have required property 'excerpt'"};e===null?e=[a]:e.push(a),t++}if(s.ticketId===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"ticketId"},message:"must have required property 'ticketId'"};e===null?e=[a]:e.push(a),t++}if(s.outcome===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"outcome"},message:"must have required property 'outcome'"};e===null?e=[a]:e.push(a),t++}if(s.
createdAt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property '\
createdAt'"};e===null?e=[a]:e.push(a),t++}if(s.updatedAt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"upd\
atedAt"},message:"must have required property 'updatedAt'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!Q.call(Nn.properties,a)){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(s.id!==void 0&&(ue(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===null?ue.errors:e.concat(ue.errors),t=
e.length)),s.articleId!==void 0&&(U(s.articleId,{instancePath:i+"/articleId",parentData:s,parentDataProperty:"articleId",rootData:p,dynamicAnchors:u})||(e=e===null?
U.errors:e.concat(U.errors),t=e.length)),s.title!==void 0){let a=s.title;if(typeof a=="string"){if(w(a)>300){let n={instancePath:i+"/title",schemaPath:"#/proper\
ties/title/maxLength",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 300 characters"};e===null?e=[n]:e.push(n),t++}if(w(a)<1){let n={instancePath:i+
"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),
t++}}else{let n={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}}if(s.language!==void 0&&(D(s.language,{instancePath:i+"/language",parentData:s,parentDataProperty:"language",rootData:p,dynamicAnchors:u})||(e=e===null?
D.errors:e.concat(D.errors),t=e.length)),s.score!==void 0){let a=s.score;if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(a)){let n={instancePath:i+"/score",schemaPath:"\
#/properties/score/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(s.excerpt!==void 0){
let a=s.excerpt;if(typeof a=="string"){if(w(a)>1e3){let n={instancePath:i+"/excerpt",schemaPath:"#/properties/excerpt/maxLength",keyword:"maxLength",params:{limit:1e3},
message:"must NOT have more than 1000 characters"};e===null?e=[n]:e.push(n),t++}if(w(a)<0){let n={instancePath:i+"/excerpt",schemaPath:"#/properties/excerpt/min\
Length",keyword:"minLength",params:{limit:0},message:"must NOT have fewer than 0 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/excerpt",
schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.ticketId!==void 0){let a=s.
ticketId,n=t,l=!1,d=t;I(a,{instancePath:i+"/ticketId",parentData:s,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.
errors),t=e.length);var r=d===t;l=l||r;let c=t;if(a!==null){let y={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/anyOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),t++}var r=c===t;if(l=l||r,l)t=n,e!==null&&(n?e.length=n:e=null);else{let y={instancePath:i+"/ticke\
tId",schemaPath:"#/properties/ticketId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(y),t++}}s.outcome!==void 0&&
(ee(s.outcome,{instancePath:i+"/outcome",parentData:s,parentDataProperty:"outcome",rootData:p,dynamicAnchors:u})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.
length)),s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,{instancePath:i+"/updatedAt",parentData:s,parentDataProperty:"updatedAt",rootData:p,
dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),t++}return xr.errors=e,t===0}xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Dr(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Dr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.items===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
items"},message:"must have required property 'items'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="items"){let a={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.items!==
void 0){let r=s.items;if(Array.isArray(r)){if(r.length>10){let n={instancePath:i+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)xr(r[n],{instancePath:i+"/items/"+n,parentData:r,parentDataProperty:n,
rootData:p,dynamicAnchors:u})||(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)}else{let a={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Dr.errors=e,t===0}Dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ma(s,{
instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ma.evaluated;return o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),Dr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Dr.errors:e.concat(Dr.errors),
t=e.length),ma.errors=e,t===0}ma.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tn=fa;function Nr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Nr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),t++}if(s.articleId===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"articleId"},message:"must have required property 'articleId'"};e===null?e=[a]:e.push(a),t++}if(s.title===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?
e=[a]:e.push(a),t++}if(s.language===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"},message:"must h\
ave required property 'language'"};e===null?e=[a]:e.push(a),t++}if(s.score===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
score"},message:"must have required property 'score'"};e===null?e=[a]:e.push(a),t++}if(s.excerpt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"excerpt"},message:"must have required property 'excerpt'"};e===null?e=[a]:e.push(a),t++}if(s.ticketId===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"},message:"must have required property 'ticketId'"};e===null?e=[a]:e.push(a),t++}if(s.
outcome===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"outcome"},message:"must have required property 'outc\
ome'"};e===null?e=[a]:e.push(a),t++}if(s.createdAt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},
message:"must have required property 'createdAt'"};e===null?e=[a]:e.push(a),t++}if(s.updatedAt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updatedAt"},message:"must have required property 'updatedAt'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!Q.call(Nn.properties,
a)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),t++}if(s.id!==void 0&&(ue(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===
null?ue.errors:e.concat(ue.errors),t=e.length)),s.articleId!==void 0&&(U(s.articleId,{instancePath:i+"/articleId",parentData:s,parentDataProperty:"articleId",rootData:p,
dynamicAnchors:u})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.title!==void 0){let a=s.title;if(typeof a=="string"){if(w(a)>300){let n={instancePath:i+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 300 characters"};e===null?e=[n]:e.push(
n),t++}if(w(a)<1){let n={instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}if(s.language!==void 0&&(D(s.language,{instancePath:i+"/language",parentData:s,parentDataProperty:"language",rootData:p,
dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),s.score!==void 0){let a=s.score;if(typeof a=="number"&&isFinite(a)){if(a<0||isNaN(a)){let n={
instancePath:i+"/score",schemaPath:"#/properties/score/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),t++}}else{let n={instancePath:i+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:
e.push(n),t++}}if(s.excerpt!==void 0){let a=s.excerpt;if(typeof a=="string"){if(w(a)>1e3){let n={instancePath:i+"/excerpt",schemaPath:"#/properties/excerpt/maxL\
ength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[n]:e.push(n),t++}if(w(a)<0){let n={instancePath:i+"\
/excerpt",schemaPath:"#/properties/excerpt/minLength",keyword:"minLength",params:{limit:0},message:"must NOT have fewer than 0 characters"};e===null?e=[n]:e.push(
n),t++}}else{let n={instancePath:i+"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),t++}}if(s.ticketId!==void 0){let a=s.ticketId,n=t,l=!1,d=t;I(a,{instancePath:i+"/ticketId",parentData:s,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length);var r=d===t;l=l||r;let c=t;if(a!==null){let y={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/\
anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),t++}var r=c===t;if(l=l||r,l)t=n,e!==null&&(n?e.length=n:e=null);else{
let y={instancePath:i+"/ticketId",schemaPath:"#/properties/ticketId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(
y),t++}}s.outcome!==void 0&&(ee(s.outcome,{instancePath:i+"/outcome",parentData:s,parentDataProperty:"outcome",rootData:p,dynamicAnchors:u})||(e=e===null?ee.errors:
e.concat(ee.errors),t=e.length)),s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,{instancePath:i+"/updatedAt",parentData:s,parentDataProperty:"updatedA\
t",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Nr.errors=e,t===0}Nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fa(s,{
instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=fa.evaluated;return o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),Nr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Nr.errors:e.concat(Nr.errors),
t=e.length),fa.errors=e,t===0}fa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _n=ca;function Tr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Tr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.currentOutcome===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"currentOutcome"},message:"must have required property 'currentOutcome'"};e===null?e=
[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/outcome-regressed"){let a={instancePath:i+
"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/outcome-regressed"},message:"must be eq\
ual to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){
let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===
null?e=[a]:e.push(a),t++}}s.currentOutcome!==void 0&&(ee(s.currentOutcome,{instancePath:i+"/currentOutcome",parentData:s,parentDataProperty:"currentOutcome",rootData:p,
dynamicAnchors:u})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="cur\
rentOutcome"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedPropertie\
s",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Tr.errors=e,t===0}Tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function _r(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=_r.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/idempotency-in-flight"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"\
const",params:{allowedValue:"https://deskwire.dev/problems/idempotency-in-flight"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==
void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return _r.errors=e,t===0}_r.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ca(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ca.evaluated;o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=t,a=!1,n=null,l=t;Tr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||
(e=e===null?Tr.errors:e.concat(Tr.errors),t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;_r(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?_r.errors:e.concat(_r.errors),t=e.length);var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&(d=!0)),a)t=r,e!==null&&(r?e.length=
r:e=null);else{let g={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=
[g]:e.push(g),t++}return ca.errors=e,o.props=d,t===0}ca.evaluated={dynamicProps:!0,dynamicItems:!1};var Ln=ya;var En={type:"object",required:["id","version","externalId","name","region","language","timeZone","metadata","createdAt","updatedAt"],properties:{id:{$ref:"desk\
wire#/$defs/AccountId"},version:{$ref:"deskwire#/$defs/Version"},externalId:{anyOf:[{$ref:"deskwire#/$defs/ExternalId"},{type:"null"}]},name:{type:"string",minLength:1,
maxLength:200},region:{anyOf:[{$ref:"deskwire#/$defs/Region"},{type:"null"}]},language:{anyOf:[{$ref:"deskwire#/$defs/Language"},{type:"null"}]},timeZone:{anyOf:[
{$ref:"deskwire#/$defs/TimeZone"},{type:"null"}]},metadata:{$ref:"deskwire#/$defs/Metadata"},createdAt:{$ref:"deskwire#/$defs/Instant"},updatedAt:{$ref:"deskwir\
e#/$defs/Instant"}},additionalProperties:!1};var Vl=new RegExp("^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function _(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=_.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!Vl.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^acc_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return _.
errors=e,t===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};var Cl=new RegExp("^[A-Z]{2}(-[A-Z0-9]{1,3})?$","u");function de(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,
t=0,o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!Cl.test(s)){let r={instancePath:i,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"},message:'must match pattern "^[A-Z]{2}(-[A-Z0-9]{1,3})?$"'};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return de.errors=e,t===0}
de.evaluated={dynamicProps:!1,dynamicItems:!1};var Fl=new RegExp("^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$","u");function me(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(w(s)>64){let r={instancePath:i,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),t++}if(!Fl.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"},message:'must match pattern "^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)\
*$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}return me.errors=e,t===0}me.evaluated={dynamicProps:!1,dynamicItems:!1};function Lr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,
dynamicAnchors:u={}}={}){let e=null,t=0,o=Lr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};
e===null?e=[d]:e.push(d),t++}if(s.version===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"\
must have required property 'version'"};e===null?e=[d]:e.push(d),t++}if(s.externalId===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"externalId"},message:"must have required property 'externalId'"};e===null?e=[d]:e.push(d),t++}if(s.name===void 0){let d={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[d]:e.push(d),t++}if(s.region===
void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"region"},message:"must have required property 'region'"};e===null?
e=[d]:e.push(d),t++}if(s.language===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"},message:"must h\
ave required property 'language'"};e===null?e=[d]:e.push(d),t++}if(s.timeZone===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"timeZone"},message:"must have required property 'timeZone'"};e===null?e=[d]:e.push(d),t++}if(s.metadata===void 0){let d={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[d]:e.push(d),t++}if(s.createdAt===
void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};
e===null?e=[d]:e.push(d),t++}if(s.updatedAt===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"\
must have required property 'updatedAt'"};e===null?e=[d]:e.push(d),t++}for(let d in s)if(!Q.call(En.properties,d)){let c={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),t++}if(s.id!==
void 0&&(_(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.
version!==void 0&&(N(s.version,{instancePath:i+"/version",parentData:s,parentDataProperty:"version",rootData:p,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(
N.errors),t=e.length)),s.externalId!==void 0){let d=s.externalId,c=t,y=!1,g=t;B(d,{instancePath:i+"/externalId",parentData:s,parentDataProperty:"externalId",rootData:p,
dynamicAnchors:u})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);var r=g===t;y=y||r;let P=t;if(d!==null){let h={instancePath:i+"/externalId",schemaPath:"\
#/properties/externalId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var r=P===t;if(y=y||r,y)t=c,e!==null&&
(c?e.length=c:e=null);else{let h={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/anyOf",keyword:"anyOf",params:{},message:"must match a schema\
 in anyOf"};e===null?e=[h]:e.push(h),t++}}if(s.name!==void 0){let d=s.name;if(typeof d=="string"){if(w(d)>200){let c={instancePath:i+"/name",schemaPath:"#/prope\
rties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[c]:e.push(c),t++}if(w(d)<1){let c={instancePath:i+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),
t++}}else{let c={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(
c),t++}}if(s.region!==void 0){let d=s.region,c=t,y=!1,g=t;de(d,{instancePath:i+"/region",parentData:s,parentDataProperty:"region",rootData:p,dynamicAnchors:u})||
(e=e===null?de.errors:e.concat(de.errors),t=e.length);var a=g===t;y=y||a;let P=t;if(d!==null){let h={instancePath:i+"/region",schemaPath:"#/properties/region/an\
yOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var a=P===t;if(y=y||a,y)t=c,e!==null&&(c?e.length=c:e=null);else{
let h={instancePath:i+"/region",schemaPath:"#/properties/region/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),
t++}}if(s.language!==void 0){let d=s.language,c=t,y=!1,g=t;D(d,{instancePath:i+"/language",parentData:s,parentDataProperty:"language",rootData:p,dynamicAnchors:u})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length);var n=g===t;y=y||n;let P=t;if(d!==null){let h={instancePath:i+"/language",schemaPath:"#/properties/language/\
anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var n=P===t;if(y=y||n,y)t=c,e!==null&&(c?e.length=c:e=null);else{
let h={instancePath:i+"/language",schemaPath:"#/properties/language/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(
h),t++}}if(s.timeZone!==void 0){let d=s.timeZone,c=t,y=!1,g=t;me(d,{instancePath:i+"/timeZone",parentData:s,parentDataProperty:"timeZone",rootData:p,dynamicAnchors:u})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length);var l=g===t;y=y||l;let P=t;if(d!==null){let h={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZon\
e/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var l=P===t;if(y=y||l,y)t=c,e!==null&&(c?e.length=c:e=null);else{
let h={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(
h),t++}}s.metadata!==void 0&&(K(s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:p,dynamicAnchors:u})||(e=e===null?K.errors:
e.concat(K.errors),t=e.length)),s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,{instancePath:i+"/updatedAt",parentData:s,parentDataProperty:"updatedA\
t",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let d={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}return Lr.errors=e,t===0}Lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Er(s,{
instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Er.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.items===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
items"},message:"must have required property 'items'"};e===null?e=[r]:e.push(r),t++}if(s.nextCursor===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"nextCursor"},message:"must have required property 'nextCursor'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="items"||
r==="nextCursor")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"};e===null?e=[a]:e.push(a),t++}if(s.items!==void 0){let r=s.items;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/items",schemaPath:"\
#/properties/items/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<
a;n++)Lr(r[n],{instancePath:i+"/items/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===null?Lr.errors:e.concat(Lr.errors),t=e.length)}else{
let a={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}
s.nextCursor!==void 0&&(T(s.nextCursor,{instancePath:i+"/nextCursor",parentData:s,parentDataProperty:"nextCursor",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:
e.concat(T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),t++}return Er.errors=e,t===0}Er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ya(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ya.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Er(s,{instancePath:i,
parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Er.errors:e.concat(Er.errors),t=e.length),ya.errors=e,t===0}ya.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Te=ha;function Vr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Vr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/invalid-request"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"con\
st",params:{allowedValue:"https://deskwire.dev/problems/invalid-request"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){
let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==422){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:422},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Vr.errors=e,t===0}Vr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Cr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Cr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{
missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){
let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/invalid-cursor"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties\
/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/invalid-cursor"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/proper\
ties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==422){let a={instancePath:i+"/status",schemaPath:"\
#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:422},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,
schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedPropert\
ies",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Cr.errors=e,t===0}Cr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ha(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ha.evaluated;
o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=t,a=!1,n=null,l=t;Vr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||
(e=e===null?Vr.errors:e.concat(Vr.errors),t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;Cr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?Cr.errors:e.concat(Cr.errors),t=e.length);var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&(d=!0)),a)t=r,e!==null&&(r?e.length=
r:e=null);else{let g={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=
[g]:e.push(g),t++}return ha.errors=e,o.props=d,t===0}ha.evaluated={dynamicProps:!0,dynamicItems:!1};var Ri=ga;function Fr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Fr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[d]:e.push(d),t++}if(s.version===void 0){let d={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[d]:e.push(d),t++}if(s.externalId===
void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"externalId"},message:"must have required property 'externalId'"};
e===null?e=[d]:e.push(d),t++}if(s.name===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must \
have required property 'name'"};e===null?e=[d]:e.push(d),t++}if(s.region===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
region"},message:"must have required property 'region'"};e===null?e=[d]:e.push(d),t++}if(s.language===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"language"},message:"must have required property 'language'"};e===null?e=[d]:e.push(d),t++}if(s.timeZone===void 0){let d={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"timeZone"},message:"must have required property 'timeZone'"};e===null?e=[d]:e.push(d),t++}if(s.
metadata===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'me\
tadata'"};e===null?e=[d]:e.push(d),t++}if(s.createdAt===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"create\
dAt"},message:"must have required property 'createdAt'"};e===null?e=[d]:e.push(d),t++}if(s.updatedAt===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updatedAt"},message:"must have required property 'updatedAt'"};e===null?e=[d]:e.push(d),t++}for(let d in s)if(!Q.call(En.properties,
d)){let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional pro\
perties"};e===null?e=[c]:e.push(c),t++}if(s.id!==void 0&&(_(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===
null?_.errors:e.concat(_.errors),t=e.length)),s.version!==void 0&&(N(s.version,{instancePath:i+"/version",parentData:s,parentDataProperty:"version",rootData:p,dynamicAnchors:u})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),s.externalId!==void 0){let d=s.externalId,c=t,y=!1,g=t;B(d,{instancePath:i+"/externalId",parentData:s,parentDataProperty:"\
externalId",rootData:p,dynamicAnchors:u})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);var r=g===t;y=y||r;let P=t;if(d!==null){let h={instancePath:i+"/e\
xternalId",schemaPath:"#/properties/externalId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var r=P===
t;if(y=y||r,y)t=c,e!==null&&(c?e.length=c:e=null);else{let h={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),t++}}if(s.name!==void 0){let d=s.name;if(typeof d=="string"){if(w(d)>200){let c={instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[c]:e.push(
c),t++}if(w(d)<1){let c={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),t++}}if(s.region!==void 0){let d=s.region,c=t,y=!1,g=t;de(d,{instancePath:i+"/region",parentData:s,parentDataProperty:"\
region",rootData:p,dynamicAnchors:u})||(e=e===null?de.errors:e.concat(de.errors),t=e.length);var a=g===t;y=y||a;let P=t;if(d!==null){let h={instancePath:i+"/reg\
ion",schemaPath:"#/properties/region/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var a=P===t;if(y=y||
a,y)t=c,e!==null&&(c?e.length=c:e=null);else{let h={instancePath:i+"/region",schemaPath:"#/properties/region/anyOf",keyword:"anyOf",params:{},message:"must matc\
h a schema in anyOf"};e===null?e=[h]:e.push(h),t++}}if(s.language!==void 0){let d=s.language,c=t,y=!1,g=t;D(d,{instancePath:i+"/language",parentData:s,parentDataProperty:"\
language",rootData:p,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),t=e.length);var n=g===t;y=y||n;let P=t;if(d!==null){let h={instancePath:i+"/lan\
guage",schemaPath:"#/properties/language/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var n=P===t;if(y=
y||n,y)t=c,e!==null&&(c?e.length=c:e=null);else{let h={instancePath:i+"/language",schemaPath:"#/properties/language/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};e===null?e=[h]:e.push(h),t++}}if(s.timeZone!==void 0){let d=s.timeZone,c=t,y=!1,g=t;me(d,{instancePath:i+"/timeZone",parentData:s,parentDataProperty:"\
timeZone",rootData:p,dynamicAnchors:u})||(e=e===null?me.errors:e.concat(me.errors),t=e.length);var l=g===t;y=y||l;let P=t;if(d!==null){let h={instancePath:i+"/t\
imeZone",schemaPath:"#/properties/timeZone/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var l=P===t;if(y=
y||l,y)t=c,e!==null&&(c?e.length=c:e=null);else{let h={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};e===null?e=[h]:e.push(h),t++}}s.metadata!==void 0&&(K(s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metad\
ata",rootData:p,dynamicAnchors:u})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,
parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,{instancePath:i+
"/updatedAt",parentData:s,parentDataProperty:"updatedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let d={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}return Fr.errors=e,t===0}Fr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ga(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ga.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Fr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=
e===null?Fr.errors:e.concat(Fr.errors),t=e.length),ga.errors=e,t===0}ga.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vn=Pa;var va={type:"object",required:["id","version","externalId","accountId","name","email","language","timeZone","metadata","createdAt","updatedAt"],properties:{id:{
$ref:"deskwire#/$defs/ContactId"},version:{$ref:"deskwire#/$defs/Version"},externalId:{anyOf:[{$ref:"deskwire#/$defs/ExternalId"},{type:"null"}]},accountId:{$ref:"\
deskwire#/$defs/AccountId"},name:{type:"string",minLength:1,maxLength:200},email:{type:["string","null"],format:"email",maxLength:254},language:{anyOf:[{$ref:"d\
eskwire#/$defs/Language"},{type:"null"}]},timeZone:{anyOf:[{$ref:"deskwire#/$defs/TimeZone"},{type:"null"}]},metadata:{$ref:"deskwire#/$defs/Metadata"},createdAt:{
$ref:"deskwire#/$defs/Instant"},updatedAt:{$ref:"deskwire#/$defs/Instant"}},additionalProperties:!1};var zl=new RegExp("^con_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Y(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Y.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!zl.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^con_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Y.
errors=e,t===0}Y.evaluated={dynamicProps:!1,dynamicItems:!1};var Cn=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function zr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=zr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[l]:e.push(l),t++}if(s.version===void 0){let l={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[l]:e.push(l),t++}if(s.externalId===
void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"externalId"},message:"must have required property 'externalId'"};
e===null?e=[l]:e.push(l),t++}if(s.accountId===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"},message:"\
must have required property 'accountId'"};e===null?e=[l]:e.push(l),t++}if(s.name===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),t++}if(s.email===void 0){let l={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[l]:e.push(l),t++}if(s.language===void 0){let l={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"},message:"must have required property 'language'"};e===null?e=[l]:e.
push(l),t++}if(s.timeZone===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timeZone"},message:"must have requ\
ired property 'timeZone'"};e===null?e=[l]:e.push(l),t++}if(s.metadata===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'"};e===null?e=[l]:e.push(l),t++}if(s.createdAt===void 0){let l={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[l]:e.push(l),t++}if(s.updatedAt===void 0){
let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"must have required property 'updatedAt'"};e===null?
e=[l]:e.push(l),t++}for(let l in s)if(!Q.call(va.properties,l)){let d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(s.id!==void 0&&(Y(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:u})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),s.version!==void 0&&(N(s.version,{instancePath:i+"/version",parentData:s,
parentDataProperty:"version",rootData:p,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),s.externalId!==void 0){let l=s.externalId,d=t,c=!1,
y=t;B(l,{instancePath:i+"/externalId",parentData:s,parentDataProperty:"externalId",rootData:p,dynamicAnchors:u})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);
var r=y===t;c=c||r;let g=t;if(l!==null){let P={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/anyOf/1/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[P]:e.push(P),t++}var r=g===t;if(c=c||r,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+"/externalId",schemaPath:"\
#/properties/externalId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}}if(s.accountId!==void 0&&(_(s.accountId,
{instancePath:i+"/accountId",parentData:s,parentDataProperty:"accountId",rootData:p,dynamicAnchors:u})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.name!==
void 0){let l=s.name;if(typeof l=="string"){if(w(l)>200){let d={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),t++}if(w(l)<1){let d={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(s.email!==void 0){let l=s.email;if(typeof l!=
"string"&&l!==null){let d={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:va.properties.email.type},message:"must be s\
tring,null"};e===null?e=[d]:e.push(d),t++}if(typeof l=="string"){if(w(l)>254){let d={instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"\
maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[d]:e.push(d),t++}if(!Cn.test(l)){let d={instancePath:i+"/email",schemaPath:"\
#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[d]:e.push(d),t++}}}if(s.language!==void 0){
let l=s.language,d=t,c=!1,y=t;D(l,{instancePath:i+"/language",parentData:s,parentDataProperty:"language",rootData:p,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(
D.errors),t=e.length);var a=y===t;c=c||a;let g=t;if(l!==null){let P={instancePath:i+"/language",schemaPath:"#/properties/language/anyOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var a=g===t;if(c=c||a,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+"/langu\
age",schemaPath:"#/properties/language/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}}if(s.timeZone!==void 0){
let l=s.timeZone,d=t,c=!1,y=t;me(l,{instancePath:i+"/timeZone",parentData:s,parentDataProperty:"timeZone",rootData:p,dynamicAnchors:u})||(e=e===null?me.errors:e.
concat(me.errors),t=e.length);var n=y===t;c=c||n;let g=t;if(l!==null){let P={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var n=g===t;if(c=c||n,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+
"/timeZone",schemaPath:"#/properties/timeZone/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}}s.metadata!==
void 0&&(K(s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:p,dynamicAnchors:u})||(e=e===null?K.errors:e.concat(K.errors),
t=e.length)),s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===
null?v.errors:e.concat(v.errors),t=e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,{instancePath:i+"/updatedAt",parentData:s,parentDataProperty:"updatedAt",rootData:p,
dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),t++}return zr.errors=e,t===0}zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Sr(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Sr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.items===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
items"},message:"must have required property 'items'"};e===null?e=[r]:e.push(r),t++}if(s.nextCursor===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"nextCursor"},message:"must have required property 'nextCursor'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="items"||
r==="nextCursor")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"};e===null?e=[a]:e.push(a),t++}if(s.items!==void 0){let r=s.items;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/items",schemaPath:"\
#/properties/items/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<
a;n++)zr(r[n],{instancePath:i+"/items/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===null?zr.errors:e.concat(zr.errors),t=e.length)}else{
let a={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}
s.nextCursor!==void 0&&(T(s.nextCursor,{instancePath:i+"/nextCursor",parentData:s,parentDataProperty:"nextCursor",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:
e.concat(T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),t++}return Sr.errors=e,t===0}Sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pa(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Pa.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Sr(s,{instancePath:i,
parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length),Pa.errors=e,t===0}Pa.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Zi=ka;function Ur(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ur.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[l]:e.push(l),t++}if(s.version===void 0){let l={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[l]:e.push(l),t++}if(s.externalId===
void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"externalId"},message:"must have required property 'externalId'"};
e===null?e=[l]:e.push(l),t++}if(s.accountId===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"},message:"\
must have required property 'accountId'"};e===null?e=[l]:e.push(l),t++}if(s.name===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),t++}if(s.email===void 0){let l={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[l]:e.push(l),t++}if(s.language===void 0){let l={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"},message:"must have required property 'language'"};e===null?e=[l]:e.
push(l),t++}if(s.timeZone===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timeZone"},message:"must have requ\
ired property 'timeZone'"};e===null?e=[l]:e.push(l),t++}if(s.metadata===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'"};e===null?e=[l]:e.push(l),t++}if(s.createdAt===void 0){let l={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[l]:e.push(l),t++}if(s.updatedAt===void 0){
let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"must have required property 'updatedAt'"};e===null?
e=[l]:e.push(l),t++}for(let l in s)if(!Q.call(va.properties,l)){let d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(s.id!==void 0&&(Y(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:u})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),s.version!==void 0&&(N(s.version,{instancePath:i+"/version",parentData:s,
parentDataProperty:"version",rootData:p,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),s.externalId!==void 0){let l=s.externalId,d=t,c=!1,
y=t;B(l,{instancePath:i+"/externalId",parentData:s,parentDataProperty:"externalId",rootData:p,dynamicAnchors:u})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);
var r=y===t;c=c||r;let g=t;if(l!==null){let P={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/anyOf/1/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[P]:e.push(P),t++}var r=g===t;if(c=c||r,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+"/externalId",schemaPath:"\
#/properties/externalId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}}if(s.accountId!==void 0&&(_(s.accountId,
{instancePath:i+"/accountId",parentData:s,parentDataProperty:"accountId",rootData:p,dynamicAnchors:u})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.name!==
void 0){let l=s.name;if(typeof l=="string"){if(w(l)>200){let d={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),t++}if(w(l)<1){let d={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(s.email!==void 0){let l=s.email;if(typeof l!=
"string"&&l!==null){let d={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:va.properties.email.type},message:"must be s\
tring,null"};e===null?e=[d]:e.push(d),t++}if(typeof l=="string"){if(w(l)>254){let d={instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"\
maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[d]:e.push(d),t++}if(!Cn.test(l)){let d={instancePath:i+"/email",schemaPath:"\
#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[d]:e.push(d),t++}}}if(s.language!==void 0){
let l=s.language,d=t,c=!1,y=t;D(l,{instancePath:i+"/language",parentData:s,parentDataProperty:"language",rootData:p,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(
D.errors),t=e.length);var a=y===t;c=c||a;let g=t;if(l!==null){let P={instancePath:i+"/language",schemaPath:"#/properties/language/anyOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var a=g===t;if(c=c||a,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+"/langu\
age",schemaPath:"#/properties/language/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}}if(s.timeZone!==void 0){
let l=s.timeZone,d=t,c=!1,y=t;me(l,{instancePath:i+"/timeZone",parentData:s,parentDataProperty:"timeZone",rootData:p,dynamicAnchors:u})||(e=e===null?me.errors:e.
concat(me.errors),t=e.length);var n=y===t;c=c||n;let g=t;if(l!==null){let P={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var n=g===t;if(c=c||n,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+
"/timeZone",schemaPath:"#/properties/timeZone/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}}s.metadata!==
void 0&&(K(s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:p,dynamicAnchors:u})||(e=e===null?K.errors:e.concat(K.errors),
t=e.length)),s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===
null?v.errors:e.concat(v.errors),t=e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,{instancePath:i+"/updatedAt",parentData:s,parentDataProperty:"updatedAt",rootData:p,
dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),t++}return Ur.errors=e,t===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ka(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ka.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),Ur(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Ur.errors:e.concat(Ur.errors),t=e.length),ka.errors=
e,t===0}ka.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fn=ba;var zn={type:"object",required:["id","version","externalId","accountId","name","tier","supportHours","compliance","residency","startsAt","endsAt","metadata","cr\
eatedAt","updatedAt"],properties:{id:{$ref:"deskwire#/$defs/ContractId"},version:{$ref:"deskwire#/$defs/Version"},externalId:{anyOf:[{$ref:"deskwire#/$defs/Exte\
rnalId"},{type:"null"}]},accountId:{$ref:"deskwire#/$defs/AccountId"},name:{type:"string",minLength:1,maxLength:200},tier:{$ref:"deskwire#/$defs/ContractTier"},
supportHours:{$ref:"deskwire#/$defs/SupportHours"},compliance:{type:"array",maxItems:16,uniqueItems:!0,items:{$ref:"deskwire#/$defs/Compliance"}},residency:{type:"\
array",maxItems:64,uniqueItems:!0,items:{$ref:"deskwire#/$defs/Region"}},startsAt:{$ref:"deskwire#/$defs/Instant"},endsAt:{anyOf:[{$ref:"deskwire#/$defs/Instant"},
{type:"null"}]},metadata:{$ref:"deskwire#/$defs/Metadata"},createdAt:{$ref:"deskwire#/$defs/Instant"},updatedAt:{$ref:"deskwire#/$defs/Instant"}},additionalProperties:!1},
wa=(In(),mn(qn)).default;var Sl=new RegExp("^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function X(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=X.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!Sl.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^ctr_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return X.
errors=e,t===0}X.evaluated={dynamicProps:!1,dynamicItems:!1};var Ul={type:"string",enum:["basic","standard","business","enterprise","strategic"]};function Fe(s,{
instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),t++}if(!(s==="basic"||s==="standard"||s==="business"||s==="enterprise"||s==="strategic")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:Ul.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Fe.errors=e,t===0}Fe.evaluated={dynamicProps:!1,
dynamicItems:!1};var Bl={type:"string",enum:["business","extended","always"]};function ze(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="business"||s==="extended"||s==="always")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Bl.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return ze.errors=
e,t===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};var Kl={type:"string",enum:["gdpr","hipaa","mlps","pci"]};function Se(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="gdpr"||s==="hipaa"||s===
"mlps"||s==="pci")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Kl.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),t++}return Se.errors=e,t===0}Se.evaluated={dynamicProps:!1,dynamicItems:!1};function Br(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Br.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.id===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required \
property 'id'"};e===null?e=[n]:e.push(n),t++}if(s.version===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ve\
rsion"},message:"must have required property 'version'"};e===null?e=[n]:e.push(n),t++}if(s.externalId===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"externalId"},message:"must have required property 'externalId'"};e===null?e=[n]:e.push(n),t++}if(s.accountId===void 0){let n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};e===null?e=[n]:
e.push(n),t++}if(s.name===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required p\
roperty 'name'"};e===null?e=[n]:e.push(n),t++}if(s.tier===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tier"},
message:"must have required property 'tier'"};e===null?e=[n]:e.push(n),t++}if(s.supportHours===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"supportHours"},message:"must have required property 'supportHours'"};e===null?e=[n]:e.push(n),t++}if(s.compliance===void 0){let n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"compliance"},message:"must have required property 'compliance'"};e===null?e=[
n]:e.push(n),t++}if(s.residency===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"residency"},message:"must ha\
ve required property 'residency'"};e===null?e=[n]:e.push(n),t++}if(s.startsAt===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"startsAt"},message:"must have required property 'startsAt'"};e===null?e=[n]:e.push(n),t++}if(s.endsAt===void 0){let n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"endsAt"},message:"must have required property 'endsAt'"};e===null?e=[n]:e.push(n),t++}if(s.metadata===void 0){
let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?
e=[n]:e.push(n),t++}if(s.createdAt===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must\
 have required property 'createdAt'"};e===null?e=[n]:e.push(n),t++}if(s.updatedAt===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"updatedAt"},message:"must have required property 'updatedAt'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!Q.call(zn.properties,n)){let l={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),t++}if(s.id!==void 0&&(X(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===null?X.errors:
e.concat(X.errors),t=e.length)),s.version!==void 0&&(N(s.version,{instancePath:i+"/version",parentData:s,parentDataProperty:"version",rootData:p,dynamicAnchors:u})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),s.externalId!==void 0){let n=s.externalId,l=t,d=!1,c=t;B(n,{instancePath:i+"/externalId",parentData:s,parentDataProperty:"\
externalId",rootData:p,dynamicAnchors:u})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);var r=c===t;d=d||r;let y=t;if(n!==null){let g={instancePath:i+"/e\
xternalId",schemaPath:"#/properties/externalId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),t++}var r=y===
t;if(d=d||r,d)t=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}if(s.accountId!==void 0&&(_(s.accountId,{instancePath:i+"/accountId",parentData:s,parentDataProperty:"\
accountId",rootData:p,dynamicAnchors:u})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.name!==void 0){let n=s.name;if(typeof n=="string"){if(w(n)>200){
let l={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};
e===null?e=[l]:e.push(l),t++}if(w(n)<1){let l={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(s.tier!==void 0&&(Fe(s.tier,{instancePath:i+"/tier",parentData:s,parentDataProperty:"t\
ier",rootData:p,dynamicAnchors:u})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),s.supportHours!==void 0&&(ze(s.supportHours,{instancePath:i+"/support\
Hours",parentData:s,parentDataProperty:"supportHours",rootData:p,dynamicAnchors:u})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),s.compliance!==void 0){
let n=s.compliance;if(Array.isArray(n)){if(n.length>16){let y={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/maxItems",keyword:"maxItems",params:{
limit:16},message:"must NOT have more than 16 items"};e===null?e=[y]:e.push(y),t++}let l=n.length;for(let y=0;y<l;y++)Se(n[y],{instancePath:i+"/compliance/"+y,parentData:n,
parentDataProperty:y,rootData:p,dynamicAnchors:u})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length);let d=n.length,c;if(d>1){e:for(;d--;)for(c=d;c--;)if(wa(
n[d],n[c])){let y={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/uniqueItems",keyword:"uniqueItems",params:{i:d,j:c},message:"must NOT have d\
uplicate items (items ## "+c+" and "+d+" are identical)"};e===null?e=[y]:e.push(y),t++;break e}}}else{let l={instancePath:i+"/compliance",schemaPath:"#/properti\
es/compliance/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(s.residency!==void 0){let n=s.residency;if(Array.
isArray(n)){if(n.length>64){let y={instancePath:i+"/residency",schemaPath:"#/properties/residency/maxItems",keyword:"maxItems",params:{limit:64},message:"must N\
OT have more than 64 items"};e===null?e=[y]:e.push(y),t++}let l=n.length;for(let y=0;y<l;y++)de(n[y],{instancePath:i+"/residency/"+y,parentData:n,parentDataProperty:y,
rootData:p,dynamicAnchors:u})||(e=e===null?de.errors:e.concat(de.errors),t=e.length);let d=n.length,c;if(d>1){e:for(;d--;)for(c=d;c--;)if(wa(n[d],n[c])){let y={
instancePath:i+"/residency",schemaPath:"#/properties/residency/uniqueItems",keyword:"uniqueItems",params:{i:d,j:c},message:"must NOT have duplicate items (items\
 ## "+c+" and "+d+" are identical)"};e===null?e=[y]:e.push(y),t++;break e}}}else{let l={instancePath:i+"/residency",schemaPath:"#/properties/residency/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(s.startsAt!==void 0&&(v(s.startsAt,{instancePath:i+"/startsAt",parentData:s,
parentDataProperty:"startsAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.endsAt!==void 0){let n=s.endsAt,l=t,d=!1,c=t;
v(n,{instancePath:i+"/endsAt",parentData:s,parentDataProperty:"endsAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);var a=c===
t;d=d||a;let y=t;if(n!==null){let g={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be\
 null"};e===null?e=[g]:e.push(g),t++}var a=y===t;if(d=d||a,d)t=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:i+"/endsAt",schemaPath:"#/properties/e\
ndsAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}s.metadata!==void 0&&(K(s.metadata,{instancePath:i+
"/metadata",parentData:s,parentDataProperty:"metadata",rootData:p,dynamicAnchors:u})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.createdAt!==void 0&&
(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=
e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,{instancePath:i+"/updatedAt",parentData:s,parentDataProperty:"updatedAt",rootData:p,dynamicAnchors:u})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length))}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}return Br.errors=e,t===0}Br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Kr(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Kr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.items===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"},message:"must have req\
uired property 'items'"};e===null?e=[r]:e.push(r),t++}if(s.nextCursor===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
nextCursor"},message:"must have required property 'nextCursor'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="items"||r==="nextCursor")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),t++}if(s.items!==void 0){let r=s.items;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/items",schemaPath:"#/properties/items/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)Br(r[n],{instancePath:i+
"/items/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===null?Br.errors:e.concat(Br.errors),t=e.length)}else{let a={instancePath:i+"/\
items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.nextCursor!==void 0&&(T(
s.nextCursor,{instancePath:i+"/nextCursor",parentData:s,parentDataProperty:"nextCursor",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),t=
e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Kr.
errors=e,t===0}Kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ba(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=ba.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Kr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?Kr.errors:e.concat(Kr.errors),t=e.length),ba.errors=e,t===0}ba.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hi=qa;function Mr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Mr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[n]:e.push(n),t++}if(s.version===void 0){let n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[n]:e.push(n),t++}if(s.externalId===
void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"externalId"},message:"must have required property 'externalId'"};
e===null?e=[n]:e.push(n),t++}if(s.accountId===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"},message:"\
must have required property 'accountId'"};e===null?e=[n]:e.push(n),t++}if(s.name===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),t++}if(s.tier===void 0){let n={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"tier"},message:"must have required property 'tier'"};e===null?e=[n]:e.push(n),t++}if(s.supportHours===void 0){let n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"supportHours"},message:"must have required property 'supportHours'"};e===null?
e=[n]:e.push(n),t++}if(s.compliance===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"compliance"},message:"mu\
st have required property 'compliance'"};e===null?e=[n]:e.push(n),t++}if(s.residency===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"residency"},message:"must have required property 'residency'"};e===null?e=[n]:e.push(n),t++}if(s.startsAt===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"startsAt"},message:"must have required property 'startsAt'"};e===null?e=[n]:e.push(n),t++}if(s.
endsAt===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"endsAt"},message:"must have required property 'endsAt\
'"};e===null?e=[n]:e.push(n),t++}if(s.metadata===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"\
must have required property 'metadata'"};e===null?e=[n]:e.push(n),t++}if(s.createdAt===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[n]:e.push(n),t++}if(s.updatedAt===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"must have required property 'updatedAt'"};e===null?e=[n]:e.push(n),t++}
for(let n in s)if(!Q.call(zn.properties,n)){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(s.id!==void 0&&(X(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",
rootData:p,dynamicAnchors:u})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),s.version!==void 0&&(N(s.version,{instancePath:i+"/version",parentData:s,parentDataProperty:"\
version",rootData:p,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),s.externalId!==void 0){let n=s.externalId,l=t,d=!1,c=t;B(n,{instancePath:i+
"/externalId",parentData:s,parentDataProperty:"externalId",rootData:p,dynamicAnchors:u})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);var r=c===t;d=d||r;
let y=t;if(n!==null){let g={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be \
null"};e===null?e=[g]:e.push(g),t++}var r=y===t;if(d=d||r,d)t=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:i+"/externalId",schemaPath:"#/propertie\
s/externalId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}if(s.accountId!==void 0&&(_(s.accountId,{instancePath:i+
"/accountId",parentData:s,parentDataProperty:"accountId",rootData:p,dynamicAnchors:u})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.name!==void 0){let n=s.
name;if(typeof n=="string"){if(w(n)>200){let l={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[l]:e.push(l),t++}if(w(n)<1){let l={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/name",schemaPath:"#/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(s.tier!==void 0&&(Fe(s.tier,{instancePath:i+"\
/tier",parentData:s,parentDataProperty:"tier",rootData:p,dynamicAnchors:u})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),s.supportHours!==void 0&&(ze(
s.supportHours,{instancePath:i+"/supportHours",parentData:s,parentDataProperty:"supportHours",rootData:p,dynamicAnchors:u})||(e=e===null?ze.errors:e.concat(ze.errors),
t=e.length)),s.compliance!==void 0){let n=s.compliance;if(Array.isArray(n)){if(n.length>16){let y={instancePath:i+"/compliance",schemaPath:"#/properties/complia\
nce/maxItems",keyword:"maxItems",params:{limit:16},message:"must NOT have more than 16 items"};e===null?e=[y]:e.push(y),t++}let l=n.length;for(let y=0;y<l;y++)Se(
n[y],{instancePath:i+"/compliance/"+y,parentData:n,parentDataProperty:y,rootData:p,dynamicAnchors:u})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length);let d=n.
length,c;if(d>1){e:for(;d--;)for(c=d;c--;)if(wa(n[d],n[c])){let y={instancePath:i+"/compliance",schemaPath:"#/properties/compliance/uniqueItems",keyword:"unique\
Items",params:{i:d,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+d+" are identical)"};e===null?e=[y]:e.push(y),t++;break e}}}else{let l={instancePath:i+
"/compliance",schemaPath:"#/properties/compliance/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(s.residency!==
void 0){let n=s.residency;if(Array.isArray(n)){if(n.length>64){let y={instancePath:i+"/residency",schemaPath:"#/properties/residency/maxItems",keyword:"maxItems",
params:{limit:64},message:"must NOT have more than 64 items"};e===null?e=[y]:e.push(y),t++}let l=n.length;for(let y=0;y<l;y++)de(n[y],{instancePath:i+"/residenc\
y/"+y,parentData:n,parentDataProperty:y,rootData:p,dynamicAnchors:u})||(e=e===null?de.errors:e.concat(de.errors),t=e.length);let d=n.length,c;if(d>1){e:for(;d--;)
for(c=d;c--;)if(wa(n[d],n[c])){let y={instancePath:i+"/residency",schemaPath:"#/properties/residency/uniqueItems",keyword:"uniqueItems",params:{i:d,j:c},message:"\
must NOT have duplicate items (items ## "+c+" and "+d+" are identical)"};e===null?e=[y]:e.push(y),t++;break e}}}else{let l={instancePath:i+"/residency",schemaPath:"\
#/properties/residency/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(s.startsAt!==void 0&&(v(s.startsAt,{
instancePath:i+"/startsAt",parentData:s,parentDataProperty:"startsAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.endsAt!==
void 0){let n=s.endsAt,l=t,d=!1,c=t;v(n,{instancePath:i+"/endsAt",parentData:s,parentDataProperty:"endsAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.
concat(v.errors),t=e.length);var a=c===t;d=d||a;let y=t;if(n!==null){let g={instancePath:i+"/endsAt",schemaPath:"#/properties/endsAt/anyOf/1/type",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),t++}var a=y===t;if(d=d||a,d)t=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:i+
"/endsAt",schemaPath:"#/properties/endsAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}s.metadata!==void 0&&
(K(s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:p,dynamicAnchors:u})||(e=e===null?K.errors:e.concat(K.errors),t=e.
length)),s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,{instancePath:i+"/updatedAt",parentData:s,parentDataProperty:"updatedAt",rootData:p,
dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}return Mr.errors=e,t===0}Mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qa(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=qa.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),Mr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Mr.errors:e.concat(Mr.errors),t=e.length),qa.errors=
e,t===0}qa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sn=Ia;var Ml=new RegExp("^ses_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Ue(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!Ml.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^ses_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^ses_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Ue.
errors=e,t===0}Ue.evaluated={dynamicProps:!1,dynamicItems:!1};var Rl={type:"object",required:["type","id"],properties:{type:{type:"string",enum:["contact","agen\
t"]},id:{type:"string",maxLength:64}},additionalProperties:!1};function Rr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Rr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.
push(r),t++}if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required propert\
y 'id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="type"||r==="id")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),t++}if(!(r==="contact"||r==="agent")){let a={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Rl.properties.type.
enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(w(r)>64){let a={
instancePath:i+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[a]:
e.push(a),t++}}else{let a={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:
e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Rr.
errors=e,t===0}Rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Zr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Zr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}
if(s.subject===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required property \
'subject'"};e===null?e=[r]:e.push(r),t++}if(s.scopes===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},
message:"must have required property 'scopes'"};e===null?e=[r]:e.push(r),t++}if(s.expiresAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"expiresAt"},message:"must have required property 'expiresAt'"};e===null?e=[r]:e.push(r),t++}if(s.createdAt===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[r]:e.push(r),t++}
for(let r in s)if(!(r==="id"||r==="token"||r==="subject"||r==="scopes"||r==="expiresAt"||r==="createdAt")){let a={instancePath:i,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&
(Ue(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),s.token!==
void 0){let r=s.token;if(typeof r=="string"){if(w(r)>200){let a={instancePath:i+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/token",schemaPath:"#/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.subject!==void 0&&(Rr(s.subject,{instancePath:i+"/subject",parentData:s,
parentDataProperty:"subject",rootData:p,dynamicAnchors:u})||(e=e===null?Rr.errors:e.concat(Rr.errors),t=e.length)),s.scopes!==void 0){let r=s.scopes;if(Array.isArray(
r)){let a=r.length;for(let n=0;n<a;n++){let l=r[n];if(typeof l=="string"){if(w(l)>64){let d={instancePath:i+"/scopes/"+n,schemaPath:"#/properties/scopes/items/m\
axLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/scop\
es/"+n,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.expiresAt!==void 0&&
(v(s.expiresAt,{instancePath:i+"/expiresAt",parentData:s,parentDataProperty:"expiresAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=
e.length)),s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Zr.errors=e,t===0}Zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ia(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ia.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Zr(s,{instancePath:i,
parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Zr.errors:e.concat(Zr.errors),t=e.length),Ia.errors=e,t===0}Ia.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Un=ja;var Oa={type:"object",required:["id","version","name","description","allowedOrigins","homepage","createdAt","updatedAt"],properties:{id:{$ref:"deskwire#/$defs/A\
ppId"},version:{$ref:"deskwire#/$defs/Version"},name:{type:"string",minLength:1,maxLength:200},description:{type:["string","null"],minLength:1,maxLength:2e3},allowedOrigins:{
type:"array",maxItems:50,uniqueItems:!0,items:{type:"string",maxLength:270,pattern:"^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::\
1\\]))(:[0-9]{1,5})?$"}},homepage:{type:["string","null"],format:"uri",maxLength:500,pattern:"^https://"},createdAt:{$ref:"deskwire#/$defs/Instant"},updatedAt:{
$ref:"deskwire#/$defs/Instant"}},additionalProperties:!1};var Zl=new RegExp("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function G(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=G.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!Zl.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^app_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return G.
errors=e,t===0}G.evaluated={dynamicProps:!1,dynamicItems:!1};var Bn=new RegExp("^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])\
)(:[0-9]{1,5})?$","u"),Kn=new RegExp("^https://","u");function Hr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,
t=0,o=Hr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.version===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have\
 required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.description===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(r),t++}if(s.allowedOrigins===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"allowedOrigins"},message:"must have required property 'allowedOrigins'"};e===null?e=[r]:e.push(r),t++}if(s.
homepage===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"homepage"},message:"must have required property 'ho\
mepage'"};e===null?e=[r]:e.push(r),t++}if(s.createdAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"create\
dAt"},message:"must have required property 'createdAt'"};e===null?e=[r]:e.push(r),t++}if(s.updatedAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updatedAt"},message:"must have required property 'updatedAt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r===
"version"||r==="name"||r==="description"||r==="allowedOrigins"||r==="homepage"||r==="createdAt"||r==="updatedAt")){let a={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==
void 0&&(G(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),s.
version!==void 0&&(N(s.version,{instancePath:i+"/version",parentData:s,parentDataProperty:"version",rootData:p,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(
N.errors),t=e.length)),s.name!==void 0){let r=s.name;if(typeof r=="string"){if(w(r)>200){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}if(w(r)<1){let a={instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.description!==void 0){
let r=s.description;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Oa.
properties.description.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(w(r)>2e3){let a={instancePath:i+"/description",
schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[a]:e.push(
a),t++}if(w(r)<1){let a={instancePath:i+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[a]:e.push(a),t++}}}if(s.allowedOrigins!==void 0){let r=s.allowedOrigins;if(Array.isArray(r)){if(r.length>50){let d={instancePath:i+
"/allowedOrigins",schemaPath:"#/properties/allowedOrigins/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=
[d]:e.push(d),t++}let a=r.length;for(let d=0;d<a;d++){let c=r[d];if(typeof c=="string"){if(w(c)>270){let y={instancePath:i+"/allowedOrigins/"+d,schemaPath:"#/pr\
operties/allowedOrigins/items/maxLength",keyword:"maxLength",params:{limit:270},message:"must NOT have more than 270 characters"};e===null?e=[y]:e.push(y),t++}if(!Bn.
test(c)){let y={instancePath:i+"/allowedOrigins/"+d,schemaPath:"#/properties/allowedOrigins/items/pattern",keyword:"pattern",params:{pattern:"^(https://[a-z0-9]\
([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(:[0-9]{1,5})?$"},message:'must match pattern "^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http\
://(localhost|127\\.0\\.0\\.1|\\[::1\\]))(:[0-9]{1,5})?$"'};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:i+"/allowedOrigins/"+d,schemaPath:"#/properti\
es/allowedOrigins/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}let n=r.length,l;if(n>1){let d={};for(;n--;){
let c=r[n];if(typeof c=="string"){if(typeof d[c]=="number"){l=d[c];let y={instancePath:i+"/allowedOrigins",schemaPath:"#/properties/allowedOrigins/uniqueItems",
keyword:"uniqueItems",params:{i:n,j:l},message:"must NOT have duplicate items (items ## "+l+" and "+n+" are identical)"};e===null?e=[y]:e.push(y),t++;break}d[c]=
n}}}}else{let a={instancePath:i+"/allowedOrigins",schemaPath:"#/properties/allowedOrigins/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[a]:e.push(a),t++}}if(s.homepage!==void 0){let r=s.homepage;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/homepage",schemaPath:"#/properties/h\
omepage/type",keyword:"type",params:{type:Oa.properties.homepage.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(w(r)>
500){let a={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 \
characters"};e===null?e=[a]:e.push(a),t++}if(!Kn.test(r)){let a={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/pattern",keyword:"pattern",params:{
pattern:"^https://"},message:'must match pattern "^https://"'};e===null?e=[a]:e.push(a),t++}if(!Ki(r)){let a={instancePath:i+"/homepage",schemaPath:"#/propertie\
s/homepage/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),t++}}}s.createdAt!==void 0&&(v(s.createdAt,
{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.updatedAt!==
void 0&&(v(s.updatedAt,{instancePath:i+"/updatedAt",parentData:s,parentDataProperty:"updatedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Hr.
errors=e,t===0}Hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Jr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Jr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.items===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"},message:"must have required property 'items'"};e===null?e=[r]:
e.push(r),t++}if(s.nextCursor===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nextCursor"},message:"must hav\
e required property 'nextCursor'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="items"||r==="nextCursor")){let a={instancePath:i,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.items!==
void 0){let r=s.items;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)Hr(r[n],{instancePath:i+"/items/"+n,parentData:r,parentDataProperty:n,
rootData:p,dynamicAnchors:u})||(e=e===null?Hr.errors:e.concat(Hr.errors),t=e.length)}else{let a={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.nextCursor!==void 0&&(T(s.nextCursor,{instancePath:i+"/nextCursor",parentData:s,
parentDataProperty:"nextCursor",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Jr.errors=e,t===0}Jr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ja(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ja.evaluated;return o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Jr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?
Jr.errors:e.concat(Jr.errors),t=e.length),ja.errors=e,t===0}ja.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ji=Aa;function Yr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Yr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.version===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.
push(r),t++}if(s.description===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"must hav\
e required property 'description'"};e===null?e=[r]:e.push(r),t++}if(s.allowedOrigins===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"allowedOrigins"},message:"must have required property 'allowedOrigins'"};e===null?e=[r]:e.push(r),t++}if(s.homepage===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"homepage"},message:"must have required property 'homepage'"};e===null?e=[r]:e.push(r),t++}if(s.
createdAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property '\
createdAt'"};e===null?e=[r]:e.push(r),t++}if(s.updatedAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"upd\
atedAt"},message:"must have required property 'updatedAt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="version"||r==="name"||r==="descripti\
on"||r==="allowedOrigins"||r==="homepage"||r==="createdAt"||r==="updatedAt")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(G(s.id,{instancePath:i+"/id",
parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),s.version!==void 0&&(N(s.version,{instancePath:i+
"/version",parentData:s,parentDataProperty:"version",rootData:p,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),s.name!==void 0){let r=s.
name;if(typeof r=="string"){if(w(r)>200){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}if(w(r)<1){let a={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"#/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.description!==void 0){let r=s.description;if(typeof r!=
"string"&&r!==null){let a={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Oa.properties.description.type},
message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(w(r)>2e3){let a={instancePath:i+"/description",schemaPath:"#/properties/de\
scription/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[a]:e.push(a),t++}if(w(r)<1){let a={instancePath:i+
"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[a]:e.push(a),t++}}}if(s.allowedOrigins!==void 0){let r=s.allowedOrigins;if(Array.isArray(r)){if(r.length>50){let d={instancePath:i+"/allowedOrigins",schemaPath:"\
#/properties/allowedOrigins/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[d]:e.push(d),t++}let a=r.length;
for(let d=0;d<a;d++){let c=r[d];if(typeof c=="string"){if(w(c)>270){let y={instancePath:i+"/allowedOrigins/"+d,schemaPath:"#/properties/allowedOrigins/items/max\
Length",keyword:"maxLength",params:{limit:270},message:"must NOT have more than 270 characters"};e===null?e=[y]:e.push(y),t++}if(!Bn.test(c)){let y={instancePath:i+
"/allowedOrigins/"+d,schemaPath:"#/properties/allowedOrigins/items/pattern",keyword:"pattern",params:{pattern:"^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(\
localhost|127\\.0\\.0\\.1|\\[::1\\]))(:[0-9]{1,5})?$"},message:'must match pattern "^(https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http://(localhost|127\\.0\\.0\\.1|\\[::\
1\\]))(:[0-9]{1,5})?$"'};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:i+"/allowedOrigins/"+d,schemaPath:"#/properties/allowedOrigins/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}let n=r.length,l;if(n>1){let d={};for(;n--;){let c=r[n];if(typeof c=="strin\
g"){if(typeof d[c]=="number"){l=d[c];let y={instancePath:i+"/allowedOrigins",schemaPath:"#/properties/allowedOrigins/uniqueItems",keyword:"uniqueItems",params:{
i:n,j:l},message:"must NOT have duplicate items (items ## "+l+" and "+n+" are identical)"};e===null?e=[y]:e.push(y),t++;break}d[c]=n}}}}else{let a={instancePath:i+
"/allowedOrigins",schemaPath:"#/properties/allowedOrigins/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(s.
homepage!==void 0){let r=s.homepage;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/type",keyword:"type",params:{
type:Oa.properties.homepage.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(w(r)>500){let a={instancePath:i+"/homepa\
ge",schemaPath:"#/properties/homepage/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[a]:e.push(
a),t++}if(!Kn.test(r)){let a={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/pattern",keyword:"pattern",params:{pattern:"^https://"},message:'must\
 match pattern "^https://"'};e===null?e=[a]:e.push(a),t++}if(!Ki(r)){let a={instancePath:i+"/homepage",schemaPath:"#/properties/homepage/format",keyword:"format",
params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),t++}}}s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,
parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,{instancePath:i+
"/updatedAt",parentData:s,parentDataProperty:"updatedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Yr.errors=e,t===0}Yr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Aa(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Aa.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Yr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=
e===null?Yr.errors:e.concat(Yr.errors),t=e.length),Aa.errors=e,t===0}Aa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mn=$a;var Hl=new RegExp("^ins_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function W(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!Hl.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^ins_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^ins_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return W.
errors=e,t===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};var Jl={type:"string",enum:["active","deleted"]};function Be(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="active"||s==="deleted")){
let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Jl.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),t++}return Be.errors=e,t===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};function Xr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Xr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}
if(s.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property \
'version'"};e===null?e=[r]:e.push(r),t++}if(s.appId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"appId"},
message:"must have required property 'appId'"};e===null?e=[r]:e.push(r),t++}if(s.scopes===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};e===null?e=[r]:e.push(r),t++}if(s.state===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[r]:e.push(r),t++}if(s.createdAt===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?
e=[r]:e.push(r),t++}if(s.updatedAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"must\
 have required property 'updatedAt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="version"||r==="appId"||r==="scopes"||r==="state"||r==="cre\
atedAt"||r==="updatedAt")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must \
NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(W(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length)),s.version!==void 0&&(N(s.version,{instancePath:i+"/version",parentData:s,parentDataProperty:"version",rootData:p,
dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),s.appId!==void 0&&(G(s.appId,{instancePath:i+"/appId",parentData:s,parentDataProperty:"\
appId",rootData:p,dynamicAnchors:u})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),s.scopes!==void 0){let r=s.scopes;if(Array.isArray(r)){if(r.length>64){
let d={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};e===null?
e=[d]:e.push(d),t++}let a=r.length;for(let d=0;d<a;d++){let c=r[d];if(typeof c=="string"){if(w(c)>64){let y={instancePath:i+"/scopes/"+d,schemaPath:"#/propertie\
s/scopes/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:i+
"/scopes/"+d,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}let n=r.length,
l;if(n>1){let d={};for(;n--;){let c=r[n];if(typeof c=="string"){if(typeof d[c]=="number"){l=d[c];let y={instancePath:i+"/scopes",schemaPath:"#/properties/scopes\
/uniqueItems",keyword:"uniqueItems",params:{i:n,j:l},message:"must NOT have duplicate items (items ## "+l+" and "+n+" are identical)"};e===null?e=[y]:e.push(y),
t++;break}d[c]=n}}}}else{let a={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[a]:e.push(a),t++}}s.state!==void 0&&(Be(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"state",rootData:p,dynamicAnchors:u})||(e=e===null?
Be.errors:e.concat(Be.errors),t=e.length)),s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,
dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,{instancePath:i+"/updatedAt",parentData:s,parentDataProperty:"\
updatedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Xr.errors=e,t===0}Xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Gr(s,{
instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Gr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.items===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
items"},message:"must have required property 'items'"};e===null?e=[r]:e.push(r),t++}if(s.nextCursor===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"nextCursor"},message:"must have required property 'nextCursor'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="items"||
r==="nextCursor")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"};e===null?e=[a]:e.push(a),t++}if(s.items!==void 0){let r=s.items;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/items",schemaPath:"\
#/properties/items/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<
a;n++)Xr(r[n],{instancePath:i+"/items/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===null?Xr.errors:e.concat(Xr.errors),t=e.length)}else{
let a={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}
s.nextCursor!==void 0&&(T(s.nextCursor,{instancePath:i+"/nextCursor",parentData:s,parentDataProperty:"nextCursor",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:
e.concat(T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),t++}return Gr.errors=e,t===0}Gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $a(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=$a.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Gr(s,{instancePath:i,
parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Gr.errors:e.concat(Gr.errors),t=e.length),$a.errors=e,t===0}$a.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var an=xa;function Wr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Wr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.version===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),t++}if(s.appId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"appId"},message:"must have required property 'appId'"};e===null?e=[r]:
e.push(r),t++}if(s.scopes===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},message:"must have requir\
ed property 'scopes'"};e===null?e=[r]:e.push(r),t++}if(s.state===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
state"},message:"must have required property 'state'"};e===null?e=[r]:e.push(r),t++}if(s.createdAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[r]:e.push(r),t++}if(s.updatedAt===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"must have required property 'updatedAt'"};e===null?e=[r]:e.push(r),t++}
for(let r in s)if(!(r==="id"||r==="version"||r==="appId"||r==="scopes"||r==="state"||r==="createdAt"||r==="updatedAt")){let a={instancePath:i,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.
id!==void 0&&(W(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),
s.version!==void 0&&(N(s.version,{instancePath:i+"/version",parentData:s,parentDataProperty:"version",rootData:p,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(
N.errors),t=e.length)),s.appId!==void 0&&(G(s.appId,{instancePath:i+"/appId",parentData:s,parentDataProperty:"appId",rootData:p,dynamicAnchors:u})||(e=e===null?
G.errors:e.concat(G.errors),t=e.length)),s.scopes!==void 0){let r=s.scopes;if(Array.isArray(r)){if(r.length>64){let d={instancePath:i+"/scopes",schemaPath:"#/pr\
operties/scopes/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};e===null?e=[d]:e.push(d),t++}let a=r.length;for(let d=0;d<
a;d++){let c=r[d];if(typeof c=="string"){if(w(c)>64){let y={instancePath:i+"/scopes/"+d,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:i+"/scopes/"+d,schemaPath:"#/properties/scopes\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}let n=r.length,l;if(n>1){let d={};for(;n--;){let c=r[n];
if(typeof c=="string"){if(typeof d[c]=="number"){l=d[c];let y={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{
i:n,j:l},message:"must NOT have duplicate items (items ## "+l+" and "+n+" are identical)"};e===null?e=[y]:e.push(y),t++;break}d[c]=n}}}}else{let a={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.state!==void 0&&(Be(
s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"state",rootData:p,dynamicAnchors:u})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),s.
createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,{instancePath:i+"/updatedAt",parentData:s,parentDataProperty:"updatedAt",rootData:p,dynamicAnchors:u})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),t++}return Wr.errors=e,t===0}Wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xa(s,{instancePath:i="",parentData:f,
parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=xa.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
Wr(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Wr.errors:e.concat(Wr.errors),t=e.length),xa.errors=e,t===0}xa.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rn=Da;var Zn={type:"object",required:["id","installationId","name","hint","scopes","apiVersion","createdAt","expiresAt","revokedAt","lastUsedAt"],properties:{id:{$ref:"\
deskwire#/$defs/ApiKeyId"},installationId:{$ref:"deskwire#/$defs/InstallationId"},name:{type:"string",minLength:1,maxLength:100},secret:{type:"string",maxLength:200},
hint:{type:"string",minLength:4,maxLength:4},scopes:{type:"array",maxItems:64,uniqueItems:!0,items:{type:"string",maxLength:64}},apiVersion:{type:"string",maxLength:10},
createdAt:{$ref:"deskwire#/$defs/Instant"},expiresAt:{anyOf:[{$ref:"deskwire#/$defs/Instant"},{type:"null"}]},revokedAt:{anyOf:[{$ref:"deskwire#/$defs/Instant"},
{type:"null"}]},lastUsedAt:{anyOf:[{$ref:"deskwire#/$defs/Instant"},{type:"null"}]}},additionalProperties:!1};var Yl=new RegExp("^key_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function fe(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!Yl.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^key_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^key_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return fe.
errors=e,t===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};function Qr(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Qr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let l={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[l]:e.push(l),t++}
if(s.installationId===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"installationId"},message:"must have requ\
ired property 'installationId'"};e===null?e=[l]:e.push(l),t++}if(s.name===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),t++}if(s.hint===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"hint"},message:"must have required property 'hint'"};e===null?e=[l]:e.push(l),t++}if(s.scopes===void 0){let l={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};e===null?e=[l]:e.push(l),t++}if(s.apiVersion===
void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};
e===null?e=[l]:e.push(l),t++}if(s.createdAt===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"\
must have required property 'createdAt'"};e===null?e=[l]:e.push(l),t++}if(s.expiresAt===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"expiresAt"},message:"must have required property 'expiresAt'"};e===null?e=[l]:e.push(l),t++}if(s.revokedAt===void 0){let l={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"revokedAt"},message:"must have required property 'revokedAt'"};e===null?e=[l]:e.push(l),t++}
if(s.lastUsedAt===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastUsedAt"},message:"must have required pro\
perty 'lastUsedAt'"};e===null?e=[l]:e.push(l),t++}for(let l in s)if(!Q.call(Zn.properties,l)){let d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(s.id!==void 0&&(fe(s.id,{instancePath:i+
"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),s.installationId!==void 0&&(W(s.
installationId,{instancePath:i+"/installationId",parentData:s,parentDataProperty:"installationId",rootData:p,dynamicAnchors:u})||(e=e===null?W.errors:e.concat(W.
errors),t=e.length)),s.name!==void 0){let l=s.name;if(typeof l=="string"){if(w(l)>100){let d={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[d]:e.push(d),t++}if(w(l)<1){let d={instancePath:i+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(s.secret!==void 0){
let l=s.secret;if(typeof l=="string"){if(w(l)>200){let d={instancePath:i+"/secret",schemaPath:"#/properties/secret/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/secret",schemaPath:"#/properties/secret/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(s.hint!==void 0){let l=s.hint;if(typeof l=="string"){if(w(l)>4){let d={instancePath:i+
"/hint",schemaPath:"#/properties/hint/maxLength",keyword:"maxLength",params:{limit:4},message:"must NOT have more than 4 characters"};e===null?e=[d]:e.push(d),t++}
if(w(l)<4){let d={instancePath:i+"/hint",schemaPath:"#/properties/hint/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 chara\
cters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[d]:e.push(d),t++}}if(s.scopes!==void 0){let l=s.scopes;if(Array.isArray(l)){if(l.length>64){let g={instancePath:i+"/scopes",schemaPath:"\
#/properties/scopes/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};e===null?e=[g]:e.push(g),t++}let d=l.length;for(let g=0;g<
d;g++){let P=l[g];if(typeof P=="string"){if(w(P)>64){let h={instancePath:i+"/scopes/"+g,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/scopes/"+g,schemaPath:"#/properties/scopes\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}}let c=l.length,y;if(c>1){let g={};for(;c--;){let P=l[c];
if(typeof P=="string"){if(typeof g[P]=="number"){y=g[P];let h={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{
i:c,j:y},message:"must NOT have duplicate items (items ## "+y+" and "+c+" are identical)"};e===null?e=[h]:e.push(h),t++;break}g[P]=c}}}}else{let d={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),t++}}if(s.apiVersion!==void 0){
let l=s.apiVersion;if(typeof l=="string"){if(w(l)>10){let d={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion/maxLength",keyword:"maxLength",params:{
limit:10},message:"must NOT have more than 10 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVe\
rsion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+
"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.expiresAt!==void 0){
let l=s.expiresAt,d=t,c=!1,y=t;v(l,{instancePath:i+"/expiresAt",parentData:s,parentDataProperty:"expiresAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length);var r=y===t;c=c||r;let g=t;if(l!==null){let P={instancePath:i+"/expiresAt",schemaPath:"#/properties/expiresAt/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var r=g===t;if(c=c||r,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+
"/expiresAt",schemaPath:"#/properties/expiresAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}}if(s.revokedAt!==
void 0){let l=s.revokedAt,d=t,c=!1,y=t;v(l,{instancePath:i+"/revokedAt",parentData:s,parentDataProperty:"revokedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.
errors:e.concat(v.errors),t=e.length);var a=y===t;c=c||a;let g=t;if(l!==null){let P={instancePath:i+"/revokedAt",schemaPath:"#/properties/revokedAt/anyOf/1/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var a=g===t;if(c=c||a,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={
instancePath:i+"/revokedAt",schemaPath:"#/properties/revokedAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),
t++}}if(s.lastUsedAt!==void 0){let l=s.lastUsedAt,d=t,c=!1,y=t;v(l,{instancePath:i+"/lastUsedAt",parentData:s,parentDataProperty:"lastUsedAt",rootData:p,dynamicAnchors:u})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length);var n=y===t;c=c||n;let g=t;if(l!==null){let P={instancePath:i+"/lastUsedAt",schemaPath:"#/properties/lastUse\
dAt/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var n=g===t;if(c=c||n,c)t=d,e!==null&&(d?e.length=d:e=
null);else{let P={instancePath:i+"/lastUsedAt",schemaPath:"#/properties/lastUsedAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===
null?e=[P]:e.push(P),t++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(
l),t++}return Qr.errors=e,t===0}Qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function es(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,
dynamicAnchors:u={}}={}){let e=null,t=0,o=es.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.items===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"},message:"must have required property \
'items'"};e===null?e=[r]:e.push(r),t++}if(s.nextCursor===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nextC\
ursor"},message:"must have required property 'nextCursor'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="items"||r==="nextCursor")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),t++}if(s.items!==void 0){let r=s.items;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/items",schemaPath:"#/properties/items/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)Qr(r[n],{instancePath:i+
"/items/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===null?Qr.errors:e.concat(Qr.errors),t=e.length)}else{let a={instancePath:i+"/\
items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.nextCursor!==void 0&&(T(
s.nextCursor,{instancePath:i+"/nextCursor",parentData:s,parentDataProperty:"nextCursor",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),t=
e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return es.
errors=e,t===0}es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Da(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Da.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),es(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?es.errors:e.concat(es.errors),t=e.length),Da.errors=e,t===0}Da.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nn=Na;function rs(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=rs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[l]:e.push(l),t++}if(s.installationId===void 0){let l={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"installationId"},message:"must have required property 'installationId'"};e===null?e=[l]:e.push(
l),t++}if(s.name===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property\
 'name'"};e===null?e=[l]:e.push(l),t++}if(s.hint===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hint"},message:"\
must have required property 'hint'"};e===null?e=[l]:e.push(l),t++}if(s.scopes===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"scopes"},message:"must have required property 'scopes'"};e===null?e=[l]:e.push(l),t++}if(s.apiVersion===void 0){let l={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[l]:e.push(l),t++}if(s.createdAt===
void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};
e===null?e=[l]:e.push(l),t++}if(s.expiresAt===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expiresAt"},message:"\
must have required property 'expiresAt'"};e===null?e=[l]:e.push(l),t++}if(s.revokedAt===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"revokedAt"},message:"must have required property 'revokedAt'"};e===null?e=[l]:e.push(l),t++}if(s.lastUsedAt===void 0){let l={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastUsedAt"},message:"must have required property 'lastUsedAt'"};e===null?e=[l]:e.push(l),t++}
for(let l in s)if(!Q.call(Zn.properties,l)){let d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(s.id!==void 0&&(fe(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",
rootData:p,dynamicAnchors:u})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),s.installationId!==void 0&&(W(s.installationId,{instancePath:i+"/installat\
ionId",parentData:s,parentDataProperty:"installationId",rootData:p,dynamicAnchors:u})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),s.name!==void 0){let l=s.
name;if(typeof l=="string"){if(w(l)>100){let d={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[d]:e.push(d),t++}if(w(l)<1){let d={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/name",schemaPath:"#/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(s.secret!==void 0){let l=s.secret;if(typeof l==
"string"){if(w(l)>200){let d={instancePath:i+"/secret",schemaPath:"#/properties/secret/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have \
more than 200 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(s.hint!==void 0){let l=s.hint;if(typeof l=="string"){if(w(l)>4){let d={instancePath:i+"/hint",
schemaPath:"#/properties/hint/maxLength",keyword:"maxLength",params:{limit:4},message:"must NOT have more than 4 characters"};e===null?e=[d]:e.push(d),t++}if(w(
l)<4){let d={instancePath:i+"/hint",schemaPath:"#/properties/hint/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 characters"};
e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[d]:e.push(d),t++}}if(s.scopes!==void 0){let l=s.scopes;if(Array.isArray(l)){if(l.length>64){let g={instancePath:i+"/scopes",schemaPath:"#/prope\
rties/scopes/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};e===null?e=[g]:e.push(g),t++}let d=l.length;for(let g=0;g<
d;g++){let P=l[g];if(typeof P=="string"){if(w(P)>64){let h={instancePath:i+"/scopes/"+g,schemaPath:"#/properties/scopes/items/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:i+"/scopes/"+g,schemaPath:"#/properties/scopes\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}}let c=l.length,y;if(c>1){let g={};for(;c--;){let P=l[c];
if(typeof P=="string"){if(typeof g[P]=="number"){y=g[P];let h={instancePath:i+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{
i:c,j:y},message:"must NOT have duplicate items (items ## "+y+" and "+c+" are identical)"};e===null?e=[h]:e.push(h),t++;break}g[P]=c}}}}else{let d={instancePath:i+
"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),t++}}if(s.apiVersion!==void 0){
let l=s.apiVersion;if(typeof l=="string"){if(w(l)>10){let d={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion/maxLength",keyword:"maxLength",params:{
limit:10},message:"must NOT have more than 10 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVe\
rsion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+
"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.expiresAt!==void 0){
let l=s.expiresAt,d=t,c=!1,y=t;v(l,{instancePath:i+"/expiresAt",parentData:s,parentDataProperty:"expiresAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length);var r=y===t;c=c||r;let g=t;if(l!==null){let P={instancePath:i+"/expiresAt",schemaPath:"#/properties/expiresAt/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var r=g===t;if(c=c||r,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+
"/expiresAt",schemaPath:"#/properties/expiresAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}}if(s.revokedAt!==
void 0){let l=s.revokedAt,d=t,c=!1,y=t;v(l,{instancePath:i+"/revokedAt",parentData:s,parentDataProperty:"revokedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.
errors:e.concat(v.errors),t=e.length);var a=y===t;c=c||a;let g=t;if(l!==null){let P={instancePath:i+"/revokedAt",schemaPath:"#/properties/revokedAt/anyOf/1/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var a=g===t;if(c=c||a,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={
instancePath:i+"/revokedAt",schemaPath:"#/properties/revokedAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),
t++}}if(s.lastUsedAt!==void 0){let l=s.lastUsedAt,d=t,c=!1,y=t;v(l,{instancePath:i+"/lastUsedAt",parentData:s,parentDataProperty:"lastUsedAt",rootData:p,dynamicAnchors:u})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length);var n=y===t;c=c||n;let g=t;if(l!==null){let P={instancePath:i+"/lastUsedAt",schemaPath:"#/properties/lastUse\
dAt/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var n=g===t;if(c=c||n,c)t=d,e!==null&&(d?e.length=d:e=
null);else{let P={instancePath:i+"/lastUsedAt",schemaPath:"#/properties/lastUsedAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===
null?e=[P]:e.push(P),t++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(
l),t++}return rs.errors=e,t===0}rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Na(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,
dynamicAnchors:u={}}={}){let e=null,t=0,o=Na.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),rs(s,{instancePath:i,parentData:f,
parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?rs.errors:e.concat(rs.errors),t=e.length),Na.errors=e,t===0}Na.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Hn=Ta;function ss(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ss.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.maxKeys===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"maxKeys"},message:"must have required property 'maxKeys'"};e===null?e=[r]:e.push(r),
t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/too-many-keys"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/too-many-keys"},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"\
#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}if(s.maxKeys!==void 0){let r=s.maxKeys;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/maxKeys",schemaPath:"#/allOf/1/pro\
perties/maxKeys/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(
r))){let a={instancePath:i+"/maxKeys",schemaPath:"#/allOf/1/properties/maxKeys/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="maxKeys"&&r!=="title"&&r!=="detail"&&r!=="reques\
tId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT \
have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),t++}return ss.errors=e,t===0}ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ts(s,{instancePath:i="",parentData:f,
parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ts.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),b(
s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"must have requ\
ired property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+
"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https:/\
/deskwire.dev/problems/idempotency-in-flight"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
https://deskwire.dev/problems/idempotency-in-flight"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"cons\
t",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!==
"status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{
unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ts.errors=e,t===0}ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ta(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ta.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=t,a=!1,n=null,l=t;ss(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?
ss.errors:e.concat(ss.errors),t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;ts(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||
(e=e===null?ts.errors:e.concat(ts.errors),t=e.length);var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&(d=!0)),a)t=r,e!==null&&(r?e.length=r:e=null);else{
let g={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),
t++}return Ta.errors=e,o.props=d,t===0}Ta.evaluated={dynamicProps:!0,dynamicItems:!1};var Jn=_a;function as(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=as.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.revokedAt===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"revokedAt"},message:"must have required property 'revokedAt'"};e===null?e=[r]:e.push(
r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/already-revoked"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/already-revoked"},message:"must be equal to constant"};e===
null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"\
#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}s.revokedAt!==void 0&&(v(s.revokedAt,{instancePath:i+"/revokedAt",parentData:s,parentDataProperty:"revokedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.
errors:e.concat(v.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="revokedAt"&&r!=="title"&&r!=="detail"&&r!==
"requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"mu\
st NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return as.errors=e,t===0}as.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function is(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=is.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length),s&&typeof s=="o\
bject"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",
params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="st\
ring"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:
e.push(a),t++}if(r!=="https://deskwire.dev/problems/idempotency-in-flight"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"\
const",params:{allowedValue:"https://deskwire.dev/problems/idempotency-in-flight"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==
void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return is.errors=e,t===0}is.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function _a(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=_a.evaluated;o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=t,a=!1,n=null,l=t;as(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||
(e=e===null?as.errors:e.concat(as.errors),t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;is(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?is.errors:e.concat(is.errors),t=e.length);var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&(d=!0)),a)t=r,e!==null&&(r?e.length=
r:e=null);else{let g={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=
[g]:e.push(g),t++}return _a.errors=e,o.props=d,t===0}_a.evaluated={dynamicProps:!0,dynamicItems:!1};var Yn=La;var Xn={type:"object",required:["id","type","apiVersion","schemaVersion","subject","step","sequence","occurredAt","recordedAt","actor","causedBy","data","conten\
t"],properties:{id:{$ref:"deskwire#/$defs/EventId"},type:{type:"string",maxLength:64},apiVersion:{type:"string",maxLength:10},schemaVersion:{type:"integer",minimum:1},
subject:{$ref:"deskwire#/$defs/Subject"},step:{type:"integer",minimum:1},sequence:{type:"integer",minimum:1},occurredAt:{$ref:"deskwire#/$defs/Instant"},recordedAt:{
$ref:"deskwire#/$defs/Instant"},actor:{$ref:"deskwire#/$defs/Actor"},causedBy:{anyOf:[{$ref:"deskwire#/$defs/Cause"},{type:"null"}]},data:{type:"object",additionalProperties:!0},
content:{type:"object",additionalProperties:{$ref:"deskwire#/$defs/ContentPart"}}},additionalProperties:!1};var Xl=new RegExp("^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function ce(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!Xl.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return ce.
errors=e,t===0}ce.evaluated={dynamicProps:!1,dynamicItems:!1};function ge(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ge.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.id===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="t\
ype"||r==="id")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have a\
dditional properties"};e===null?e=[a]:e.push(a),t++}if(s.type!==void 0){let r=s.type;if(typeof r=="string"){if(w(r)>64){let a={instancePath:i+"/type",schemaPath:"\
#/properties/type/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.id!==void 0){let r=s.
id;if(typeof r=="string"){if(w(r)>64){let a={instancePath:i+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT\
 have more than 64 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return ge.errors=e,t===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gl={type:"object",required:["ty\
pe","id"],properties:{type:{type:"string",enum:["request","timer","event"]},id:{type:"string",maxLength:128}},additionalProperties:!1};function ve(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="type"||r==="id")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(!(r==="request"||r==="timer"||r==="event")){let a={instancePath:i+"/type",schemaPath:"#/prope\
rties/type/enum",keyword:"enum",params:{allowedValues:Gl.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}
if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(w(r)>128){let a={instancePath:i+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ve.errors=e,t===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wl=new RegExp("^cnt_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function _e(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!Wl.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^cnt_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^cnt_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return _e.
errors=e,t===0}_e.evaluated={dynamicProps:!1,dynamicItems:!1};function C(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=C.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=t,a=!1,n=null,l=t;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.contentId===void 0){let g={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"contentId"},message:"must have re\
quired property 'contentId'"};e===null?e=[g]:e.push(g),t++}if(s.value===void 0){let g={instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{
missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[g]:e.push(g),t++}for(let g in s)if(!(g==="contentId"||g==="value")){let P={instancePath:i,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?
e=[P]:e.push(P),t++}if(s.contentId!==void 0&&(_e(s.contentId,{instancePath:i+"/contentId",parentData:s,parentDataProperty:"contentId",rootData:p,dynamicAnchors:u})||
(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),s.value!==void 0&&typeof s.value!="string"){let g={instancePath:i+"/value",schemaPath:"#/oneOf/0/properti\
es/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:i,schemaPath:"#/oneOf/0/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),t++}var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.contentId===void 0){let g={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"contentId"},
message:"must have required property 'contentId'"};e===null?e=[g]:e.push(g),t++}if(s.erased===void 0){let g={instancePath:i,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"erased"},message:"must have required property 'erased'"};e===null?e=[g]:e.push(g),t++}for(let g in s)if(!(g==="contentId"||g===
"erased")){let P={instancePath:i,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have\
 additional properties"};e===null?e=[P]:e.push(P),t++}if(s.contentId!==void 0&&(_e(s.contentId,{instancePath:i+"/contentId",parentData:s,parentDataProperty:"con\
tentId",rootData:p,dynamicAnchors:u})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),s.erased!==void 0){let g=s.erased;if(typeof g!="boolean"){let P={instancePath:i+
"/erased",schemaPath:"#/oneOf/1/properties/erased/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[P]:e.push(P),t++}if(g!==!0){
let P={instancePath:i+"/erased",schemaPath:"#/oneOf/1/properties/erased/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};e===
null?e=[P]:e.push(P),t++}}}else{let g={instancePath:i,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:
e.push(g),t++}var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&(d=!0)),a)t=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:i,schemaPath:"#/one\
Of",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),t++}return C.errors=e,o.props=d,t===0}C.
evaluated={dynamicProps:!0,dynamicItems:!1};function ns(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,
t=0,o=ns.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),t++}if(s.type===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[a]:e.
push(a),t++}if(s.apiVersion===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have \
required property 'apiVersion'"};e===null?e=[a]:e.push(a),t++}if(s.schemaVersion===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"schemaVersion"},message:"must have required property 'schemaVersion'"};e===null?e=[a]:e.push(a),t++}if(s.subject===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[a]:e.push(a),t++}if(s.
step===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"step"},message:"must have required property 'step'"};e===
null?e=[a]:e.push(a),t++}if(s.sequence===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sequence"},message:"m\
ust have required property 'sequence'"};e===null?e=[a]:e.push(a),t++}if(s.occurredAt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"occurredAt"},message:"must have required property 'occurredAt'"};e===null?e=[a]:e.push(a),t++}if(s.recordedAt===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"recordedAt"},message:"must have required property 'recordedAt'"};e===null?e=[a]:e.push(a),t++}
if(s.actor===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'act\
or'"};e===null?e=[a]:e.push(a),t++}if(s.causedBy===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"causedBy"},
message:"must have required property 'causedBy'"};e===null?e=[a]:e.push(a),t++}if(s.data===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[a]:e.push(a),t++}if(s.content===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!Q.
call(Xn.properties,a)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT \
have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.id!==void 0&&(ce(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||
(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),s.type!==void 0){let a=s.type;if(typeof a=="string"){if(w(a)>64){let n={instancePath:i+"/type",schemaPath:"\
#/properties/type/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.apiVersion!==void 0){
let a=s.apiVersion;if(typeof a=="string"){if(w(a)>10){let n={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion/maxLength",keyword:"maxLength",params:{
limit:10},message:"must NOT have more than 10 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVe\
rsion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.schemaVersion!==void 0){let a=s.schemaVersion;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let n={instancePath:i+"/schemaVersion",schemaPath:"\
#/properties/schemaVersion/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(s.subject!==void 0&&
(ge(s.subject,{instancePath:i+"/subject",parentData:s,parentDataProperty:"subject",rootData:p,dynamicAnchors:u})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.
length)),s.step!==void 0){let a=s.step;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/step",schemaPath:"#/properties/step/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let n={instancePath:i+
"/step",schemaPath:"#/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(s.sequence!==
void 0){let a=s.sequence;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let n={instancePath:i+
"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}
if(s.occurredAt!==void 0&&(v(s.occurredAt,{instancePath:i+"/occurredAt",parentData:s,parentDataProperty:"occurredAt",rootData:p,dynamicAnchors:u})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length)),s.recordedAt!==void 0&&(v(s.recordedAt,{instancePath:i+"/recordedAt",parentData:s,parentDataProperty:"recordedAt",rootData:p,
dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.actor!==void 0&&(J(s.actor,{instancePath:i+"/actor",parentData:s,parentDataProperty:"\
actor",rootData:p,dynamicAnchors:u})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),s.causedBy!==void 0){let a=s.causedBy,n=t,l=!1,d=t;ve(a,{instancePath:i+
"/causedBy",parentData:s,parentDataProperty:"causedBy",rootData:p,dynamicAnchors:u})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length);var r=d===t;l=l||r;let c=t;
if(a!==null){let y={instancePath:i+"/causedBy",schemaPath:"#/properties/causedBy/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[y]:e.push(y),t++}var r=c===t;if(l=l||r,l)t=n,e!==null&&(n?e.length=n:e=null);else{let y={instancePath:i+"/causedBy",schemaPath:"#/properties/causedBy/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(y),t++}}if(s.data!==void 0){let a=s.data;if(!(a&&typeof a=="object"&&!Array.
isArray(a))){let n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.
push(n),t++}}if(s.content!==void 0){let a=s.content;if(a&&typeof a=="object"&&!Array.isArray(a))for(let n in a)C(a[n],{instancePath:i+"/content/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===null?C.errors:e.concat(C.errors),t=e.length);else{let n={instancePath:i+
"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return ns.errors=e,t===0}ns.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function os(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=os.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.items===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"items"},message:"must have required property 'items'"};e===null?e=[r]:e.push(r),t++}if(s.nextCursor===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nextCursor"},message:"must have required property 'nextCursor'"};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!(r==="items"||r==="nextCursor")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.items!==void 0){let r=s.items;if(Array.isArray(r)){
if(r.length>100){let n={instancePath:i+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than \
100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)ns(r[n],{instancePath:i+"/items/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:u})||
(e=e===null?ns.errors:e.concat(ns.errors),t=e.length)}else{let a={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.nextCursor!==void 0&&(T(s.nextCursor,{instancePath:i+"/nextCursor",parentData:s,parentDataProperty:"\
nextCursor",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return os.errors=e,t===0}os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function La(s,{
instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=La.evaluated;return o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),os(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?os.errors:e.concat(os.errors),
t=e.length),La.errors=e,t===0}La.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gn=Ea;function ls(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ls.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.oldestSequence===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"oldestSequence"},message:"must have required property 'oldestSequence'"};e===null?e=
[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/events-expired"){let a={instancePath:i+"/\
type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/events-expired"},message:"must be equal t\
o constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==410){
let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:410},message:"must be equal to constant"};e===
null?e=[a]:e.push(a),t++}}if(s.oldestSequence!==void 0){let r=s.oldestSequence;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"\
/oldestSequence",schemaPath:"#/allOf/1/properties/oldestSequence/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),
t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/oldestSequence",schemaPath:"#/allOf/1/properties/oldestSequence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!==
"status"&&r!=="oldestSequence"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"un\
evaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ls.errors=e,t===0}ls.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ea(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ea.evaluated;return o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),ls(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?
ls.errors:e.concat(ls.errors),t=e.length),Ea.errors=e,t===0}Ea.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wn=Va;function ps(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ps.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),t++}if(s.type===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[a]:e.push(a),t++}if(s.apiVersion===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?
e=[a]:e.push(a),t++}if(s.schemaVersion===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schemaVersion"},message:"\
must have required property 'schemaVersion'"};e===null?e=[a]:e.push(a),t++}if(s.subject===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[a]:e.push(a),t++}if(s.step===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"step"},message:"must have required property 'step'"};e===null?e=[a]:e.push(a),t++}if(s.sequence===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'"};e===null?
e=[a]:e.push(a),t++}if(s.occurredAt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"occurredAt"},message:"mu\
st have required property 'occurredAt'"};e===null?e=[a]:e.push(a),t++}if(s.recordedAt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"recordedAt"},message:"must have required property 'recordedAt'"};e===null?e=[a]:e.push(a),t++}if(s.actor===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[a]:e.push(a),t++}if(s.causedBy===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"causedBy"},message:"must have required property 'causedBy'"};e===
null?e=[a]:e.push(a),t++}if(s.data===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have\
 required property 'data'"};e===null?e=[a]:e.push(a),t++}if(s.content===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
content"},message:"must have required property 'content'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!Q.call(Xn.properties,a)){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(s.id!==void 0&&(ce(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===null?ce.errors:e.concat(ce.errors),t=
e.length)),s.type!==void 0){let a=s.type;if(typeof a=="string"){if(w(a)>64){let n={instancePath:i+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxL\
ength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/type",schemaPath:"#/propert\
ies/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.apiVersion!==void 0){let a=s.apiVersion;if(typeof a==
"string"){if(w(a)>10){let n={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion/maxLength",keyword:"maxLength",params:{limit:10},message:"must NOT\
 have more than 10 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.schemaVersion!==void 0){let a=s.schemaVersion;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let n={instancePath:i+"/schemaVersion",schemaPath:"#/properties\
/schemaVersion/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(s.subject!==void 0&&(ge(s.subject,
{instancePath:i+"/subject",parentData:s,parentDataProperty:"subject",rootData:p,dynamicAnchors:u})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),s.step!==
void 0){let a=s.step;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/step",schemaPath:"#/properties/step/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let n={instancePath:i+"/ste\
p",schemaPath:"#/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(s.sequence!==
void 0){let a=s.sequence;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let n={instancePath:i+
"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}
if(s.occurredAt!==void 0&&(v(s.occurredAt,{instancePath:i+"/occurredAt",parentData:s,parentDataProperty:"occurredAt",rootData:p,dynamicAnchors:u})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length)),s.recordedAt!==void 0&&(v(s.recordedAt,{instancePath:i+"/recordedAt",parentData:s,parentDataProperty:"recordedAt",rootData:p,
dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.actor!==void 0&&(J(s.actor,{instancePath:i+"/actor",parentData:s,parentDataProperty:"\
actor",rootData:p,dynamicAnchors:u})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),s.causedBy!==void 0){let a=s.causedBy,n=t,l=!1,d=t;ve(a,{instancePath:i+
"/causedBy",parentData:s,parentDataProperty:"causedBy",rootData:p,dynamicAnchors:u})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length);var r=d===t;l=l||r;let c=t;
if(a!==null){let y={instancePath:i+"/causedBy",schemaPath:"#/properties/causedBy/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[y]:e.push(y),t++}var r=c===t;if(l=l||r,l)t=n,e!==null&&(n?e.length=n:e=null);else{let y={instancePath:i+"/causedBy",schemaPath:"#/properties/causedBy/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(y),t++}}if(s.data!==void 0){let a=s.data;if(!(a&&typeof a=="object"&&!Array.
isArray(a))){let n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.
push(n),t++}}if(s.content!==void 0){let a=s.content;if(a&&typeof a=="object"&&!Array.isArray(a))for(let n in a)C(a[n],{instancePath:i+"/content/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===null?C.errors:e.concat(C.errors),t=e.length);else{let n={instancePath:i+
"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return ps.errors=e,t===0}ps.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Va(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Va.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),ps(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=
e===null?ps.errors:e.concat(ps.errors),t=e.length),Va.errors=e,t===0}Va.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qn=Ca;function us(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=us.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[n]:e.push(n),t++}if(s.kind===void 0){let n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[n]:e.push(n),t++}if(s.state===void 0){let n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[n]:e.push(
n),t++}if(s.progress===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"progress"},message:"must have required \
property 'progress'"};e===null?e=[n]:e.push(n),t++}if(s.result===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
result"},message:"must have required property 'result'"};e===null?e=[n]:e.push(n),t++}if(s.problem===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"problem"},message:"must have required property 'problem'"};e===null?e=[n]:e.push(n),t++}if(s.createdAt===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[n]:e.push(n),t++}
if(s.updatedAt===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"must have required prope\
rty 'updatedAt'"};e===null?e=[n]:e.push(n),t++}if(s.finishedAt===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
finishedAt"},message:"must have required property 'finishedAt'"};e===null?e=[n]:e.push(n),t++}if(s.createdBy===void 0){let n={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"createdBy"},message:"must have required property 'createdBy'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!Q.
call(ta.properties,n)){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT \
have additional properties"};e===null?e=[l]:e.push(l),t++}if(s.id!==void 0&&(se(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||
(e=e===null?se.errors:e.concat(se.errors),t=e.length)),s.kind!==void 0&&(te(s.kind,{instancePath:i+"/kind",parentData:s,parentDataProperty:"kind",rootData:p,dynamicAnchors:u})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length)),s.state!==void 0&&(pe(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"state",rootData:p,
dynamicAnchors:u})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),s.progress!==void 0&&(Ee(s.progress,{instancePath:i+"/progress",parentData:s,parentDataProperty:"\
progress",rootData:p,dynamicAnchors:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),s.result!==void 0){let n=s.result;if(!(n&&typeof n=="object"&&!Array.
isArray(n))&&n!==null){let l={instancePath:i+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:ta.properties.result.type},message:"mus\
t be object,null"};e===null?e=[l]:e.push(l),t++}}if(s.problem!==void 0){let n=s.problem,l=t,d=!1,c=t;Ve(n,{instancePath:i+"/problem",parentData:s,parentDataProperty:"\
problem",rootData:p,dynamicAnchors:u})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length);var r=c===t;d=d||r;let y=t;if(n!==null){let g={instancePath:i+"/pr\
oblem",schemaPath:"#/properties/problem/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),t++}var r=y===t;if(d=
d||r,d)t=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:i+"/problem",schemaPath:"#/properties/problem/anyOf",keyword:"anyOf",params:{},message:"must\
 match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}if(s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"c\
reatedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,{instancePath:i+"/updatedAt",
parentData:s,parentDataProperty:"updatedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.finishedAt!==void 0){let n=s.finishedAt,
l=t,d=!1,c=t;v(n,{instancePath:i+"/finishedAt",parentData:s,parentDataProperty:"finishedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length);var a=c===t;d=d||a;let y=t;if(n!==null){let g={instancePath:i+"/finishedAt",schemaPath:"#/properties/finishedAt/anyOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),t++}var a=y===t;if(d=d||a,d)t=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:i+"/finis\
hedAt",schemaPath:"#/properties/finishedAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}s.createdBy!==
void 0&&(J(s.createdBy,{instancePath:i+"/createdBy",parentData:s,parentDataProperty:"createdBy",rootData:p,dynamicAnchors:u})||(e=e===null?J.errors:e.concat(J.errors),
t=e.length))}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return us.
errors=e,t===0}us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ds(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=ds.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.items===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"},message:"must have required property 'items'"};e===null?e=[r]:
e.push(r),t++}if(s.nextCursor===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nextCursor"},message:"must hav\
e required property 'nextCursor'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="items"||r==="nextCursor")){let a={instancePath:i,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.items!==
void 0){let r=s.items;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)us(r[n],{instancePath:i+"/items/"+n,parentData:r,parentDataProperty:n,
rootData:p,dynamicAnchors:u})||(e=e===null?us.errors:e.concat(us.errors),t=e.length)}else{let a={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.nextCursor!==void 0&&(T(s.nextCursor,{instancePath:i+"/nextCursor",parentData:s,
parentDataProperty:"nextCursor",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ds.errors=e,t===0}ds.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ca(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ca.evaluated;return o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),ds(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?
ds.errors:e.concat(ds.errors),t=e.length),Ca.errors=e,t===0}Ca.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var eo=Fa;function ms(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ms.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.state===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[r]:e.push(r),t++}
if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/job-finished"){let a={instancePath:i+"/type",schemaPath:"#/\
allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/job-finished"},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"\
#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}s.state!==void 0&&(pe(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"state",rootData:p,dynamicAnchors:u})||(e=e===null?pe.errors:e.concat(
pe.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="state"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!==
"errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have uneva\
luated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return ms.errors=e,t===0}ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fs(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=fs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,
parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){
let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?
e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"mu\
st have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/proble\
ms/idempotency-in-flight"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev\
/problems/idempotency-in-flight"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{
allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!==
"title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return fs.errors=e,t===0}fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fa(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Fa.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0);let r=t,a=!1,n=null,l=t;ms(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?ms.errors:e.concat(ms.errors),
t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;fs(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?fs.errors:
e.concat(fs.errors),t=e.length);var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&(d=!0)),a)t=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:i,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),t++}return Fa.errors=e,
o.props=d,t===0}Fa.evaluated={dynamicProps:!0,dynamicItems:!1};var ro=za;var Ql={type:"string",enum:["frozen","running"]};function cs(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,
t=0,o=cs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="frozen"||s==="running")){let r={instancePath:i,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:Ql.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return cs.errors=e,t===0}cs.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ys(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ys.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.now===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"now"},message:"must have required property 'now'"};e===null?e=[a]:e.push(a),t++}if(s.flow===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flow"},message:"must have required property 'flow'"};e===null?e=[a]:e.push(a),
t++}if(s.pendingTimers===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pendingTimers"},message:"must have re\
quired property 'pendingTimers'"};e===null?e=[a]:e.push(a),t++}if(s.nextTimerAt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"nextTimerAt"},message:"must have required property 'nextTimerAt'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!(a==="now"||a==="flow"||a===
"pendingTimers"||a==="nextTimerAt")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.now!==void 0&&(v(s.now,{instancePath:i+"/now",parentData:s,parentDataProperty:"now",rootData:p,
dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.flow!==void 0&&(cs(s.flow,{instancePath:i+"/flow",parentData:s,parentDataProperty:"fl\
ow",rootData:p,dynamicAnchors:u})||(e=e===null?cs.errors:e.concat(cs.errors),t=e.length)),s.pendingTimers!==void 0){let a=s.pendingTimers;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/pendingTimers",schemaPath:"#/properties/pendingTimers/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let n={instancePath:i+"/pendingTimers",schemaPath:"#/propert\
ies/pendingTimers/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(s.nextTimerAt!==void 0){let a=s.
nextTimerAt,n=t,l=!1,d=t;v(a,{instancePath:i+"/nextTimerAt",parentData:s,parentDataProperty:"nextTimerAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.
concat(v.errors),t=e.length);var r=d===t;l=l||r;let c=t;if(a!==null){let y={instancePath:i+"/nextTimerAt",schemaPath:"#/properties/nextTimerAt/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),t++}var r=c===t;if(l=l||r,l)t=n,e!==null&&(n?e.length=n:e=null);else{let y={instancePath:i+
"/nextTimerAt",schemaPath:"#/properties/nextTimerAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(y),t++}}}else{
let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return ys.errors=e,t===0}
ys.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function za(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=za.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),ys(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?ys.errors:e.concat(ys.errors),t=e.length),za.errors=e,t===0}za.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var so=Sa;function hs(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=hs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.before===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"before"},message:"must have required property 'before'"};e===null?e=[r]:e.push(r),t++}if(s.now===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"now"},message:"must have required property 'now'"};e===null?e=[r]:e.push(r),t++}if(s.timersFired===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timersFired"},message:"must have required property 'timersFire\
d'"};e===null?e=[r]:e.push(r),t++}if(s.events===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"events"},message:"\
must have required property 'events'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="before"||r==="now"||r==="timersFired"||r==="events")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),t++}if(s.before!==void 0&&(v(s.before,{instancePath:i+"/before",parentData:s,parentDataProperty:"before",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length)),s.now!==void 0&&(v(s.now,{instancePath:i+"/now",parentData:s,parentDataProperty:"now",rootData:p,dynamicAnchors:u})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length)),s.timersFired!==void 0){let r=s.timersFired;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/timersFired",schemaPath:"#/properties/timersFired/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let a={instancePath:i+"/timersFired",schemaPath:"#/properties/timersFired/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}if(s.events!==void 0){let r=s.events;if(Array.isArray(r)){if(r.length>1e3){let n={instancePath:i+
"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[n]:e.push(n),
t++}let a=r.length;for(let n=0;n<a;n++)ce(r[n],{instancePath:i+"/events/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===null?ce.errors:
e.concat(ce.errors),t=e.length)}else{let a={instancePath:i+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return hs.errors=e,t===0}hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Sa(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Sa.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),hs(s,{instancePath:i,
parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?hs.errors:e.concat(hs.errors),t=e.length),Sa.errors=e,t===0}Sa.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var to=Ua;function gs(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=gs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.now===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"now"},message:"must have required property 'now'"};e===null?e=[r]:e.push(r),t++}if(s.
type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/clock-backwards"){let a={instancePath:i+"/type",schemaPath:"#/allOf\
/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/clock-backwards"},message:"must be equal to constant"};e===null?e=
[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/\
allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}s.now!==void 0&&(v(s.now,{instancePath:i+"/now",parentData:s,parentDataProperty:"now",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}
if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="now"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={
instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};
e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return gs.errors=e,t===0}gs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function vs(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,
dynamicAnchors:u={}}={}){let e=null,t=0,o=vs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,
rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.
status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property\
 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/\
type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/idempotency-in-fli\
ght"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/idempotency\
-in-flight"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"\
must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&
r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"\
must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return vs.errors=e,t===0}vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ua(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ua.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0);let r=t,a=!1,n=null,l=t;gs(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?gs.errors:e.concat(gs.errors),
t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;vs(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?vs.errors:
e.concat(vs.errors),t=e.length);var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&(d=!0)),a)t=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:i,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),t++}return Ua.errors=e,
o.props=d,t===0}Ua.evaluated={dynamicProps:!0,dynamicItems:!1};var ao=Ba;function Ps(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ps.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.now===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"now"},message:"must have required property 'now'"};e===null?e=[r]:e.push(r),t++}if(s.seed===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"seed"},message:"must have required property 'seed'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"now"||r==="seed")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT hav\
e additional properties"};e===null?e=[a]:e.push(a),t++}if(s.now!==void 0&&(v(s.now,{instancePath:i+"/now",parentData:s,parentDataProperty:"now",rootData:p,dynamicAnchors:u})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.seed!==void 0){let r=s.seed;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&
isFinite(r)){if(r>4294967295||isNaN(r)){let a={instancePath:i+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},
message:"must be <= 4294967295"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ps.errors=e,t===0}Ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ba(s,{
instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ba.evaluated;return o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),Ps(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Ps.errors:e.concat(Ps.errors),
t=e.length),Ba.errors=e,t===0}Ba.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var io=Ka;var ks={type:"object",required:["id","version","externalId","status","severity","title","description","language","channel","product","resourceRegion","categoryI\
d","accountId","contactId","contractId","assigneeId","tags","facts","missingFacts","securityFlag","resolution","mergedIntoId","followUpOfId","cycle","reopenCoun\
t","messageCount","solvedAt","closedAt","metadata","createdAt","updatedAt"],properties:{id:{$ref:"deskwire#/$defs/TicketId"},version:{$ref:"deskwire#/$defs/Vers\
ion"},externalId:{anyOf:[{$ref:"deskwire#/$defs/ExternalId"},{type:"null"}]},status:{$ref:"deskwire#/$defs/TicketStatus"},severity:{$ref:"deskwire#/$defs/Ticket\
Severity"},title:{type:"string",minLength:1,maxLength:300},description:{type:"string",minLength:1,maxLength:2e4},language:{$ref:"deskwire#/$defs/Language"},channel:{
$ref:"deskwire#/$defs/TicketChannel"},product:{type:["string","null"],maxLength:128},resourceRegion:{type:["string","null"],maxLength:64},categoryId:{anyOf:[{$ref:"\
deskwire#/$defs/CategoryId"},{type:"null"}]},accountId:{$ref:"deskwire#/$defs/AccountId"},contactId:{$ref:"deskwire#/$defs/ContactId"},contractId:{anyOf:[{$ref:"\
deskwire#/$defs/ContractId"},{type:"null"}]},assigneeId:{anyOf:[{$ref:"deskwire#/$defs/AgentId"},{type:"null"}]},tags:{type:"array",items:{$ref:"deskwire#/$defs\
/TicketTag"}},facts:{type:"array",items:{$ref:"deskwire#/$defs/TicketFact"}},missingFacts:{type:"array",items:{type:"string",maxLength:64}},securityFlag:{$ref:"\
deskwire#/$defs/SecurityFlag"},resolution:{anyOf:[{$ref:"deskwire#/$defs/TicketResolution"},{type:"null"}]},mergedIntoId:{anyOf:[{$ref:"deskwire#/$defs/TicketId"},
{type:"null"}]},followUpOfId:{anyOf:[{$ref:"deskwire#/$defs/TicketId"},{type:"null"}]},cycle:{type:"integer",minimum:1},reopenCount:{type:"integer",minimum:0},messageCount:{
type:"integer",minimum:0},solvedAt:{anyOf:[{$ref:"deskwire#/$defs/Instant"},{type:"null"}]},closedAt:{anyOf:[{$ref:"deskwire#/$defs/Instant"},{type:"null"}]},metadata:{
$ref:"deskwire#/$defs/Metadata"},createdAt:{$ref:"deskwire#/$defs/Instant"},updatedAt:{$ref:"deskwire#/$defs/Instant"}},additionalProperties:!1},ep={type:"strin\
g",enum:["new","open","pendingCustomer","pendingThirdParty","pendingInternal","solved","closed","cancelled","merged"]};function F(s,{instancePath:i="",parentData:f,
parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=F.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!=
"string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="new"||
s==="open"||s==="pendingCustomer"||s==="pendingThirdParty"||s==="pendingInternal"||s==="solved"||s==="closed"||s==="cancelled"||s==="merged")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ep.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return F.errors=
e,t===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};var rp={type:"string",enum:["P0","P1","P2","P3","P4"]};function ae(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="P0"||s==="P1"||s==="P2"||
s==="P3"||s==="P4")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:rp.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),t++}return ae.errors=e,t===0}ae.evaluated={dynamicProps:!1,dynamicItems:!1};var sp={type:"string",enum:["api","portal","email","chat","\
phone"]};function Pe(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Pe.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="api"||s==="portal"||s==="email"||s==="chat"||s==="phone")){let r={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:sp.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Pe.errors=e,t===0}Pe.evaluated={dynamicProps:!1,
dynamicItems:!1};var tp=new RegExp("^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function re(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!tp.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^agt_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return re.
errors=e,t===0}re.evaluated={dynamicProps:!1,dynamicItems:!1};var ap={type:"string",enum:["rule","text"]};function ws(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,
t=0,o=ws.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="rule"||s==="text")){let r={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:ap.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return ws.errors=e,t===0}ws.evaluated={dynamicProps:!1,
dynamicItems:!1};function ke(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ke.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.value===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),t++}if(s.source===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[r]:e.push(r),t++}if(s.confidence===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"confidence"},message:"must have required property 'confidence'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="value"||r==="source"||r==="confidence")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.value!==void 0){let r=s.value;
if(typeof r=="string"){if(w(r)>64){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:64},message:"must \
NOT have more than 64 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.source!==void 0&&(ws(s.source,{instancePath:i+"/source",parentData:s,parentDataProperty:"\
source",rootData:p,dynamicAnchors:u})||(e=e===null?ws.errors:e.concat(ws.errors),t=e.length)),s.confidence!==void 0){let r=s.confidence;if(typeof r=="number"&&isFinite(
r)){if(r>1||isNaN(r)){let a={instancePath:i+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"\
must be <= 1"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/confidence",schemaPath:"#/properties/confide\
nce/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ke.errors=e,t===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ip={type:"string",enum:["given","extracted","answered"]};function bs(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=bs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="given"||s==="extracted"||s==="answered")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ip.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return bs.errors=
e,t===0}bs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ke(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.key===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:e.push(
r),t++}if(s.value===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required proper\
ty 'value'"};e===null?e=[r]:e.push(r),t++}if(s.source===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},
message:"must have required property 'source'"};e===null?e=[r]:e.push(r),t++}if(s.confidence===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"confidence"},message:"must have required property 'confidence'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="key"||r===
"value"||r==="source"||r==="confidence")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.key!==void 0){let r=s.key;if(typeof r=="string"){if(w(r)>64){let a={instancePath:i+
"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.
value!==void 0){let r=s.value;if(typeof r=="string"){if(w(r)>4e3){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{
limit:4e3},message:"must NOT have more than 4000 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.source!==void 0&&(bs(s.source,{instancePath:i+"/source",
parentData:s,parentDataProperty:"source",rootData:p,dynamicAnchors:u})||(e=e===null?bs.errors:e.concat(bs.errors),t=e.length)),s.confidence!==void 0){let r=s.confidence;
if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){let a={instancePath:i+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/confidence",schemaPath:"#/properties/con\
fidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/confidenc\
e",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ke.errors=e,t===0}Ke.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var np={type:"string",enum:["none","suspected","confirmed"]};function Me(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="none"||s==="suspected"||
s==="confirmed")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:np.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),t++}return Me.errors=e,t===0}Me.evaluated={dynamicProps:!1,dynamicItems:!1};var op={type:"string",enum:["fixed","workaround","answered","duplicate","notReproducible","byDesign","thirdParty","noResponse"]};function we(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=we.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}
if(!(s==="fixed"||s==="workaround"||s==="answered"||s==="duplicate"||s==="notReproducible"||s==="byDesign"||s==="thirdParty"||s==="noResponse")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:op.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return we.errors=
e,t===0}we.evaluated={dynamicProps:!1,dynamicItems:!1};function Re(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.
push(r),t++}for(let r in s)if(!(r==="code"||r==="note")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.code!==void 0&&(we(s.code,{instancePath:i+"/code",parentData:s,parentDataProperty:"\
code",rootData:p,dynamicAnchors:u})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),s.note!==void 0){let r=s.note;if(typeof r=="string"){if(w(r)>4e3){let a={
instancePath:i+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4000 characters"};e===null?
e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return Re.errors=e,t===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ze(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,
dynamicAnchors:u={}}={}){let e=null,t=0,o=Ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};
e===null?e=[h]:e.push(h),t++}if(s.version===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"\
must have required property 'version'"};e===null?e=[h]:e.push(h),t++}if(s.externalId===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"externalId"},message:"must have required property 'externalId'"};e===null?e=[h]:e.push(h),t++}if(s.status===void 0){let h={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[h]:e.push(h),t++}if(s.severity===
void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"},message:"must have required property 'severity'"};e===
null?e=[h]:e.push(h),t++}if(s.title===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must ha\
ve required property 'title'"};e===null?e=[h]:e.push(h),t++}if(s.description===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[h]:e.push(h),t++}if(s.language===void 0){let h={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"language"},message:"must have required property 'language'"};e===null?e=[h]:e.push(h),t++}if(s.channel===
void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"channel"},message:"must have required property 'channel'"};e===
null?e=[h]:e.push(h),t++}if(s.product===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"product"},message:"mus\
t have required property 'product'"};e===null?e=[h]:e.push(h),t++}if(s.resourceRegion===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"resourceRegion"},message:"must have required property 'resourceRegion'"};e===null?e=[h]:e.push(h),t++}if(s.categoryId===void 0){let h={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"categoryId"},message:"must have required property 'categoryId'"};e===null?e=[
h]:e.push(h),t++}if(s.accountId===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"},message:"must ha\
ve required property 'accountId'"};e===null?e=[h]:e.push(h),t++}if(s.contactId===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"contactId"},message:"must have required property 'contactId'"};e===null?e=[h]:e.push(h),t++}if(s.contractId===void 0){let h={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"contractId"},message:"must have required property 'contractId'"};e===null?e=[h]:e.push(h),t++}if(s.assigneeId===
void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"assigneeId"},message:"must have required property 'assigneeId'"};
e===null?e=[h]:e.push(h),t++}if(s.tags===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tags"},message:"must \
have required property 'tags'"};e===null?e=[h]:e.push(h),t++}if(s.facts===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
facts"},message:"must have required property 'facts'"};e===null?e=[h]:e.push(h),t++}if(s.missingFacts===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"missingFacts"},message:"must have required property 'missingFacts'"};e===null?e=[h]:e.push(h),t++}if(s.securityFlag===void 0){
let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"securityFlag"},message:"must have required property 'securityFlag'"};e===
null?e=[h]:e.push(h),t++}if(s.resolution===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"resolution"},message:"\
must have required property 'resolution'"};e===null?e=[h]:e.push(h),t++}if(s.mergedIntoId===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"mergedIntoId"},message:"must have required property 'mergedIntoId'"};e===null?e=[h]:e.push(h),t++}if(s.followUpOfId===void 0){let h={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"followUpOfId"},message:"must have required property 'followUpOfId'"};e===null?
e=[h]:e.push(h),t++}if(s.cycle===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cycle"},message:"must have re\
quired property 'cycle'"};e===null?e=[h]:e.push(h),t++}if(s.reopenCount===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
reopenCount"},message:"must have required property 'reopenCount'"};e===null?e=[h]:e.push(h),t++}if(s.messageCount===void 0){let h={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"messageCount"},message:"must have required property 'messageCount'"};e===null?e=[h]:e.push(h),t++}if(s.solvedAt===
void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"solvedAt"},message:"must have required property 'solvedAt'"};e===
null?e=[h]:e.push(h),t++}if(s.closedAt===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"closedAt"},message:"m\
ust have required property 'closedAt'"};e===null?e=[h]:e.push(h),t++}if(s.metadata===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[h]:e.push(h),t++}if(s.createdAt===void 0){let h={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[h]:e.push(h),t++}if(s.updatedAt===
void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updatedAt"},message:"must have required property 'updatedAt'"};
e===null?e=[h]:e.push(h),t++}for(let h in s)if(!Q.call(ks.properties,h)){let k={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),t++}if(s.id!==void 0&&(I(s.id,{instancePath:i+"/id",parentData:s,
parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.version!==void 0&&(N(s.version,{instancePath:i+"/v\
ersion",parentData:s,parentDataProperty:"version",rootData:p,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),s.externalId!==void 0){let h=s.
externalId,k=t,q=!1,E=t;B(h,{instancePath:i+"/externalId",parentData:s,parentDataProperty:"externalId",rootData:p,dynamicAnchors:u})||(e=e===null?B.errors:e.concat(
B.errors),t=e.length);var r=E===t;q=q||r;let L=t;if(h!==null){let j={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/anyOf/1/type",keyword:"typ\
e",params:{type:"null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var r=L===t;if(q=q||r,q)t=k,e!==null&&(k?e.length=k:e=null);else{let j={instancePath:i+
"/externalId",schemaPath:"#/properties/externalId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(j),t++}}if(s.status!==
void 0&&(F(s.status,{instancePath:i+"/status",parentData:s,parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),t=
e.length)),s.severity!==void 0&&(ae(s.severity,{instancePath:i+"/severity",parentData:s,parentDataProperty:"severity",rootData:p,dynamicAnchors:u})||(e=e===null?
ae.errors:e.concat(ae.errors),t=e.length)),s.title!==void 0){let h=s.title;if(typeof h=="string"){if(w(h)>300){let k={instancePath:i+"/title",schemaPath:"#/prop\
erties/title/maxLength",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 300 characters"};e===null?e=[k]:e.push(k),t++}if(w(h)<1){let k={
instancePath:i+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[k]:e.push(k),t++}}else{let k={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[k]:e.push(k),t++}}if(s.description!==void 0){let h=s.description;if(typeof h=="string"){if(w(h)>2e4){let k={instancePath:i+"/description",schemaPath:"#/\
properties/description/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters"};e===null?e=[k]:e.push(k),t++}if(w(h)<
1){let k={instancePath:i+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters"};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[k]:e.push(k),t++}}if(s.language!==void 0&&(D(s.language,{instancePath:i+"/language",parentData:s,parentDataProperty:"\
language",rootData:p,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),s.channel!==void 0&&(Pe(s.channel,{instancePath:i+"/channel",parentData:s,
parentDataProperty:"channel",rootData:p,dynamicAnchors:u})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),s.product!==void 0){let h=s.product;if(typeof h!=
"string"&&h!==null){let k={instancePath:i+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type:ks.properties.product.type},message:"mus\
t be string,null"};e===null?e=[k]:e.push(k),t++}if(typeof h=="string"&&w(h)>128){let k={instancePath:i+"/product",schemaPath:"#/properties/product/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[k]:e.push(k),t++}}if(s.resourceRegion!==void 0){let h=s.resourceRegion;
if(typeof h!="string"&&h!==null){let k={instancePath:i+"/resourceRegion",schemaPath:"#/properties/resourceRegion/type",keyword:"type",params:{type:ks.properties.
resourceRegion.type},message:"must be string,null"};e===null?e=[k]:e.push(k),t++}if(typeof h=="string"&&w(h)>64){let k={instancePath:i+"/resourceRegion",schemaPath:"\
#/properties/resourceRegion/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[k]:e.push(k),t++}}if(s.
categoryId!==void 0){let h=s.categoryId,k=t,q=!1,E=t;V(h,{instancePath:i+"/categoryId",parentData:s,parentDataProperty:"categoryId",rootData:p,dynamicAnchors:u})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length);var a=E===t;q=q||a;let L=t;if(h!==null){let j={instancePath:i+"/categoryId",schemaPath:"#/properties/categor\
yId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var a=L===t;if(q=q||a,q)t=k,e!==null&&(k?e.length=k:e=
null);else{let j={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===
null?e=[j]:e.push(j),t++}}if(s.accountId!==void 0&&(_(s.accountId,{instancePath:i+"/accountId",parentData:s,parentDataProperty:"accountId",rootData:p,dynamicAnchors:u})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.contactId!==void 0&&(Y(s.contactId,{instancePath:i+"/contactId",parentData:s,parentDataProperty:"contactI\
d",rootData:p,dynamicAnchors:u})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),s.contractId!==void 0){let h=s.contractId,k=t,q=!1,E=t;X(h,{instancePath:i+
"/contractId",parentData:s,parentDataProperty:"contractId",rootData:p,dynamicAnchors:u})||(e=e===null?X.errors:e.concat(X.errors),t=e.length);var n=E===t;q=q||n;
let L=t;if(h!==null){let j={instancePath:i+"/contractId",schemaPath:"#/properties/contractId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be \
null"};e===null?e=[j]:e.push(j),t++}var n=L===t;if(q=q||n,q)t=k,e!==null&&(k?e.length=k:e=null);else{let j={instancePath:i+"/contractId",schemaPath:"#/propertie\
s/contractId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(j),t++}}if(s.assigneeId!==void 0){let h=s.assigneeId,
k=t,q=!1,E=t;re(h,{instancePath:i+"/assigneeId",parentData:s,parentDataProperty:"assigneeId",rootData:p,dynamicAnchors:u})||(e=e===null?re.errors:e.concat(re.errors),
t=e.length);var l=E===t;q=q||l;let L=t;if(h!==null){let j={instancePath:i+"/assigneeId",schemaPath:"#/properties/assigneeId/anyOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var l=L===t;if(q=q||l,q)t=k,e!==null&&(k?e.length=k:e=null);else{let j={instancePath:i+"/assig\
neeId",schemaPath:"#/properties/assigneeId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(j),t++}}if(s.tags!==void 0){
let h=s.tags;if(Array.isArray(h)){let k=h.length;for(let q=0;q<k;q++)ke(h[q],{instancePath:i+"/tags/"+q,parentData:h,parentDataProperty:q,rootData:p,dynamicAnchors:u})||
(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)}else{let k={instancePath:i+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[k]:e.push(k),t++}}if(s.facts!==void 0){let h=s.facts;if(Array.isArray(h)){let k=h.length;for(let q=0;q<k;q++)Ke(h[q],{instancePath:i+
"/facts/"+q,parentData:h,parentDataProperty:q,rootData:p,dynamicAnchors:u})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)}else{let k={instancePath:i+"/\
facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[k]:e.push(k),t++}}if(s.missingFacts!==void 0){
let h=s.missingFacts;if(Array.isArray(h)){let k=h.length;for(let q=0;q<k;q++){let E=h[q];if(typeof E=="string"){if(w(E)>64){let L={instancePath:i+"/missingFacts\
/"+q,schemaPath:"#/properties/missingFacts/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[L]:
e.push(L),t++}}else{let L={instancePath:i+"/missingFacts/"+q,schemaPath:"#/properties/missingFacts/items/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[L]:e.push(L),t++}}}else{let k={instancePath:i+"/missingFacts",schemaPath:"#/properties/missingFacts/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[k]:e.push(k),t++}}if(s.securityFlag!==void 0&&(Me(s.securityFlag,{instancePath:i+"/securityFlag",parentData:s,parentDataProperty:"\
securityFlag",rootData:p,dynamicAnchors:u})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),s.resolution!==void 0){let h=s.resolution,k=t,q=!1,E=t;Re(h,
{instancePath:i+"/resolution",parentData:s,parentDataProperty:"resolution",rootData:p,dynamicAnchors:u})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length);
var d=E===t;q=q||d;let L=t;if(h!==null){let j={instancePath:i+"/resolution",schemaPath:"#/properties/resolution/anyOf/1/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[j]:e.push(j),t++}var d=L===t;if(q=q||d,q)t=k,e!==null&&(k?e.length=k:e=null);else{let j={instancePath:i+"/resolution",schemaPath:"\
#/properties/resolution/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(j),t++}}if(s.mergedIntoId!==void 0){let h=s.
mergedIntoId,k=t,q=!1,E=t;I(h,{instancePath:i+"/mergedIntoId",parentData:s,parentDataProperty:"mergedIntoId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:
e.concat(I.errors),t=e.length);var c=E===t;q=q||c;let L=t;if(h!==null){let j={instancePath:i+"/mergedIntoId",schemaPath:"#/properties/mergedIntoId/anyOf/1/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var c=L===t;if(q=q||c,q)t=k,e!==null&&(k?e.length=k:e=null);else{let j={
instancePath:i+"/mergedIntoId",schemaPath:"#/properties/mergedIntoId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(
j),t++}}if(s.followUpOfId!==void 0){let h=s.followUpOfId,k=t,q=!1,E=t;I(h,{instancePath:i+"/followUpOfId",parentData:s,parentDataProperty:"followUpOfId",rootData:p,
dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length);var y=E===t;q=q||y;let L=t;if(h!==null){let j={instancePath:i+"/followUpOfId",schemaPath:"\
#/properties/followUpOfId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var y=L===t;if(q=q||y,q)t=k,e!==
null&&(k?e.length=k:e=null);else{let j={instancePath:i+"/followUpOfId",schemaPath:"#/properties/followUpOfId/anyOf",keyword:"anyOf",params:{},message:"must matc\
h a schema in anyOf"};e===null?e=[j]:e.push(j),t++}}if(s.cycle!==void 0){let h=s.cycle;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let k={instancePath:i+
"/cycle",schemaPath:"#/properties/cycle/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[k]:e.push(k),t++}if(typeof h=="numbe\
r"&&isFinite(h)&&(h<1||isNaN(h))){let k={instancePath:i+"/cycle",schemaPath:"#/properties/cycle/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[k]:e.push(k),t++}}if(s.reopenCount!==void 0){let h=s.reopenCount;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let k={instancePath:i+
"/reopenCount",schemaPath:"#/properties/reopenCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[k]:e.push(k),t++}if(typeof h==
"number"&&isFinite(h)&&(h<0||isNaN(h))){let k={instancePath:i+"/reopenCount",schemaPath:"#/properties/reopenCount/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[k]:e.push(k),t++}}if(s.messageCount!==void 0){let h=s.messageCount;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&
isFinite(h))){let k={instancePath:i+"/messageCount",schemaPath:"#/properties/messageCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[k]:e.push(k),t++}if(typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h))){let k={instancePath:i+"/messageCount",schemaPath:"#/properties/messageCount/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[k]:e.push(k),t++}}if(s.solvedAt!==void 0){let h=s.solvedAt,k=t,q=!1,
E=t;v(h,{instancePath:i+"/solvedAt",parentData:s,parentDataProperty:"solvedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);
var g=E===t;q=q||g;let L=t;if(h!==null){let j={instancePath:i+"/solvedAt",schemaPath:"#/properties/solvedAt/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[j]:e.push(j),t++}var g=L===t;if(q=q||g,q)t=k,e!==null&&(k?e.length=k:e=null);else{let j={instancePath:i+"/solvedAt",schemaPath:"#/pro\
perties/solvedAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(j),t++}}if(s.closedAt!==void 0){let h=s.closedAt,
k=t,q=!1,E=t;v(h,{instancePath:i+"/closedAt",parentData:s,parentDataProperty:"closedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=
e.length);var P=E===t;q=q||P;let L=t;if(h!==null){let j={instancePath:i+"/closedAt",schemaPath:"#/properties/closedAt/anyOf/1/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var P=L===t;if(q=q||P,q)t=k,e!==null&&(k?e.length=k:e=null);else{let j={instancePath:i+"/closedAt",schemaPath:"\
#/properties/closedAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(j),t++}}s.metadata!==void 0&&(K(s.metadata,
{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:p,dynamicAnchors:u})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.createdAt!==
void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,{instancePath:i+"/updatedAt",parentData:s,parentDataProperty:"updatedAt",rootData:p,dynamicAnchors:u})||(e=e===
null?v.errors:e.concat(v.errors),t=e.length))}else{let h={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[h]:e.push(h),t++}return Ze.errors=e,t===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qs(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=qs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.items===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"},message:"must have req\
uired property 'items'"};e===null?e=[r]:e.push(r),t++}if(s.nextCursor===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
nextCursor"},message:"must have required property 'nextCursor'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="items"||r==="nextCursor")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),t++}if(s.items!==void 0){let r=s.items;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/items",schemaPath:"#/properties/items/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)Ze(r[n],{instancePath:i+
"/items/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)}else{let a={instancePath:i+"/\
items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.nextCursor!==void 0&&(T(
s.nextCursor,{instancePath:i+"/nextCursor",parentData:s,parentDataProperty:"nextCursor",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),t=
e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return qs.
errors=e,t===0}qs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ka(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Ka.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),qs(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?qs.errors:e.concat(qs.errors),t=e.length),Ka.errors=e,t===0}Ka.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ge=Ma;function Is(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Is.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[h]:e.push(h),t++}if(s.version===void 0){let h={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[h]:e.push(h),t++}if(s.externalId===
void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"externalId"},message:"must have required property 'externalId'"};
e===null?e=[h]:e.push(h),t++}if(s.status===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"m\
ust have required property 'status'"};e===null?e=[h]:e.push(h),t++}if(s.severity===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"severity"},message:"must have required property 'severity'"};e===null?e=[h]:e.push(h),t++}if(s.title===void 0){let h={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[h]:e.push(h),t++}if(s.description===void 0){
let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===
null?e=[h]:e.push(h),t++}if(s.language===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"},message:"m\
ust have required property 'language'"};e===null?e=[h]:e.push(h),t++}if(s.channel===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"channel"},message:"must have required property 'channel'"};e===null?e=[h]:e.push(h),t++}if(s.product===void 0){let h={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"product"},message:"must have required property 'product'"};e===null?e=[h]:e.push(h),t++}if(s.resourceRegion===
void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"resourceRegion"},message:"must have required property 'resourc\
eRegion'"};e===null?e=[h]:e.push(h),t++}if(s.categoryId===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cate\
goryId"},message:"must have required property 'categoryId'"};e===null?e=[h]:e.push(h),t++}if(s.accountId===void 0){let h={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};e===null?e=[h]:e.push(h),t++}if(s.contactId===void 0){
let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contactId"},message:"must have required property 'contactId'"};e===null?
e=[h]:e.push(h),t++}if(s.contractId===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contractId"},message:"mu\
st have required property 'contractId'"};e===null?e=[h]:e.push(h),t++}if(s.assigneeId===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"assigneeId"},message:"must have required property 'assigneeId'"};e===null?e=[h]:e.push(h),t++}if(s.tags===void 0){let h={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"tags"},message:"must have required property 'tags'"};e===null?e=[h]:e.push(h),t++}if(s.facts===
void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"facts"},message:"must have required property 'facts'"};e===null?
e=[h]:e.push(h),t++}if(s.missingFacts===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"missingFacts"},message:"\
must have required property 'missingFacts'"};e===null?e=[h]:e.push(h),t++}if(s.securityFlag===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"securityFlag"},message:"must have required property 'securityFlag'"};e===null?e=[h]:e.push(h),t++}if(s.resolution===void 0){let h={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===null?e=[
h]:e.push(h),t++}if(s.mergedIntoId===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mergedIntoId"},message:"m\
ust have required property 'mergedIntoId'"};e===null?e=[h]:e.push(h),t++}if(s.followUpOfId===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"followUpOfId"},message:"must have required property 'followUpOfId'"};e===null?e=[h]:e.push(h),t++}if(s.cycle===void 0){let h={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"cycle"},message:"must have required property 'cycle'"};e===null?e=[h]:e.push(h),t++}if(s.reopenCount===
void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reopenCount"},message:"must have required property 'reopenCoun\
t'"};e===null?e=[h]:e.push(h),t++}if(s.messageCount===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"messageC\
ount"},message:"must have required property 'messageCount'"};e===null?e=[h]:e.push(h),t++}if(s.solvedAt===void 0){let h={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"solvedAt"},message:"must have required property 'solvedAt'"};e===null?e=[h]:e.push(h),t++}if(s.closedAt===void 0){let h={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"closedAt"},message:"must have required property 'closedAt'"};e===null?e=[h]:e.
push(h),t++}if(s.metadata===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have requ\
ired property 'metadata'"};e===null?e=[h]:e.push(h),t++}if(s.createdAt===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
createdAt"},message:"must have required property 'createdAt'"};e===null?e=[h]:e.push(h),t++}if(s.updatedAt===void 0){let h={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"updatedAt"},message:"must have required property 'updatedAt'"};e===null?e=[h]:e.push(h),t++}for(let h in s)if(!Q.
call(ks.properties,h)){let k={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT \
have additional properties"};e===null?e=[k]:e.push(k),t++}if(s.id!==void 0&&(I(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.version!==void 0&&(N(s.version,{instancePath:i+"/version",parentData:s,parentDataProperty:"version",rootData:p,
dynamicAnchors:u})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),s.externalId!==void 0){let h=s.externalId,k=t,q=!1,E=t;B(h,{instancePath:i+"/externalId",
parentData:s,parentDataProperty:"externalId",rootData:p,dynamicAnchors:u})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);var r=E===t;q=q||r;let L=t;if(h!==
null){let j={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[j]:e.push(j),t++}var r=L===t;if(q=q||r,q)t=k,e!==null&&(k?e.length=k:e=null);else{let j={instancePath:i+"/externalId",schemaPath:"#/properties/externalId/any\
Of",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(j),t++}}if(s.status!==void 0&&(F(s.status,{instancePath:i+"/status",
parentData:s,parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),s.severity!==void 0&&(ae(s.severity,
{instancePath:i+"/severity",parentData:s,parentDataProperty:"severity",rootData:p,dynamicAnchors:u})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),s.title!==
void 0){let h=s.title;if(typeof h=="string"){if(w(h)>300){let k={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300},
message:"must NOT have more than 300 characters"};e===null?e=[k]:e.push(k),t++}if(w(h)<1){let k={instancePath:i+"/title",schemaPath:"#/properties/title/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:i+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),t++}}if(s.description!==void 0){let h=s.description;
if(typeof h=="string"){if(w(h)>2e4){let k={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e4},
message:"must NOT have more than 20000 characters"};e===null?e=[k]:e.push(k),t++}if(w(h)<1){let k={instancePath:i+"/description",schemaPath:"#/properties/descri\
ption/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),t++}}if(s.language!==
void 0&&(D(s.language,{instancePath:i+"/language",parentData:s,parentDataProperty:"language",rootData:p,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),
t=e.length)),s.channel!==void 0&&(Pe(s.channel,{instancePath:i+"/channel",parentData:s,parentDataProperty:"channel",rootData:p,dynamicAnchors:u})||(e=e===null?Pe.
errors:e.concat(Pe.errors),t=e.length)),s.product!==void 0){let h=s.product;if(typeof h!="string"&&h!==null){let k={instancePath:i+"/product",schemaPath:"#/prop\
erties/product/type",keyword:"type",params:{type:ks.properties.product.type},message:"must be string,null"};e===null?e=[k]:e.push(k),t++}if(typeof h=="string"&&
w(h)>128){let k={instancePath:i+"/product",schemaPath:"#/properties/product/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 1\
28 characters"};e===null?e=[k]:e.push(k),t++}}if(s.resourceRegion!==void 0){let h=s.resourceRegion;if(typeof h!="string"&&h!==null){let k={instancePath:i+"/reso\
urceRegion",schemaPath:"#/properties/resourceRegion/type",keyword:"type",params:{type:ks.properties.resourceRegion.type},message:"must be string,null"};e===null?
e=[k]:e.push(k),t++}if(typeof h=="string"&&w(h)>64){let k={instancePath:i+"/resourceRegion",schemaPath:"#/properties/resourceRegion/maxLength",keyword:"maxLengt\
h",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[k]:e.push(k),t++}}if(s.categoryId!==void 0){let h=s.categoryId,k=t,q=!1,E=t;V(
h,{instancePath:i+"/categoryId",parentData:s,parentDataProperty:"categoryId",rootData:p,dynamicAnchors:u})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);
var a=E===t;q=q||a;let L=t;if(h!==null){let j={instancePath:i+"/categoryId",schemaPath:"#/properties/categoryId/anyOf/1/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[j]:e.push(j),t++}var a=L===t;if(q=q||a,q)t=k,e!==null&&(k?e.length=k:e=null);else{let j={instancePath:i+"/categoryId",schemaPath:"\
#/properties/categoryId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(j),t++}}if(s.accountId!==void 0&&(_(s.accountId,
{instancePath:i+"/accountId",parentData:s,parentDataProperty:"accountId",rootData:p,dynamicAnchors:u})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.contactId!==
void 0&&(Y(s.contactId,{instancePath:i+"/contactId",parentData:s,parentDataProperty:"contactId",rootData:p,dynamicAnchors:u})||(e=e===null?Y.errors:e.concat(Y.errors),
t=e.length)),s.contractId!==void 0){let h=s.contractId,k=t,q=!1,E=t;X(h,{instancePath:i+"/contractId",parentData:s,parentDataProperty:"contractId",rootData:p,dynamicAnchors:u})||
(e=e===null?X.errors:e.concat(X.errors),t=e.length);var n=E===t;q=q||n;let L=t;if(h!==null){let j={instancePath:i+"/contractId",schemaPath:"#/properties/contrac\
tId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var n=L===t;if(q=q||n,q)t=k,e!==null&&(k?e.length=k:e=
null);else{let j={instancePath:i+"/contractId",schemaPath:"#/properties/contractId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===
null?e=[j]:e.push(j),t++}}if(s.assigneeId!==void 0){let h=s.assigneeId,k=t,q=!1,E=t;re(h,{instancePath:i+"/assigneeId",parentData:s,parentDataProperty:"assignee\
Id",rootData:p,dynamicAnchors:u})||(e=e===null?re.errors:e.concat(re.errors),t=e.length);var l=E===t;q=q||l;let L=t;if(h!==null){let j={instancePath:i+"/assigne\
eId",schemaPath:"#/properties/assigneeId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var l=L===t;if(q=
q||l,q)t=k,e!==null&&(k?e.length=k:e=null);else{let j={instancePath:i+"/assigneeId",schemaPath:"#/properties/assigneeId/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[j]:e.push(j),t++}}if(s.tags!==void 0){let h=s.tags;if(Array.isArray(h)){let k=h.length;for(let q=0;q<k;q++)ke(h[q],{instancePath:i+
"/tags/"+q,parentData:h,parentDataProperty:q,rootData:p,dynamicAnchors:u})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)}else{let k={instancePath:i+"/t\
ags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[k]:e.push(k),t++}}if(s.facts!==void 0){let h=s.
facts;if(Array.isArray(h)){let k=h.length;for(let q=0;q<k;q++)Ke(h[q],{instancePath:i+"/facts/"+q,parentData:h,parentDataProperty:q,rootData:p,dynamicAnchors:u})||
(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)}else{let k={instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[k]:e.push(k),t++}}if(s.missingFacts!==void 0){let h=s.missingFacts;if(Array.isArray(h)){let k=h.length;for(let q=0;q<k;q++){
let E=h[q];if(typeof E=="string"){if(w(E)>64){let L={instancePath:i+"/missingFacts/"+q,schemaPath:"#/properties/missingFacts/items/maxLength",keyword:"maxLength",
params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/missingFacts/"+q,schemaPath:"#/pro\
perties/missingFacts/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[L]:e.push(L),t++}}}else{let k={instancePath:i+"/mis\
singFacts",schemaPath:"#/properties/missingFacts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[k]:e.push(k),t++}}if(s.securityFlag!==
void 0&&(Me(s.securityFlag,{instancePath:i+"/securityFlag",parentData:s,parentDataProperty:"securityFlag",rootData:p,dynamicAnchors:u})||(e=e===null?Me.errors:e.
concat(Me.errors),t=e.length)),s.resolution!==void 0){let h=s.resolution,k=t,q=!1,E=t;Re(h,{instancePath:i+"/resolution",parentData:s,parentDataProperty:"resolu\
tion",rootData:p,dynamicAnchors:u})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length);var d=E===t;q=q||d;let L=t;if(h!==null){let j={instancePath:i+"/resol\
ution",schemaPath:"#/properties/resolution/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var d=L===t;if(q=
q||d,q)t=k,e!==null&&(k?e.length=k:e=null);else{let j={instancePath:i+"/resolution",schemaPath:"#/properties/resolution/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[j]:e.push(j),t++}}if(s.mergedIntoId!==void 0){let h=s.mergedIntoId,k=t,q=!1,E=t;I(h,{instancePath:i+"/mergedIntoId",parentData:s,
parentDataProperty:"mergedIntoId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length);var c=E===t;q=q||c;let L=t;if(h!==null){let j={
instancePath:i+"/mergedIntoId",schemaPath:"#/properties/mergedIntoId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[j]:e.
push(j),t++}var c=L===t;if(q=q||c,q)t=k,e!==null&&(k?e.length=k:e=null);else{let j={instancePath:i+"/mergedIntoId",schemaPath:"#/properties/mergedIntoId/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(j),t++}}if(s.followUpOfId!==void 0){let h=s.followUpOfId,k=t,q=!1,E=t;I(
h,{instancePath:i+"/followUpOfId",parentData:s,parentDataProperty:"followUpOfId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length);
var y=E===t;q=q||y;let L=t;if(h!==null){let j={instancePath:i+"/followUpOfId",schemaPath:"#/properties/followUpOfId/anyOf/1/type",keyword:"type",params:{type:"n\
ull"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var y=L===t;if(q=q||y,q)t=k,e!==null&&(k?e.length=k:e=null);else{let j={instancePath:i+"/followUpOfId",
schemaPath:"#/properties/followUpOfId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(j),t++}}if(s.cycle!==void 0){
let h=s.cycle;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let k={instancePath:i+"/cycle",schemaPath:"#/properties/cycle/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[k]:e.push(k),t++}if(typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h))){let k={instancePath:i+"/cycle",schemaPath:"\
#/properties/cycle/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[k]:e.push(k),t++}}if(s.reopenCount!==void 0){
let h=s.reopenCount;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let k={instancePath:i+"/reopenCount",schemaPath:"#/properties/reopenCount/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[k]:e.push(k),t++}if(typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h))){let k={instancePath:i+
"/reopenCount",schemaPath:"#/properties/reopenCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[k]:e.push(k),
t++}}if(s.messageCount!==void 0){let h=s.messageCount;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let k={instancePath:i+"/messageCount",schemaPath:"\
#/properties/messageCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[k]:e.push(k),t++}if(typeof h=="number"&&isFinite(h)&&
(h<0||isNaN(h))){let k={instancePath:i+"/messageCount",schemaPath:"#/properties/messageCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[k]:e.push(k),t++}}if(s.solvedAt!==void 0){let h=s.solvedAt,k=t,q=!1,E=t;v(h,{instancePath:i+"/solvedAt",parentData:s,parentDataProperty:"\
solvedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);var g=E===t;q=q||g;let L=t;if(h!==null){let j={instancePath:i+"/sol\
vedAt",schemaPath:"#/properties/solvedAt/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var g=L===t;if(q=
q||g,q)t=k,e!==null&&(k?e.length=k:e=null);else{let j={instancePath:i+"/solvedAt",schemaPath:"#/properties/solvedAt/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};e===null?e=[j]:e.push(j),t++}}if(s.closedAt!==void 0){let h=s.closedAt,k=t,q=!1,E=t;v(h,{instancePath:i+"/closedAt",parentData:s,parentDataProperty:"\
closedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);var P=E===t;q=q||P;let L=t;if(h!==null){let j={instancePath:i+"/clo\
sedAt",schemaPath:"#/properties/closedAt/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[j]:e.push(j),t++}var P=L===t;if(q=
q||P,q)t=k,e!==null&&(k?e.length=k:e=null);else{let j={instancePath:i+"/closedAt",schemaPath:"#/properties/closedAt/anyOf",keyword:"anyOf",params:{},message:"mu\
st match a schema in anyOf"};e===null?e=[j]:e.push(j),t++}}s.metadata!==void 0&&(K(s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metad\
ata",rootData:p,dynamicAnchors:u})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,
parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.updatedAt!==void 0&&(v(s.updatedAt,{instancePath:i+
"/updatedAt",parentData:s,parentDataProperty:"updatedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let h={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),t++}return Is.errors=e,t===0}Is.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Ma(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ma.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Is(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=
e===null?Is.errors:e.concat(Is.errors),t=e.length),Ma.errors=e,t===0}Ma.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var no=Ra;var lp={type:"string",enum:["title","description","message","fact"]};function Os(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Os.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="title"||s==="description"||s==="message"||s==="fact")){let r={
instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:lp.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),
t++}return Os.errors=e,t===0}Os.evaluated={dynamicProps:!1,dynamicItems:!1};function js(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=js.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.ticket===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticket"},message:"must have required property 'ticket'"};e===null?e=[r]:
e.push(r),t++}if(s.score===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"score"},message:"must have required\
 property 'score'"};e===null?e=[r]:e.push(r),t++}if(s.excerpt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
excerpt"},message:"must have required property 'excerpt'"};e===null?e=[r]:e.push(r),t++}if(s.field===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"field"},message:"must have required property 'field'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="ticket"||r==="sc\
ore"||r==="excerpt"||r==="field")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.ticket!==void 0&&(Ze(s.ticket,{instancePath:i+"/ticket",parentData:s,parentDataProperty:"\
ticket",rootData:p,dynamicAnchors:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),s.score!==void 0){let r=s.score;if(typeof r=="number"&&isFinite(r)){
if(r<0||isNaN(r)){let a={instancePath:i+"/score",schemaPath:"#/properties/score/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"number"},message:"must b\
e number"};e===null?e=[a]:e.push(a),t++}}if(s.excerpt!==void 0){let r=s.excerpt;if(typeof r=="string"){if(w(r)>500){let a={instancePath:i+"/excerpt",schemaPath:"\
#/properties/excerpt/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:i+"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}s.
field!==void 0&&(Os(s.field,{instancePath:i+"/field",parentData:s,parentDataProperty:"field",rootData:p,dynamicAnchors:u})||(e=e===null?Os.errors:e.concat(Os.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return js.
errors=e,t===0}js.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function As(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=As.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.items===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"},message:"must have required property 'items'"};e===null?e=[r]:
e.push(r),t++}if(s.nextCursor===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nextCursor"},message:"must hav\
e required property 'nextCursor'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="items"||r==="nextCursor")){let a={instancePath:i,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.items!==
void 0){let r=s.items;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)js(r[n],{instancePath:i+"/items/"+n,parentData:r,parentDataProperty:n,
rootData:p,dynamicAnchors:u})||(e=e===null?js.errors:e.concat(js.errors),t=e.length)}else{let a={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.nextCursor!==void 0&&(T(s.nextCursor,{instancePath:i+"/nextCursor",parentData:s,
parentDataProperty:"nextCursor",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return As.errors=e,t===0}As.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ra(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ra.evaluated;return o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),As(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?
As.errors:e.concat(As.errors),t=e.length),Ra.errors=e,t===0}Ra.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oo=Za;var pp={type:"string",enum:["open","pendingCustomer","pendingThirdParty","pendingInternal","solved","closed","cancelled"]};function $s(s,{instancePath:i="",parentData:f,
parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=$s.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!=
"string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="open"||
s==="pendingCustomer"||s==="pendingThirdParty"||s==="pendingInternal"||s==="solved"||s==="closed"||s==="cancelled")){let r={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:pp.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return $s.errors=e,t===0}$s.evaluated={dynamicProps:!1,
dynamicItems:!1};function xs(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=xs.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{
missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/all\
Of/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.currentStatus===
void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"currentStatus"},message:"must have required property '\
currentStatus'"};e===null?e=[r]:e.push(r),t++}if(s.allowedTo===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
allowedTo"},message:"must have required property 'allowedTo'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+
"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https:/\
/deskwire.dev/problems/illegal-transition"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"htt\
ps://deskwire.dev/problems/illegal-transition"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"cons\
t",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.currentStatus!==void 0&&(F(s.currentStatus,{instancePath:i+
"/currentStatus",parentData:s,parentDataProperty:"currentStatus",rootData:p,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),s.allowedTo!==
void 0){let r=s.allowedTo;if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++)$s(r[n],{instancePath:i+"/allowedTo/"+n,parentData:r,parentDataProperty:n,rootData:p,
dynamicAnchors:u})||(e=e===null?$s.errors:e.concat($s.errors),t=e.length)}else{let a={instancePath:i+"/allowedTo",schemaPath:"#/allOf/1/properties/allowedTo/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!==
"status"&&r!=="currentStatus"&&r!=="allowedTo"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedPropert\
ies",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return xs.errors=e,t===0}xs.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Ds(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ds.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===
null?b.errors:e.concat(b.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",
keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}
if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/idempotency-in-flight"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/idempotency-in-flight"},message:"must be equal to constant"};
e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"\
#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[
a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ds.
errors=e,t===0}Ds.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Za(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Za.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=t,a=!1,n=null,l=t;xs(s,{instancePath:i,parentData:f,parentDataProperty:m,
rootData:p,dynamicAnchors:u})||(e=e===null?xs.errors:e.concat(xs.errors),t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;Ds(s,{instancePath:i,parentData:f,
parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Ds.errors:e.concat(Ds.errors),t=e.length);var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&
(d=!0)),a)t=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exac\
tly one schema in oneOf"};e===null?e=[g]:e.push(g),t++}return Za.errors=e,o.props=d,t===0}Za.evaluated={dynamicProps:!0,dynamicItems:!1};var on=Ha;function Ns(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ns.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.currentStatus===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"currentStatus"},message:"must have required property 'currentStatus'"};e===null?e=[r]:
e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/ticket-final"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/ticket-final"},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"\
#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}s.currentStatus!==void 0&&(F(s.currentStatus,{instancePath:i+"/currentStatus",parentData:s,parentDataProperty:"currentStatus",rootData:p,dynamicAnchors:u})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="currentStatus"&&r!=="titl\
e"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ns.errors=e,t===0}Ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ts(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ts.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length),s&&typeof s=="o\
bject"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",
params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="st\
ring"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:
e.push(a),t++}if(r!=="https://deskwire.dev/problems/idempotency-in-flight"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"\
const",params:{allowedValue:"https://deskwire.dev/problems/idempotency-in-flight"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==
void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properti\
es/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"uneva\
luatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ts.errors=e,t===0}Ts.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ha(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ha.evaluated;o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=t,a=!1,n=null,l=t;Ns(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||
(e=e===null?Ns.errors:e.concat(Ns.errors),t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;Ts(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?Ts.errors:e.concat(Ts.errors),t=e.length);var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&(d=!0)),a)t=r,e!==null&&(r?e.length=
r:e=null);else{let g={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=
[g]:e.push(g),t++}return Ha.errors=e,o.props=d,t===0}Ha.evaluated={dynamicProps:!0,dynamicItems:!1};var lo=Ja;function _s(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=_s.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.currentStatus===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"currentStatus"},message:"must have required property 'currentStatus'"};e===null?e=[r]:
e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/ticket-final"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/ticket-final"},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"\
#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}s.currentStatus!==void 0&&(F(s.currentStatus,{instancePath:i+"/currentStatus",parentData:s,parentDataProperty:"currentStatus",rootData:p,dynamicAnchors:u})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="currentStatus"&&r!=="titl\
e"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return _s.errors=e,t===0}_s.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var up={type:"object",allOf:[
{$ref:"deskwire#/$defs/Problem.open"},{type:"object",required:["type","status","reason"],properties:{type:{type:"string",const:"https://deskwire.dev/problems/me\
rge-refused"},status:{type:"integer",const:409},reason:{type:"string",enum:["self","final","otherAccount"]}}}],unevaluatedProperties:!1};function Ls(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ls.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length),s&&typeof s=="o\
bject"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",
params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.reason===void 0){let r={instancePath:i,schemaPath:"\
#/allOf/1/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[r]:e.push(r),t++}if(s.type!==
void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/merge-refused"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properti\
es/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/merge-refused"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/proper\
ties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+"/status",schemaPath:"\
#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.reason!==void 0){
let r=s.reason;if(typeof r!="string"){let a={instancePath:i+"/reason",schemaPath:"#/allOf/1/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(!(r==="self"||r==="final"||r==="otherAccount")){let a={instancePath:i+"/reason",schemaPath:"#/allOf/1/propertie\
s/reason/enum",keyword:"enum",params:{allowedValues:up.allOf[1].properties.reason.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(
a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="reason"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={
instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};
e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return Ls.errors=e,t===0}Ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Es(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,
dynamicAnchors:u={}}={}){let e=null,t=0,o=Es.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,
rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.
status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property\
 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/\
type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/idempotency-in-fli\
ght"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/idempotency\
-in-flight"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"\
must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="title"&&r!=="detail"&&
r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"\
must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return Es.errors=e,t===0}Es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ja(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ja.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0);let r=t,a=!1,n=null,l=t;_s(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?_s.errors:e.concat(_s.errors),
t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;Ls(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Ls.errors:
e.concat(Ls.errors),t=e.length);var y=c===t;if(y&&a)a=!1,n=[n,1];else{y&&(a=!0,n=1,d!==!0&&(d=!0));let g=t;Es(s,{instancePath:i,parentData:f,parentDataProperty:m,
rootData:p,dynamicAnchors:u})||(e=e===null?Es.errors:e.concat(Es.errors),t=e.length);var y=g===t;y&&a?(a=!1,n=[n,2]):y&&(a=!0,n=2,d!==!0&&(d=!0))}if(a)t=r,e!==null&&
(r?e.length=r:e=null);else{let g={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};
e===null?e=[g]:e.push(g),t++}return Ja.errors=e,o.props=d,t===0}Ja.evaluated={dynamicProps:!0,dynamicItems:!1};var po=Ya;var dp=new RegExp("^lnk_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function ie(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!dp.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^lnk_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^lnk_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return ie.
errors=e,t===0}ie.evaluated={dynamicProps:!1,dynamicItems:!1};var mp={type:"string",enum:["relatesTo","duplicates","blocks","causedBy"]};function ye(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}
if(!(s==="relatesTo"||s==="duplicates"||s==="blocks"||s==="causedBy")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:mp.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return ye.errors=e,t===0}ye.evaluated={dynamicProps:!1,dynamicItems:!1};function Vs(s,{
instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Vs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.fromTicketId===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"fromTicketId"},message:"must have required property 'fromTicketId'"};e===null?e=[r]:e.push(r),
t++}if(s.toTicketId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"toTicketId"},message:"must have required\
 property 'toTicketId'"};e===null?e=[r]:e.push(r),t++}if(s.createdAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
createdAt"},message:"must have required property 'createdAt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="fromTicketId"||r==="t\
oTicketId"||r==="createdAt")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.id!==void 0&&(ie(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),s.type!==void 0&&(ye(s.type,{instancePath:i+"/type",parentData:s,parentDataProperty:"type",rootData:p,dynamicAnchors:u})||
(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),s.fromTicketId!==void 0&&(I(s.fromTicketId,{instancePath:i+"/fromTicketId",parentData:s,parentDataProperty:"\
fromTicketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.toTicketId!==void 0&&(I(s.toTicketId,{instancePath:i+"/toTic\
ketId",parentData:s,parentDataProperty:"toTicketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.createdAt!==void 0&&(v(
s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.
length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Vs.errors=
e,t===0}Vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Cs(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Cs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.items===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"},message:"must have required property 'items'"};e===null?e=[r]:
e.push(r),t++}if(s.nextCursor===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nextCursor"},message:"must hav\
e required property 'nextCursor'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="items"||r==="nextCursor")){let a={instancePath:i,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.items!==
void 0){let r=s.items;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)Vs(r[n],{instancePath:i+"/items/"+n,parentData:r,parentDataProperty:n,
rootData:p,dynamicAnchors:u})||(e=e===null?Vs.errors:e.concat(Vs.errors),t=e.length)}else{let a={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.nextCursor!==void 0&&(T(s.nextCursor,{instancePath:i+"/nextCursor",parentData:s,
parentDataProperty:"nextCursor",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Cs.errors=e,t===0}Cs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ya(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ya.evaluated;return o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Cs(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?
Cs.errors:e.concat(Cs.errors),t=e.length),Ya.errors=e,t===0}Ya.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var uo=Xa;function Fs(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Fs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.fromTicketId===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fromTicketId"},message:"must have required property 'fromTicketId'"};e===
null?e=[r]:e.push(r),t++}if(s.toTicketId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"toTicketId"},message:"\
must have required property 'toTicketId'"};e===null?e=[r]:e.push(r),t++}if(s.createdAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r===
"fromTicketId"||r==="toTicketId"||r==="createdAt")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.id!==void 0&&(ie(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,
dynamicAnchors:u})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),s.type!==void 0&&(ye(s.type,{instancePath:i+"/type",parentData:s,parentDataProperty:"\
type",rootData:p,dynamicAnchors:u})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),s.fromTicketId!==void 0&&(I(s.fromTicketId,{instancePath:i+"/fromTic\
ketId",parentData:s,parentDataProperty:"fromTicketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.toTicketId!==void 0&&
(I(s.toTicketId,{instancePath:i+"/toTicketId",parentData:s,parentDataProperty:"toTicketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length)),s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===
null?v.errors:e.concat(v.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),t++}return Fs.errors=e,t===0}Fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xa(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Xa.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Fs(s,{instancePath:i,
parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Fs.errors:e.concat(Fs.errors),t=e.length),Xa.errors=e,t===0}Xa.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var mo=Ga;function zs(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=zs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.linkId===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"linkId"},message:"must have required property 'linkId'"};e===null?e=[r]:e.push(r),t++}
if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/already-linked"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/already-linked"},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"\
#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}s.linkId!==void 0&&(ie(s.linkId,{instancePath:i+"/linkId",parentData:s,parentDataProperty:"linkId",rootData:p,dynamicAnchors:u})||(e=e===null?ie.errors:e.concat(
ie.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="linkId"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!==
"errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have uneva\
luated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return zs.errors=e,t===0}zs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ss(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ss.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,
parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){
let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?
e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"mu\
st have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/proble\
ms/idempotency-in-flight"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev\
/problems/idempotency-in-flight"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{
allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!==
"title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ss.errors=e,t===0}Ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ga(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ga.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0);let r=t,a=!1,n=null,l=t;zs(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?zs.errors:e.concat(zs.errors),
t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;Ss(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Ss.errors:
e.concat(Ss.errors),t=e.length);var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&(d=!0)),a)t=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:i,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),t++}return Ga.errors=e,
o.props=d,t===0}Ga.evaluated={dynamicProps:!0,dynamicItems:!1};var fo=Wa;function Us(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Us.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.agentId===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"agentId"},message:"must have required property 'agentId'"};e===null?e=[n]:e.push(n),t++}if(s.from===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[n]:e.push(n),t++}if(s.to===
void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[n]:
e.push(n),t++}if(s.ms===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ms"},message:"must have required prope\
rty 'ms'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="agentId"||n==="from"||n==="to"||n==="ms")){let l={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(s.agentId!==void 0){
let n=s.agentId,l=t,d=!1,c=t;re(n,{instancePath:i+"/agentId",parentData:s,parentDataProperty:"agentId",rootData:p,dynamicAnchors:u})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length);var r=c===t;d=d||r;let y=t;if(n!==null){let g={instancePath:i+"/agentId",schemaPath:"#/properties/agentId/anyOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),t++}var r=y===t;if(d=d||r,d)t=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:i+"/agent\
Id",schemaPath:"#/properties/agentId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}if(s.from!==void 0&&
(v(s.from,{instancePath:i+"/from",parentData:s,parentDataProperty:"from",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.to!==
void 0){let n=s.to,l=t,d=!1,c=t;v(n,{instancePath:i+"/to",parentData:s,parentDataProperty:"to",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length);var a=c===t;d=d||a;let y=t;if(n!==null){let g={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[g]:e.push(g),t++}var a=y===t;if(d=d||a,d)t=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:i+"/to",schemaPath:"#/propertie\
s/to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}if(s.ms!==void 0){let n=s.ms;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:i+"/ms",schemaPath:"#/properties/ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[l]:e.push(l),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let l={instancePath:i+"/ms",schemaPath:"#/properties/ms/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Us.errors=e,t===0}Us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Bs(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Bs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.status===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[a]:e.push(a),t++}if(s.from===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[a]:e.push(a),t++}if(s.to===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[a]:
e.push(a),t++}if(s.actor===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required\
 property 'actor'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!(a==="status"||a==="from"||a==="to"||a==="actor")){let n={instancePath:i,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.status!==
void 0&&(F(s.status,{instancePath:i+"/status",parentData:s,parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),t=
e.length)),s.from!==void 0&&(v(s.from,{instancePath:i+"/from",parentData:s,parentDataProperty:"from",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),s.to!==void 0){let a=s.to,n=t,l=!1,d=t;v(a,{instancePath:i+"/to",parentData:s,parentDataProperty:"to",rootData:p,dynamicAnchors:u})||(e=e===
null?v.errors:e.concat(v.errors),t=e.length);var r=d===t;l=l||r;let c=t;if(a!==null){let y={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),t++}var r=c===t;if(l=l||r,l)t=n,e!==null&&(n?e.length=n:e=null);else{let y={instancePath:i+
"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(y),t++}}s.actor!==void 0&&(J(s.
actor,{instancePath:i+"/actor",parentData:s,parentDataProperty:"actor",rootData:p,dynamicAnchors:u})||(e=e===null?J.errors:e.concat(J.errors),t=e.length))}else{
let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Bs.errors=e,t===0}
Bs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ks(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ks.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.handlingMs===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"handlingMs"},message:"must have required property 'handlingMs'"};e===null?e=[r]:e.push(r),t++}if(s.waitingCustomerMs===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"waitingCustomerMs"},message:"must have required property 'waitingCusto\
merMs'"};e===null?e=[r]:e.push(r),t++}if(s.waitingThirdPartyMs===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
waitingThirdPartyMs"},message:"must have required property 'waitingThirdPartyMs'"};e===null?e=[r]:e.push(r),t++}if(s.waitingInternalMs===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"waitingInternalMs"},message:"must have required property 'waitingInternalMs'"};e===null?e=[r]:
e.push(r),t++}if(s.outOfHoursMs===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"outOfHoursMs"},message:"must\
 have required property 'outOfHoursMs'"};e===null?e=[r]:e.push(r),t++}if(s.totalMs===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"totalMs"},message:"must have required property 'totalMs'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="handlingMs"||r==="waitingCusto\
merMs"||r==="waitingThirdPartyMs"||r==="waitingInternalMs"||r==="outOfHoursMs"||r==="totalMs")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.handlingMs!==void 0){let r=s.
handlingMs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/handlingMs",schemaPath:"#/properties/handlingMs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let a={instancePath:i+"/han\
dlingMs",schemaPath:"#/properties/handlingMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}if(s.
waitingCustomerMs!==void 0){let r=s.waitingCustomerMs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/waitingCustomerMs",schemaPath:"\
#/properties/waitingCustomerMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){let a={instancePath:i+"/waitingCustomerMs",schemaPath:"#/properties/waitingCustomerMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}if(s.waitingThirdPartyMs!==void 0){let r=s.waitingThirdPartyMs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let a={instancePath:i+"/waitingThirdPartyMs",schemaPath:"#/properties/waitingThirdPartyMs/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let a={instancePath:i+"/waitingThirdPartyMs",schemaPath:"#/pro\
perties/waitingThirdPartyMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}if(s.waitingInternalMs!==
void 0){let r=s.waitingInternalMs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/waitingInternalMs",schemaPath:"#/properties/\
waitingInternalMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||
isNaN(r))){let a={instancePath:i+"/waitingInternalMs",schemaPath:"#/properties/waitingInternalMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[a]:e.push(a),t++}}if(s.outOfHoursMs!==void 0){let r=s.outOfHoursMs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/outOfHoursMs",schemaPath:"#/properties/outOfHoursMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let a={instancePath:i+"/outOfHoursMs",schemaPath:"#/properties/outOfHoursMs/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}if(s.totalMs!==void 0){let r=s.totalMs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let a={instancePath:i+"/totalMs",schemaPath:"#/properties/totalMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(
a),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let a={instancePath:i+"/totalMs",schemaPath:"#/properties/totalMs/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ks.errors=e,t===0}Ks.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ms(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ms.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.solvedAt===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"solvedAt"},message:"must have required property 'solvedAt'"};e===null?e=[r]:e.push(r),t++}if(s.
reopenCount===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reopenCount"},message:"must have required proper\
ty 'reopenCount'"};e===null?e=[r]:e.push(r),t++}if(s.cycles===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
cycles"},message:"must have required property 'cycles'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="code"||r==="solvedAt"||r==="reopenCount"||r==="cy\
cles")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional\
 properties"};e===null?e=[a]:e.push(a),t++}if(s.code!==void 0&&(we(s.code,{instancePath:i+"/code",parentData:s,parentDataProperty:"code",rootData:p,dynamicAnchors:u})||
(e=e===null?we.errors:e.concat(we.errors),t=e.length)),s.solvedAt!==void 0&&(v(s.solvedAt,{instancePath:i+"/solvedAt",parentData:s,parentDataProperty:"solvedAt",
rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.reopenCount!==void 0){let r=s.reopenCount;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/reopenCount",schemaPath:"#/properties/reopenCount/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let a={instancePath:i+"/reopenCount",schemaPath:"#/properties/reope\
nCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}if(s.cycles!==void 0){let r=s.cycles;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/cycles",schemaPath:"#/properties/cycles/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/cycles",schemaPath:"#/properties/cyc\
les/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ms.errors=e,t===0}Ms.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Rs(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Rs.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.ticketId===void 0){let a={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"ticketId"},message:"must have required property 'ticketId'"};e===null?e=[a]:e.push(a),t++}if(s.assignees===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"assignees"},message:"must have required property 'assignees'"};e===null?e=[a]:
e.push(a),t++}if(s.progress===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"progress"},message:"must have re\
quired property 'progress'"};e===null?e=[a]:e.push(a),t++}if(s.duration===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
duration"},message:"must have required property 'duration'"};e===null?e=[a]:e.push(a),t++}if(s.resolution===void 0){let a={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===null?e=[a]:e.push(a),t++}if(s.asOf===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"asOf"},message:"must have required property 'asOf'"};e===null?e=[a]:e.push(a),
t++}for(let a in s)if(!(a==="ticketId"||a==="assignees"||a==="progress"||a==="duration"||a==="resolution"||a==="asOf")){let n={instancePath:i,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.
ticketId!==void 0&&(I(s.ticketId,{instancePath:i+"/ticketId",parentData:s,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(
I.errors),t=e.length)),s.assignees!==void 0){let a=s.assignees;if(Array.isArray(a)){let n=a.length;for(let l=0;l<n;l++)Us(a[l],{instancePath:i+"/assignees/"+l,parentData:a,
parentDataProperty:l,rootData:p,dynamicAnchors:u})||(e=e===null?Us.errors:e.concat(Us.errors),t=e.length)}else{let n={instancePath:i+"/assignees",schemaPath:"#/\
properties/assignees/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(s.progress!==void 0){let a=s.progress;
if(Array.isArray(a)){let n=a.length;for(let l=0;l<n;l++)Bs(a[l],{instancePath:i+"/progress/"+l,parentData:a,parentDataProperty:l,rootData:p,dynamicAnchors:u})||
(e=e===null?Bs.errors:e.concat(Bs.errors),t=e.length)}else{let n={instancePath:i+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(s.duration!==void 0&&(Ks(s.duration,{instancePath:i+"/duration",parentData:s,parentDataProperty:"\
duration",rootData:p,dynamicAnchors:u})||(e=e===null?Ks.errors:e.concat(Ks.errors),t=e.length)),s.resolution!==void 0){let a=s.resolution,n=t,l=!1,d=t;Ms(a,{instancePath:i+
"/resolution",parentData:s,parentDataProperty:"resolution",rootData:p,dynamicAnchors:u})||(e=e===null?Ms.errors:e.concat(Ms.errors),t=e.length);var r=d===t;l=l||
r;let c=t;if(a!==null){let y={instancePath:i+"/resolution",schemaPath:"#/properties/resolution/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must b\
e null"};e===null?e=[y]:e.push(y),t++}var r=c===t;if(l=l||r,l)t=n,e!==null&&(n?e.length=n:e=null);else{let y={instancePath:i+"/resolution",schemaPath:"#/propert\
ies/resolution/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(y),t++}}s.asOf!==void 0&&(v(s.asOf,{instancePath:i+
"/asOf",parentData:s,parentDataProperty:"asOf",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let a={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Rs.errors=e,t===0}Rs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Wa(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Wa.evaluated;return o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Rs(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?
Rs.errors:e.concat(Rs.errors),t=e.length),Wa.errors=e,t===0}Wa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var co=Qa;var fp=new RegExp("^msg_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function be(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!fp.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^msg_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^msg_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return be.
errors=e,t===0}be.evaluated={dynamicProps:!1,dynamicItems:!1};var cp={type:"string",enum:["public","internal"]};function qe(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="public"||s==="internal")){
let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:cp.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),t++}return qe.errors=e,t===0}qe.evaluated={dynamicProps:!1,dynamicItems:!1};function Zs(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Zs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),t++}
if(s.ticketId===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"},message:"must have required propert\
y 'ticketId'"};e===null?e=[a]:e.push(a),t++}if(s.visibility===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
visibility"},message:"must have required property 'visibility'"};e===null?e=[a]:e.push(a),t++}if(s.automated===void 0){let a={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"automated"},message:"must have required property 'automated'"};e===null?e=[a]:e.push(a),t++}if(s.author===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"author"},message:"must have required property 'author'"};e===null?e=[a]:
e.push(a),t++}if(s.body===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required p\
roperty 'body'"};e===null?e=[a]:e.push(a),t++}if(s.followUpTicketId===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
followUpTicketId"},message:"must have required property 'followUpTicketId'"};e===null?e=[a]:e.push(a),t++}if(s.createdAt===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"must have required property 'createdAt'"};e===null?e=[a]:e.push(a),t++}for(let a in s)
if(!(a==="id"||a==="ticketId"||a==="visibility"||a==="automated"||a==="author"||a==="body"||a==="followUpTicketId"||a==="createdAt")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(s.id!==void 0&&(be(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===null?be.errors:e.concat(be.errors),t=
e.length)),s.ticketId!==void 0&&(I(s.ticketId,{instancePath:i+"/ticketId",parentData:s,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?
I.errors:e.concat(I.errors),t=e.length)),s.visibility!==void 0&&(qe(s.visibility,{instancePath:i+"/visibility",parentData:s,parentDataProperty:"visibility",rootData:p,
dynamicAnchors:u})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),s.automated!==void 0&&typeof s.automated!="boolean"){let a={instancePath:i+"/automate\
d",schemaPath:"#/properties/automated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),t++}if(s.author!==void 0&&
(J(s.author,{instancePath:i+"/author",parentData:s,parentDataProperty:"author",rootData:p,dynamicAnchors:u})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),
s.body!==void 0){let a=s.body;if(typeof a=="string"){if(w(a)>2e4){let n={instancePath:i+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{
limit:2e4},message:"must NOT have more than 20000 characters"};e===null?e=[n]:e.push(n),t++}if(w(a)<1){let n={instancePath:i+"/body",schemaPath:"#/properties/bo\
dy/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/b\
ody",schemaPath:"#/properties/body/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.followUpTicketId!==void 0){
let a=s.followUpTicketId,n=t,l=!1,d=t;I(a,{instancePath:i+"/followUpTicketId",parentData:s,parentDataProperty:"followUpTicketId",rootData:p,dynamicAnchors:u})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length);var r=d===t;l=l||r;let c=t;if(a!==null){let y={instancePath:i+"/followUpTicketId",schemaPath:"#/properties/f\
ollowUpTicketId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),t++}var r=c===t;if(l=l||r,l)t=n,e!==null&&(n?
e.length=n:e=null);else{let y={instancePath:i+"/followUpTicketId",schemaPath:"#/properties/followUpTicketId/anyOf",keyword:"anyOf",params:{},message:"must match\
 a schema in anyOf"};e===null?e=[y]:e.push(y),t++}}s.createdAt!==void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",
rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Zs.errors=e,t===0}Zs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Hs(s,{
instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Hs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.items===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
items"},message:"must have required property 'items'"};e===null?e=[r]:e.push(r),t++}if(s.nextCursor===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"nextCursor"},message:"must have required property 'nextCursor'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="items"||
r==="nextCursor")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"};e===null?e=[a]:e.push(a),t++}if(s.items!==void 0){let r=s.items;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/items",schemaPath:"\
#/properties/items/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<
a;n++)Zs(r[n],{instancePath:i+"/items/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===null?Zs.errors:e.concat(Zs.errors),t=e.length)}else{
let a={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}
s.nextCursor!==void 0&&(T(s.nextCursor,{instancePath:i+"/nextCursor",parentData:s,parentDataProperty:"nextCursor",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:
e.concat(T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),t++}return Hs.errors=e,t===0}Hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Qa(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Qa.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Hs(s,{instancePath:i,
parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Hs.errors:e.concat(Hs.errors),t=e.length),Qa.errors=e,t===0}Qa.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ln=ei;function Js(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Js.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),t++}if(s.ticketId===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ticketId"},message:"must have required property 'ticketId'"};e===null?e=[a]:e.push(a),t++}if(s.visibility===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"visibility"},message:"must have required property 'visibility'"};
e===null?e=[a]:e.push(a),t++}if(s.automated===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"automated"},message:"\
must have required property 'automated'"};e===null?e=[a]:e.push(a),t++}if(s.author===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"author"},message:"must have required property 'author'"};e===null?e=[a]:e.push(a),t++}if(s.body===void 0){let a={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[a]:e.push(a),t++}if(s.followUpTicketId===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"followUpTicketId"},message:"must have required property 'followUpTicke\
tId'"};e===null?e=[a]:e.push(a),t++}if(s.createdAt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},
message:"must have required property 'createdAt'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!(a==="id"||a==="ticketId"||a==="visibility"||a==="automated"||
a==="author"||a==="body"||a==="followUpTicketId"||a==="createdAt")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.id!==void 0&&(be(s.id,{instancePath:i+"/id",parentData:s,
parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),s.ticketId!==void 0&&(I(s.ticketId,{instancePath:i+
"/ticketId",parentData:s,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.visibility!==void 0&&
(qe(s.visibility,{instancePath:i+"/visibility",parentData:s,parentDataProperty:"visibility",rootData:p,dynamicAnchors:u})||(e=e===null?qe.errors:e.concat(qe.errors),
t=e.length)),s.automated!==void 0&&typeof s.automated!="boolean"){let a={instancePath:i+"/automated",schemaPath:"#/properties/automated/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),t++}if(s.author!==void 0&&(J(s.author,{instancePath:i+"/author",parentData:s,parentDataProperty:"\
author",rootData:p,dynamicAnchors:u})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),s.body!==void 0){let a=s.body;if(typeof a=="string"){if(w(a)>2e4){let n={
instancePath:i+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 characters"};e===null?
e=[n]:e.push(n),t++}if(w(a)<1){let n={instancePath:i+"/body",schemaPath:"#/properties/body/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.followUpTicketId!==void 0){let a=s.followUpTicketId,n=t,l=!1,d=t;I(a,{instancePath:i+"/follo\
wUpTicketId",parentData:s,parentDataProperty:"followUpTicketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length);var r=d===t;l=
l||r;let c=t;if(a!==null){let y={instancePath:i+"/followUpTicketId",schemaPath:"#/properties/followUpTicketId/anyOf/1/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[y]:e.push(y),t++}var r=c===t;if(l=l||r,l)t=n,e!==null&&(n?e.length=n:e=null);else{let y={instancePath:i+"/followUpTicketId",
schemaPath:"#/properties/followUpTicketId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(y),t++}}s.createdAt!==void 0&&
(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=
e.length))}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Js.
errors=e,t===0}Js.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ei(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=ei.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Js(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?Js.errors:e.concat(Js.errors),t=e.length),ei.errors=e,t===0}ei.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yo=ri;var yp={type:"string",enum:["instant","text","choice","resource","errorCode","logExcerpt","number","boolean"]};function Ys(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ys.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="instant"||s==="text"||
s==="choice"||s==="resource"||s==="errorCode"||s==="logExcerpt"||s==="number"||s==="boolean")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:yp.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Ys.errors=e,t===0}Ys.evaluated={dynamicProps:!1,
dynamicItems:!1};function Xs(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Xs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.value===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),t++}if(s.label===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"},message:"must have required property 'label'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="value"||r==="label")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.value!==void 0){let r=s.value;if(typeof r=="string"){if(w(r)>128){let a={instancePath:i+
"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:
e.push(a),t++}}if(s.label!==void 0){let r=s.label;if(typeof r=="string"){if(w(r)>200){let a={instancePath:i+"/label",schemaPath:"#/properties/label/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/label",schemaPath:"#/\
properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Xs.errors=e,t===0}Xs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function He(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=He.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.key===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:e.push(r),t++}if(s.label===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"label"},message:"must have required property 'label'"};e===null?e=[r]:e.push(r),t++}if(s.kind===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.
push(r),t++}if(s.required===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"required"},message:"must have requ\
ired property 'required'"};e===null?e=[r]:e.push(r),t++}if(s.choices===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
choices"},message:"must have required property 'choices'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="key"||r==="label"||r==="kind"||r==="required"||
r==="choices")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have ad\
ditional properties"};e===null?e=[a]:e.push(a),t++}if(s.key!==void 0){let r=s.key;if(typeof r=="string"){if(w(r)>64){let a={instancePath:i+"/key",schemaPath:"#/\
properties/key/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.label!==void 0){let r=s.
label;if(typeof r=="string"){if(w(r)>200){let a={instancePath:i+"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.kind!==void 0&&(Ys(s.kind,{instancePath:i+"/kind",parentData:s,parentDataProperty:"k\
ind",rootData:p,dynamicAnchors:u})||(e=e===null?Ys.errors:e.concat(Ys.errors),t=e.length)),s.required!==void 0&&typeof s.required!="boolean"){let r={instancePath:i+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.choices!==
void 0){let r=s.choices;if(Array.isArray(r)){let a=r.length;for(let n=0;n<a;n++)Xs(r[n],{instancePath:i+"/choices/"+n,parentData:r,parentDataProperty:n,rootData:p,
dynamicAnchors:u})||(e=e===null?Xs.errors:e.concat(Xs.errors),t=e.length)}else{let a={instancePath:i+"/choices",schemaPath:"#/properties/choices/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return He.errors=e,t===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Gs(s,{
instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Gs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),t++}if(s.path===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[a]:e.push(a),t++}if(s.parentId===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"parentId"},message:"must have required property 'parentId'"};e===null?e=[a]:e.push(a),t++}if(s.label===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"},message:"must have required property 'label'"};e===null?e=[a]:
e.push(a),t++}if(s.language===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"language"},message:"must have re\
quired property 'language'"};e===null?e=[a]:e.push(a),t++}if(s.facts===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
facts"},message:"must have required property 'facts'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!(a==="id"||a==="path"||a==="parentId"||a==="label"||a==="\
language"||a==="facts")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.id!==void 0&&(V(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length)),s.path!==void 0){let a=s.path;if(typeof a=="string"){if(w(a)>200){let n={instancePath:i+"/path",schemaPath:"\
#/properties/path/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.parentId!==
void 0){let a=s.parentId,n=t,l=!1,d=t;V(a,{instancePath:i+"/parentId",parentData:s,parentDataProperty:"parentId",rootData:p,dynamicAnchors:u})||(e=e===null?V.errors:
e.concat(V.errors),t=e.length);var r=d===t;l=l||r;let c=t;if(a!==null){let y={instancePath:i+"/parentId",schemaPath:"#/properties/parentId/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),t++}var r=c===t;if(l=l||r,l)t=n,e!==null&&(n?e.length=n:e=null);else{let y={instancePath:i+
"/parentId",schemaPath:"#/properties/parentId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(y),t++}}if(s.label!==
void 0){let a=s.label;if(typeof a=="string"){if(w(a)>200){let n={instancePath:i+"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/label",schemaPath:"#/properties/label/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.language!==void 0&&(D(s.language,{instancePath:i+"/language",parentData:s,
parentDataProperty:"language",rootData:p,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),s.facts!==void 0){let a=s.facts;if(Array.isArray(
a)){let n=a.length;for(let l=0;l<n;l++)He(a[l],{instancePath:i+"/facts/"+l,parentData:a,parentDataProperty:l,rootData:p,dynamicAnchors:u})||(e=e===null?He.errors:
e.concat(He.errors),t=e.length)}else{let n={instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[a]:e.push(a),t++}return Gs.errors=e,t===0}Gs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ws(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ws.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.items===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"},message:"must have req\
uired property 'items'"};e===null?e=[r]:e.push(r),t++}if(s.nextCursor===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
nextCursor"},message:"must have required property 'nextCursor'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="items"||r==="nextCursor")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),t++}if(s.items!==void 0){let r=s.items;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/items",schemaPath:"#/properties/items/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)Gs(r[n],{instancePath:i+
"/items/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===null?Gs.errors:e.concat(Gs.errors),t=e.length)}else{let a={instancePath:i+"/\
items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.nextCursor!==void 0&&(T(
s.nextCursor,{instancePath:i+"/nextCursor",parentData:s,parentDataProperty:"nextCursor",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),t=
e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ws.
errors=e,t===0}Ws.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ri(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=ri.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Ws(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?Ws.errors:e.concat(Ws.errors),t=e.length),ri.errors=e,t===0}ri.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ho=si;function Qs(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Qs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),t++}if(s.path===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[a]:e.push(a),t++}if(s.parentId===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parentId"},message:"must have required property 'parentId'"};e===null?
e=[a]:e.push(a),t++}if(s.label===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"},message:"must have re\
quired property 'label'"};e===null?e=[a]:e.push(a),t++}if(s.language===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
language"},message:"must have required property 'language'"};e===null?e=[a]:e.push(a),t++}if(s.facts===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"facts"},message:"must have required property 'facts'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!(a==="id"||a==="path"||
a==="parentId"||a==="label"||a==="language"||a==="facts")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.id!==void 0&&(V(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",
rootData:p,dynamicAnchors:u})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),s.path!==void 0){let a=s.path;if(typeof a=="string"){if(w(a)>200){let n={instancePath:i+
"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(
n),t++}}else{let n={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}}if(s.parentId!==void 0){let a=s.parentId,n=t,l=!1,d=t;V(a,{instancePath:i+"/parentId",parentData:s,parentDataProperty:"parentId",rootData:p,dynamicAnchors:u})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length);var r=d===t;l=l||r;let c=t;if(a!==null){let y={instancePath:i+"/parentId",schemaPath:"#/properties/parentId/\
anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),t++}var r=c===t;if(l=l||r,l)t=n,e!==null&&(n?e.length=n:e=null);else{
let y={instancePath:i+"/parentId",schemaPath:"#/properties/parentId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(
y),t++}}if(s.label!==void 0){let a=s.label;if(typeof a=="string"){if(w(a)>200){let n={instancePath:i+"/label",schemaPath:"#/properties/label/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/label",schemaPath:"#/\
properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.language!==void 0&&(D(s.language,{instancePath:i+
"/language",parentData:s,parentDataProperty:"language",rootData:p,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),s.facts!==void 0){let a=s.
facts;if(Array.isArray(a)){let n=a.length;for(let l=0;l<n;l++)He(a[l],{instancePath:i+"/facts/"+l,parentData:a,parentDataProperty:l,rootData:p,dynamicAnchors:u})||
(e=e===null?He.errors:e.concat(He.errors),t=e.length)}else{let n={instancePath:i+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[a]:e.push(a),t++}return Qs.errors=e,t===0}Qs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function si(s,{instancePath:i="",parentData:f,
parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=si.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
Qs(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Qs.errors:e.concat(Qs.errors),t=e.length),si.errors=e,t===0}si.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var go=ti;var vo={type:"object",required:["id","ticketId","factKey","question","choices","state","answer","askedAt","answeredAt"],properties:{id:{$ref:"deskwire#/$defs/Fo\
llowUpId"},ticketId:{$ref:"deskwire#/$defs/TicketId"},factKey:{type:"string",maxLength:64},question:{type:"string",maxLength:500},choices:{type:"array",items:{$ref:"\
deskwire#/$defs/FollowUpChoice"}},state:{$ref:"deskwire#/$defs/FollowUpState"},answer:{anyOf:[{$ref:"deskwire#/$defs/FollowUpAnswer"},{type:"null"}]},askedAt:{$ref:"\
deskwire#/$defs/Instant"},answeredAt:{anyOf:[{$ref:"deskwire#/$defs/Instant"},{type:"null"}]}},additionalProperties:!1};var hp=new RegExp("^fup_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function he(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!hp.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^fup_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^fup_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return he.
errors=e,t===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};function Je(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Je.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.value===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),t++}if(s.label===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"},message:"must have required property 'label'"};e===null?e=[r]:e.push(r),t++}if(s.freeText===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"freeText"},message:"must have required property 'freeText'"};e===
null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="value"||r==="label"||r==="freeText")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.value!==void 0){let r=s.value;if(typeof r==
"string"){if(w(r)>128){let a={instancePath:i+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have mo\
re than 128 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.label!==void 0){let r=s.label;if(typeof r=="string"){if(w(r)>200){let a={instancePath:i+"/lab\
el",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:i+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),t++}}if(s.freeText!==void 0&&typeof s.freeText!="boolean"){let r={instancePath:i+"/freeText",schemaPath:"#/properties/freeText/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return Je.errors=e,t===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gp={type:"string",enum:["open",
"answered","obsolete"]};function Ie(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ie.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="open"||s==="answered"||s==="obsolete")){let r={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:gp.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Ie.errors=e,t===0}Ie.evaluated={dynamicProps:!1,
dynamicItems:!1};var On={type:"object",required:["choice","text"],properties:{choice:{type:["string","null"],maxLength:128},text:{type:["string","null"],maxLength:4e3}},
additionalProperties:!1};function Ye(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ye.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.choice===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"choice"},message:"must have required property 'choice'"};e===null?e=[r]:e.push(r),t++}if(s.text===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[r]:e.
push(r),t++}for(let r in s)if(!(r==="choice"||r==="text")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.choice!==void 0){let r=s.choice;if(typeof r!="string"&&r!==null){let a={instancePath:i+
"/choice",schemaPath:"#/properties/choice/type",keyword:"type",params:{type:On.properties.choice.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}
if(typeof r=="string"&&w(r)>128){let a={instancePath:i+"/choice",schemaPath:"#/properties/choice/maxLength",keyword:"maxLength",params:{limit:128},message:"must\
 NOT have more than 128 characters"};e===null?e=[a]:e.push(a),t++}}if(s.text!==void 0){let r=s.text;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/tex\
t",schemaPath:"#/properties/text/type",keyword:"type",params:{type:On.properties.text.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r==
"string"&&w(r)>4e3){let a={instancePath:i+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more th\
an 4000 characters"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return Ye.errors=e,t===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function et(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=et.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.id===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required \
property 'id'"};e===null?e=[n]:e.push(n),t++}if(s.ticketId===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"t\
icketId"},message:"must have required property 'ticketId'"};e===null?e=[n]:e.push(n),t++}if(s.factKey===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"factKey"},message:"must have required property 'factKey'"};e===null?e=[n]:e.push(n),t++}if(s.question===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"question"},message:"must have required property 'question'"};e===null?e=[n]:e.push(n),t++}if(s.
choices===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"choices"},message:"must have required property 'choi\
ces'"};e===null?e=[n]:e.push(n),t++}if(s.state===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[n]:e.push(n),t++}if(s.answer===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"answer"},message:"must have required property 'answer'"};e===null?e=[n]:e.push(n),t++}if(s.askedAt===void 0){let n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"askedAt"},message:"must have required property 'askedAt'"};e===null?e=[n]:e.push(n),t++}if(s.answeredAt===
void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"answeredAt"},message:"must have required property 'answeredAt'"};
e===null?e=[n]:e.push(n),t++}for(let n in s)if(!Q.call(vo.properties,n)){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(s.id!==void 0&&(he(s.id,{instancePath:i+"/id",parentData:s,
parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),s.ticketId!==void 0&&(I(s.ticketId,{instancePath:i+
"/ticketId",parentData:s,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.factKey!==void 0){let n=s.
factKey;if(typeof n=="string"){if(w(n)>64){let l={instancePath:i+"/factKey",schemaPath:"#/properties/factKey/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/factKey",schemaPath:"#/properties/factKey/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(s.question!==void 0){let n=s.question;if(typeof n=="string"){if(w(n)>500){let l={
instancePath:i+"/question",schemaPath:"#/properties/question/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};
e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[l]:e.push(l),t++}}if(s.choices!==void 0){let n=s.choices;if(Array.isArray(n)){let l=n.length;for(let d=0;d<l;d++)Je(n[d],{instancePath:i+
"/choices/"+d,parentData:n,parentDataProperty:d,rootData:p,dynamicAnchors:u})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length)}else{let l={instancePath:i+
"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(s.state!==void 0&&
(Ie(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"state",rootData:p,dynamicAnchors:u})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),
s.answer!==void 0){let n=s.answer,l=t,d=!1,c=t;Ye(n,{instancePath:i+"/answer",parentData:s,parentDataProperty:"answer",rootData:p,dynamicAnchors:u})||(e=e===null?
Ye.errors:e.concat(Ye.errors),t=e.length);var r=c===t;d=d||r;let y=t;if(n!==null){let g={instancePath:i+"/answer",schemaPath:"#/properties/answer/anyOf/1/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),t++}var r=y===t;if(d=d||r,d)t=l,e!==null&&(l?e.length=l:e=null);else{let g={
instancePath:i+"/answer",schemaPath:"#/properties/answer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}
if(s.askedAt!==void 0&&(v(s.askedAt,{instancePath:i+"/askedAt",parentData:s,parentDataProperty:"askedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),s.answeredAt!==void 0){let n=s.answeredAt,l=t,d=!1,c=t;v(n,{instancePath:i+"/answeredAt",parentData:s,parentDataProperty:"answeredAt",rootData:p,
dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);var a=c===t;d=d||a;let y=t;if(n!==null){let g={instancePath:i+"/answeredAt",schemaPath:"\
#/properties/answeredAt/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),t++}var a=y===t;if(d=d||a,d)t=l,e!==null&&
(l?e.length=l:e=null);else{let g={instancePath:i+"/answeredAt",schemaPath:"#/properties/answeredAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema\
 in anyOf"};e===null?e=[g]:e.push(g),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}return et.errors=e,t===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function rt(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=rt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.items===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"},message:"must have req\
uired property 'items'"};e===null?e=[r]:e.push(r),t++}if(s.nextCursor===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
nextCursor"},message:"must have required property 'nextCursor'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="items"||r==="nextCursor")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),t++}if(s.items!==void 0){let r=s.items;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/items",schemaPath:"#/properties/items/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)et(r[n],{instancePath:i+
"/items/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===null?et.errors:e.concat(et.errors),t=e.length)}else{let a={instancePath:i+"/\
items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.nextCursor!==void 0&&(T(
s.nextCursor,{instancePath:i+"/nextCursor",parentData:s,parentDataProperty:"nextCursor",rootData:p,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),t=
e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return rt.
errors=e,t===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ti(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=ti.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),rt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?rt.errors:e.concat(rt.errors),t=e.length),ti.errors=e,t===0}ti.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Po=ai;function st(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=st.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[n]:e.push(n),t++}if(s.ticketId===void 0){let n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ticketId"},message:"must have required property 'ticketId'"};e===null?e=[n]:e.push(n),t++}if(s.factKey===
void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"factKey"},message:"must have required property 'factKey'"};e===
null?e=[n]:e.push(n),t++}if(s.question===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"question"},message:"m\
ust have required property 'question'"};e===null?e=[n]:e.push(n),t++}if(s.choices===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"choices"},message:"must have required property 'choices'"};e===null?e=[n]:e.push(n),t++}if(s.state===void 0){let n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[n]:e.push(n),t++}if(s.answer===void 0){
let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"answer"},message:"must have required property 'answer'"};e===null?e=[n]:
e.push(n),t++}if(s.askedAt===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"askedAt"},message:"must have requ\
ired property 'askedAt'"};e===null?e=[n]:e.push(n),t++}if(s.answeredAt===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
answeredAt"},message:"must have required property 'answeredAt'"};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!Q.call(vo.properties,n)){let l={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.
push(l),t++}if(s.id!==void 0&&(he(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:u})||(e=e===null?he.errors:e.concat(
he.errors),t=e.length)),s.ticketId!==void 0&&(I(s.ticketId,{instancePath:i+"/ticketId",parentData:s,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.factKey!==void 0){let n=s.factKey;if(typeof n=="string"){if(w(n)>64){let l={instancePath:i+"/factKey",schemaPath:"\
#/properties/factKey/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={
instancePath:i+"/factKey",schemaPath:"#/properties/factKey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(s.
question!==void 0){let n=s.question;if(typeof n=="string"){if(w(n)>500){let l={instancePath:i+"/question",schemaPath:"#/properties/question/maxLength",keyword:"\
maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/question",schemaPath:"\
#/properties/question/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(s.choices!==void 0){let n=s.choices;
if(Array.isArray(n)){let l=n.length;for(let d=0;d<l;d++)Je(n[d],{instancePath:i+"/choices/"+d,parentData:n,parentDataProperty:d,rootData:p,dynamicAnchors:u})||(e=
e===null?Je.errors:e.concat(Je.errors),t=e.length)}else{let l={instancePath:i+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(s.state!==void 0&&(Ie(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"state",rootData:p,
dynamicAnchors:u})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),s.answer!==void 0){let n=s.answer,l=t,d=!1,c=t;Ye(n,{instancePath:i+"/answer",parentData:s,
parentDataProperty:"answer",rootData:p,dynamicAnchors:u})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length);var r=c===t;d=d||r;let y=t;if(n!==null){let g={
instancePath:i+"/answer",schemaPath:"#/properties/answer/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),t++}
var r=y===t;if(d=d||r,d)t=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:i+"/answer",schemaPath:"#/properties/answer/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}if(s.askedAt!==void 0&&(v(s.askedAt,{instancePath:i+"/askedAt",parentData:s,parentDataProperty:"\
askedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.answeredAt!==void 0){let n=s.answeredAt,l=t,d=!1,c=t;v(n,{instancePath:i+
"/answeredAt",parentData:s,parentDataProperty:"answeredAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);var a=c===t;d=d||a;
let y=t;if(n!==null){let g={instancePath:i+"/answeredAt",schemaPath:"#/properties/answeredAt/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be \
null"};e===null?e=[g]:e.push(g),t++}var a=y===t;if(d=d||a,d)t=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:i+"/answeredAt",schemaPath:"#/propertie\
s/answeredAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}}else{let n={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return st.errors=e,t===0}st.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ai(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ai.evaluated;return o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),st(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?
st.errors:e.concat(st.errors),t=e.length),ai.errors=e,t===0}ai.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ko=ii;function tt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=tt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.state===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[r]:e.push(r),t++}
if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/already-answered"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/already-answered"},message:"must be equal to constant"};e===
null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"\
#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}s.state!==void 0&&(Ie(s.state,{instancePath:i+"/state",parentData:s,parentDataProperty:"state",rootData:p,dynamicAnchors:u})||(e=e===null?Ie.errors:e.concat(
Ie.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="state"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!==
"errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have uneva\
luated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return tt.errors=e,t===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function at(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=at.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,
parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){
let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?
e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"mu\
st have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/proble\
ms/idempotency-in-flight"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev\
/problems/idempotency-in-flight"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{
allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!==
"title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return at.errors=e,t===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ii(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ii.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0);let r=t,a=!1,n=null,l=t;tt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?tt.errors:e.concat(tt.errors),
t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;at(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?at.errors:
e.concat(at.errors),t=e.length);var y=c===t;if(y&&a?(a=!1,n=[n,1]):y&&(a=!0,n=1,d!==!0&&(d=!0)),a)t=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:i,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),t++}return ii.errors=e,
o.props=d,t===0}ii.evaluated={dynamicProps:!0,dynamicItems:!1};var pn=ni;var vp={type:"object",required:["id","ticketId","cycle","contactId","score","comment","createdAt"],properties:{id:{$ref:"deskwire#/$defs/RatingId"},ticketId:{$ref:"\
deskwire#/$defs/TicketId"},cycle:{type:"integer",minimum:1},contactId:{$ref:"deskwire#/$defs/ContactId"},score:{type:"integer",minimum:1,maximum:5},comment:{type:[
"string","null"],maxLength:4e3},createdAt:{$ref:"deskwire#/$defs/Instant"}},additionalProperties:!1};var Pp=new RegExp("^rat_[0-7][0-9a-hjkmnp-tv-z]{25}$","u");function Oe(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(!Pp.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^rat_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:'must match pattern "^rat_[0-7][0-9a-hjkmnp-tv-z]{25}$"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Oe.
errors=e,t===0}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};function it(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=it.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}
if(s.ticketId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ticketId"},message:"must have required propert\
y 'ticketId'"};e===null?e=[r]:e.push(r),t++}if(s.cycle===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cycle"},
message:"must have required property 'cycle'"};e===null?e=[r]:e.push(r),t++}if(s.contactId===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"contactId"},message:"must have required property 'contactId'"};e===null?e=[r]:e.push(r),t++}if(s.score===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"score"},message:"must have required property 'score'"};e===null?e=[r]:e.push(r),t++}if(s.comment===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"comment"},message:"must have required property 'comment'"};e===
null?e=[r]:e.push(r),t++}if(s.createdAt===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"createdAt"},message:"\
must have required property 'createdAt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="ticketId"||r==="cycle"||r==="contactId"||r==="score"||
r==="comment"||r==="createdAt")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(Oe(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:p,
dynamicAnchors:u})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),s.ticketId!==void 0&&(I(s.ticketId,{instancePath:i+"/ticketId",parentData:s,parentDataProperty:"\
ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.cycle!==void 0){let r=s.cycle;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let a={instancePath:i+"/cycle",schemaPath:"#/properties/cycle/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/cycle",schemaPath:"#/properties/cycle/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}if(s.contactId!==void 0&&(Y(s.contactId,{instancePath:i+"/contactId",parentData:s,
parentDataProperty:"contactId",rootData:p,dynamicAnchors:u})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),s.score!==void 0){let r=s.score;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>5||isNaN(r)){let a={instancePath:i+"/score",schemaPath:"#/properties/scor\
e/maximum",keyword:"maximum",params:{comparison:"<=",limit:5},message:"must be <= 5"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/sco\
re",schemaPath:"#/properties/score/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}if(s.comment!==
void 0){let r=s.comment;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type:vp.
properties.comment.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"&&w(r)>4e3){let a={instancePath:i+"/comment",schemaPath:"\
#/properties/comment/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4000 characters"};e===null?e=[a]:e.push(a),t++}}s.createdAt!==
void 0&&(v(s.createdAt,{instancePath:i+"/createdAt",parentData:s,parentDataProperty:"createdAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return it.
errors=e,t===0}it.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ni(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=ni.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),it(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?it.errors:e.concat(it.errors),t=e.length),ni.errors=e,t===0}ni.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wo=oi;function nt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=nt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.currentStatus===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"currentStatus"},message:"must have required property 'currentStatus'"};e===null?e=[r]:
e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/not-solved"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/not-solved"},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"\
#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}s.currentStatus!==void 0&&(F(s.currentStatus,{instancePath:i+"/currentStatus",parentData:s,parentDataProperty:"currentStatus",rootData:p,dynamicAnchors:u})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="currentStatus"&&r!=="titl\
e"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return nt.errors=e,t===0}nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ot(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ot.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),b(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.ratingId===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"ratingId"},message:"must have required property 'ratingId'"};e===null?e=[r]:e.push(r),
t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https://deskwire.dev/problems/already-rated"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"https://deskwire.dev/problems/already-rated"},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"\
#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+
"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"const",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),
t++}}s.ratingId!==void 0&&(Oe(s.ratingId,{instancePath:i+"/ratingId",parentData:s,parentDataProperty:"ratingId",rootData:p,dynamicAnchors:u})||(e=e===null?Oe.errors:
e.concat(Oe.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="status"&&r!=="ratingId"&&r!=="title"&&r!=="detail"&&r!=="req\
uestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must N\
OT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return ot.errors=e,t===0}ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function lt(s,{instancePath:i="",parentData:f,
parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=lt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),b(
s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),t=e.length),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"must have requ\
ired property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+
"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="https:/\
/deskwire.dev/problems/idempotency-in-flight"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
https://deskwire.dev/problems/idempotency-in-flight"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(r!==409){let a={instancePath:i+"/status",schemaPath:"#/allOf/1/properties/status/const",keyword:"cons\
t",params:{allowedValue:409},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!==
"status"&&r!=="title"&&r!=="detail"&&r!=="requestId"&&r!=="errors"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{
unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return lt.errors=e,t===0}lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function oi(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=oi.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=t,a=!1,n=null,l=t;nt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?
nt.errors:e.concat(nt.errors),t=e.length);var y=l===t;if(y){a=!0,n=0;var d=!0}let c=t;ot(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||
(e=e===null?ot.errors:e.concat(ot.errors),t=e.length);var y=c===t;if(y&&a)a=!1,n=[n,1];else{y&&(a=!0,n=1,d!==!0&&(d=!0));let g=t;lt(s,{instancePath:i,parentData:f,
parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?lt.errors:e.concat(lt.errors),t=e.length);var y=g===t;y&&a?(a=!1,n=[n,2]):y&&(a=!0,n=2,d!==!0&&(d=
!0))}if(a)t=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exac\
tly one schema in oneOf"};e===null?e=[g]:e.push(g),t++}return oi.errors=e,o.props=d,t===0}oi.evaluated={dynamicProps:!0,dynamicItems:!1};var bo=li;function O(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=O.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),t++}if(s.type===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[a]:e.push(a),t++}if(s.apiVersion===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?
e=[a]:e.push(a),t++}if(s.schemaVersion===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schemaVersion"},message:"\
must have required property 'schemaVersion'"};e===null?e=[a]:e.push(a),t++}if(s.subject===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[a]:e.push(a),t++}if(s.step===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"step"},message:"must have required property 'step'"};e===null?e=[a]:e.push(a),t++}if(s.sequence===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'"};e===null?
e=[a]:e.push(a),t++}if(s.occurredAt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"occurredAt"},message:"mu\
st have required property 'occurredAt'"};e===null?e=[a]:e.push(a),t++}if(s.recordedAt===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"recordedAt"},message:"must have required property 'recordedAt'"};e===null?e=[a]:e.push(a),t++}if(s.actor===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[a]:e.push(a),t++}if(s.causedBy===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"causedBy"},message:"must have required property 'causedBy'"};e===
null?e=[a]:e.push(a),t++}if(s.data===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have\
 required property 'data'"};e===null?e=[a]:e.push(a),t++}if(s.content===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
content"},message:"must have required property 'content'"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(ce(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:u})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),s.type!==void 0){let a=s.type;if(typeof a=="string"){if(w(a)>64){let n={
instancePath:i+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}}if(s.apiVersion!==void 0){let a=s.apiVersion;if(typeof a=="string"){if(w(a)>10){let n={instancePath:i+"/apiVersion",schemaPath:"#/prop\
erties/apiVersion/maxLength",keyword:"maxLength",params:{limit:10},message:"must NOT have more than 10 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.schemaVersion!==
void 0){let a=s.schemaVersion;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/schemaVersion",schemaPath:"#/properties/schemaVe\
rsion/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){
let n={instancePath:i+"/schemaVersion",schemaPath:"#/properties/schemaVersion/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
e===null?e=[n]:e.push(n),t++}}if(s.subject!==void 0&&(ge(s.subject,{instancePath:i+"/subject",parentData:s,parentDataProperty:"subject",rootData:p,dynamicAnchors:u})||
(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),s.step!==void 0){let a=s.step;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+
"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&
isFinite(a)&&(a<1||isNaN(a))){let n={instancePath:i+"/step",schemaPath:"#/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"};e===null?e=[n]:e.push(n),t++}}if(s.sequence!==void 0){let a=s.sequence;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+
"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a==
"number"&&isFinite(a)&&(a<1||isNaN(a))){let n={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(s.occurredAt!==void 0&&(v(s.occurredAt,{instancePath:i+"/occurredAt",parentData:s,parentDataProperty:"o\
ccurredAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.recordedAt!==void 0&&(v(s.recordedAt,{instancePath:i+"/recorded\
At",parentData:s,parentDataProperty:"recordedAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.actor!==void 0&&(J(s.actor,
{instancePath:i+"/actor",parentData:s,parentDataProperty:"actor",rootData:p,dynamicAnchors:u})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),s.causedBy!==
void 0){let a=s.causedBy,n=t,l=!1,d=t;ve(a,{instancePath:i+"/causedBy",parentData:s,parentDataProperty:"causedBy",rootData:p,dynamicAnchors:u})||(e=e===null?ve.
errors:e.concat(ve.errors),t=e.length);var r=d===t;l=l||r;let c=t;if(a!==null){let y={instancePath:i+"/causedBy",schemaPath:"#/properties/causedBy/anyOf/1/type",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),t++}var r=c===t;if(l=l||r,l)t=n,e!==null&&(n?e.length=n:e=null);else{let y={
instancePath:i+"/causedBy",schemaPath:"#/properties/causedBy/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[y]:e.push(y),t++}}
if(s.data!==void 0){let a=s.data;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let n={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(s.content!==void 0){let a=s.content;if(a&&typeof a=="object"&&!Array.isArray(a))
for(let n in a)C(a[n],{instancePath:i+"/content/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:n,rootData:p,dynamicAnchors:u})||(e=e===
null?C.errors:e.concat(C.errors),t=e.length);else{let n={instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[a]:e.push(a),t++}return O.errors=e,t===0}O.evaluated={props:{id:!0,type:!0,apiVersion:!0,schemaVersion:!0,subject:!0,step:!0,sequence:!0,occurredAt:!0,
recordedAt:!0,actor:!0,causedBy:!0,data:!0,content:!0},dynamicProps:!1,dynamicItems:!1};function pt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,
dynamicAnchors:u={}}={}){let e=null,t=0,o=pt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,
rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.
data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'da\
ta'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="article.created"){let a={instancePath:i+"/type",schemaPath:"\
#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"article.created"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.
data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.articleId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties\
/data/required",keyword:"required",params:{missingProperty:"articleId"},message:"must have required property 'articleId'"};e===null?e=[a]:e.push(a),t++}if(r.language===
void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"language"},message:"must have \
required property 'language'"};e===null?e=[a]:e.push(a),t++}if(r.audience===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",
keyword:"required",params:{missingProperty:"audience"},message:"must have required property 'audience'"};e===null?e=[a]:e.push(a),t++}if(r.state===void 0){let a={
instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property \
'state'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="articleId"||a==="language"||a==="audience"||a==="state")){let n={instancePath:i+"/data",schemaPath:"\
#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),t++}r.articleId!==void 0&&(U(r.articleId,{instancePath:i+"/data/articleId",parentData:r,parentDataProperty:"articleId",rootData:p,dynamicAnchors:u})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.language!==void 0&&(D(r.language,{instancePath:i+"/data/language",parentData:r,parentDataProperty:"langua\
ge",rootData:p,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.audience!==void 0&&(oe(r.audience,{instancePath:i+"/data/audience",parentData:r,
parentDataProperty:"audience",rootData:p,dynamicAnchors:u})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.state!==void 0&&(le(r.state,{instancePath:i+
"/data/state",parentData:r,parentDataProperty:"state",rootData:p,dynamicAnchors:u})||(e=e===null?le.errors:e.concat(le.errors),t=e.length))}else{let a={instancePath:i+
"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,
schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!==
"recordedAt"&&r!=="actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return pt.errors=e,t===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function li(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=li.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),pt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?pt.errors:e.concat(pt.errors),t=e.length),li.errors=
e,t===0}li.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qo=pi;function ut(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ut.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="article.updated"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"arti\
cle.updated"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
articleId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"articleId"},message:"\
must have required property 'articleId'"};e===null?e=[a]:e.push(a),t++}if(r.language===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/da\
ta/required",keyword:"required",params:{missingProperty:"language"},message:"must have required property 'language'"};e===null?e=[a]:e.push(a),t++}if(r.audience===
void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"audience"},message:"must have \
required property 'audience'"};e===null?e=[a]:e.push(a),t++}if(r.state===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"\
required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[a]:e.push(a),t++}if(r.changed===void 0){let a={instancePath:i+
"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"changed"},message:"must have required property 'changed'"};e===
null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="articleId"||a==="language"||a==="audience"||a==="state"||a==="changed")){let n={instancePath:i+"/data",schemaPath:"\
#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),t++}if(r.articleId!==void 0&&(U(r.articleId,{instancePath:i+"/data/articleId",parentData:r,parentDataProperty:"articleId",rootData:p,dynamicAnchors:u})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.language!==void 0&&(D(r.language,{instancePath:i+"/data/language",parentData:r,parentDataProperty:"langua\
ge",rootData:p,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.audience!==void 0&&(oe(r.audience,{instancePath:i+"/data/audience",parentData:r,
parentDataProperty:"audience",rootData:p,dynamicAnchors:u})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.state!==void 0&&(le(r.state,{instancePath:i+
"/data/state",parentData:r,parentDataProperty:"state",rootData:p,dynamicAnchors:u})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.changed!==void 0){
let a=r.changed;if(Array.isArray(a)){let n=a.length;for(let l=0;l<n;l++){let d=a[l];if(typeof d=="string"){if(w(d)>64){let c={instancePath:i+"/data/changed/"+l,
schemaPath:"#/allOf/1/properties/data/properties/changed/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};
e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:i+"/data/changed/"+l,schemaPath:"#/allOf/1/properties/data/properties/changed/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}}}else{let n={instancePath:i+"/data/changed",schemaPath:"#/allOf/1/properties/data\
/properties/changed/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i+"/data",schemaPath:"\
#/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="\
actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return ut.errors=e,t===0}ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pi(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=pi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),ut(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?ut.errors:e.concat(ut.errors),t=e.length),pi.errors=
e,t===0}pi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Io=ui;function dt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=dt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="article.archived"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"art\
icle.archived"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.articleId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"articleId"},message:"\
must have required property 'articleId'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(a!=="articleId"){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/pr\
operties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),t++}r.articleId!==void 0&&(U(r.articleId,{instancePath:i+"/data/articleId",parentData:r,parentDataProperty:"articleId",rootData:p,dynamicAnchors:u})||(e=
e===null?U.errors:e.concat(U.errors),t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&
r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[
a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return dt.
errors=e,t===0}dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ui(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=ui.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),dt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?dt.errors:e.concat(dt.errors),t=e.length),ui.errors=e,t===0}ui.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Oo=di;function mt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=mt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let a={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[a]:e.push(a),t++}if(s.data===void 0){let a={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[a]:e.push(a),t++}if(s.type!==void 0){let a=s.type;if(typeof a!=
"string"){let n={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
n]:e.push(n),t++}if(a!=="suggestion.shown"){let n={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"sug\
gestion.shown"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.data!==void 0){let a=s.data;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.suggestionIds===void 0){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"suggestio\
nIds"},message:"must have required property 'suggestionIds'"};e===null?e=[n]:e.push(n),t++}if(a.articleIds===void 0){let n={instancePath:i+"/data",schemaPath:"#\
/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"articleIds"},message:"must have required property 'articleIds'"};e===null?e=[n]:e.
push(n),t++}if(a.ticketId===void 0){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"ti\
cketId"},message:"must have required property 'ticketId'"};e===null?e=[n]:e.push(n),t++}for(let n in a)if(!(n==="suggestionIds"||n==="articleIds"||n==="ticketId")){
let l={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(a.suggestionIds!==void 0){let n=a.suggestionIds;if(Array.isArray(n)){if(n.length>10){let d={
instancePath:i+"/data/suggestionIds",schemaPath:"#/allOf/1/properties/data/properties/suggestionIds/maxItems",keyword:"maxItems",params:{limit:10},message:"must\
 NOT have more than 10 items"};e===null?e=[d]:e.push(d),t++}let l=n.length;for(let d=0;d<l;d++)ue(n[d],{instancePath:i+"/data/suggestionIds/"+d,parentData:n,parentDataProperty:d,
rootData:p,dynamicAnchors:u})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)}else{let l={instancePath:i+"/data/suggestionIds",schemaPath:"#/allOf/1/prop\
erties/data/properties/suggestionIds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(a.articleIds!==void 0){
let n=a.articleIds;if(Array.isArray(n)){if(n.length>10){let d={instancePath:i+"/data/articleIds",schemaPath:"#/allOf/1/properties/data/properties/articleIds/max\
Items",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[d]:e.push(d),t++}let l=n.length;for(let d=0;d<l;d++)U(n[d],{
instancePath:i+"/data/articleIds/"+d,parentData:n,parentDataProperty:d,rootData:p,dynamicAnchors:u})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)}else{let l={
instancePath:i+"/data/articleIds",schemaPath:"#/allOf/1/properties/data/properties/articleIds/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[l]:e.push(l),t++}}if(a.ticketId!==void 0){let n=a.ticketId,l=t,d=!1,c=t;I(n,{instancePath:i+"/data/ticketId",parentData:a,parentDataProperty:"ticket\
Id",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length);var r=c===t;d=d||r;let y=t;if(n!==null){let g={instancePath:i+"/data/tick\
etId",schemaPath:"#/allOf/1/properties/data/properties/ticketId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(
g),t++}var r=y===t;if(d=d||r,d)t=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:i+"/data/ticketId",schemaPath:"#/allOf/1/properties/data/properties/\
ticketId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}}else{let n={instancePath:i+"/data",schemaPath:"\
#/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s)
if(a!=="type"&&a!=="data"&&a!=="id"&&a!=="apiVersion"&&a!=="schemaVersion"&&a!=="subject"&&a!=="step"&&a!=="sequence"&&a!=="occurredAt"&&a!=="recordedAt"&&a!=="\
actor"&&a!=="causedBy"&&a!=="content"){let n={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a},
message:"must NOT have unevaluated properties"};e===null?e=[n]:e.push(n),t++}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[a]:e.push(a),t++}return mt.errors=e,t===0}mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function di(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=di.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),mt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?mt.errors:e.concat(mt.errors),t=e.length),di.errors=
e,t===0}di.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jo=mi;function ft(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ft.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let a={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[a]:e.push(a),t++}if(s.data===void 0){let a={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[a]:e.push(a),t++}if(s.type!==void 0){let a=s.type;if(typeof a!=
"string"){let n={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
n]:e.push(n),t++}if(a!=="suggestion.outcomeRecorded"){let n={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
suggestion.outcomeRecorded"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.data!==void 0){let a=s.data;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.suggestionId===void 0){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"\
suggestionId"},message:"must have required property 'suggestionId'"};e===null?e=[n]:e.push(n),t++}if(a.articleId===void 0){let n={instancePath:i+"/data",schemaPath:"\
#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"articleId"},message:"must have required property 'articleId'"};e===null?e=[n]:e.
push(n),t++}if(a.ticketId===void 0){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"ti\
cketId"},message:"must have required property 'ticketId'"};e===null?e=[n]:e.push(n),t++}if(a.from===void 0){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/\
properties/data/required",keyword:"required",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[n]:e.push(n),t++}if(a.outcome===
void 0){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"outcome"},message:"must have r\
equired property 'outcome'"};e===null?e=[n]:e.push(n),t++}for(let n in a)if(!(n==="suggestionId"||n==="articleId"||n==="ticketId"||n==="from"||n==="outcome")){let l={
instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NO\
T have additional properties"};e===null?e=[l]:e.push(l),t++}if(a.suggestionId!==void 0&&(ue(a.suggestionId,{instancePath:i+"/data/suggestionId",parentData:a,parentDataProperty:"\
suggestionId",rootData:p,dynamicAnchors:u})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),a.articleId!==void 0&&(U(a.articleId,{instancePath:i+"/data/\
articleId",parentData:a,parentDataProperty:"articleId",rootData:p,dynamicAnchors:u})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),a.ticketId!==void 0){
let n=a.ticketId,l=t,d=!1,c=t;I(n,{instancePath:i+"/data/ticketId",parentData:a,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:
e.concat(I.errors),t=e.length);var r=c===t;d=d||r;let y=t;if(n!==null){let g={instancePath:i+"/data/ticketId",schemaPath:"#/allOf/1/properties/data/properties/t\
icketId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),t++}var r=y===t;if(d=d||r,d)t=l,e!==null&&(l?e.length=
l:e=null);else{let g={instancePath:i+"/data/ticketId",schemaPath:"#/allOf/1/properties/data/properties/ticketId/anyOf",keyword:"anyOf",params:{},message:"must m\
atch a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}a.from!==void 0&&(ee(a.from,{instancePath:i+"/data/from",parentData:a,parentDataProperty:"from",rootData:p,
dynamicAnchors:u})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),a.outcome!==void 0&&(ee(a.outcome,{instancePath:i+"/data/outcome",parentData:a,parentDataProperty:"\
outcome",rootData:p,dynamicAnchors:u})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length))}else{let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properti\
es/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i,schemaPath:"#/allOf/1/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s)if(a!==
"type"&&a!=="data"&&a!=="id"&&a!=="apiVersion"&&a!=="schemaVersion"&&a!=="subject"&&a!=="step"&&a!=="sequence"&&a!=="occurredAt"&&a!=="recordedAt"&&a!=="actor"&&
a!=="causedBy"&&a!=="content"){let n={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a},message:"\
must NOT have unevaluated properties"};e===null?e=[n]:e.push(n),t++}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),t++}return ft.errors=e,t===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function mi(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=mi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),ft(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?ft.errors:e.concat(ft.errors),t=e.length),mi.errors=
e,t===0}mi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ao=fi;function ct(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ct.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="account.created"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"acco\
unt.created"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
accountId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"accountId"},message:"\
must have required property 'accountId'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(a!=="accountId"){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/pr\
operties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),t++}r.accountId!==void 0&&(_(r.accountId,{instancePath:i+"/data/accountId",parentData:r,parentDataProperty:"accountId",rootData:p,dynamicAnchors:u})||(e=
e===null?_.errors:e.concat(_.errors),t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&
r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[
a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ct.
errors=e,t===0}ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fi(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=fi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),ct(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?ct.errors:e.concat(ct.errors),t=e.length),fi.errors=e,t===0}fi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $o=ci;function yt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=yt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="account.updated"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"acco\
unt.updated"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
accountId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"accountId"},message:"\
must have required property 'accountId'"};e===null?e=[a]:e.push(a),t++}if(r.changed===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/dat\
a/required",keyword:"required",params:{missingProperty:"changed"},message:"must have required property 'changed'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a===
"accountId"||a==="changed")){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.accountId!==void 0&&(_(r.accountId,{instancePath:i+"/data/accountId",parentData:r,
parentDataProperty:"accountId",rootData:p,dynamicAnchors:u})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.changed!==void 0){let a=r.changed;if(Array.
isArray(a)){let n=a.length;for(let l=0;l<n;l++){let d=a[l];if(typeof d=="string"){if(w(d)>64){let c={instancePath:i+"/data/changed/"+l,schemaPath:"#/allOf/1/pro\
perties/data/properties/changed/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[c]:e.push(c),
t++}}else{let c={instancePath:i+"/data/changed/"+l,schemaPath:"#/allOf/1/properties/data/properties/changed/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),t++}}}else{let n={instancePath:i+"/data/changed",schemaPath:"#/allOf/1/properties/data/properties/changed/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!==
"data"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&r!=="caused\
By"&&r!=="content"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT \
have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),t++}return yt.errors=e,t===0}yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ci(s,{instancePath:i="",parentData:f,
parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ci.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
yt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?yt.errors:e.concat(yt.errors),t=e.length),ci.errors=e,t===0}ci.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xo=yi;function ht(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ht.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="contact.created"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"cont\
act.created"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
contactId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"contactId"},message:"\
must have required property 'contactId'"};e===null?e=[a]:e.push(a),t++}if(r.accountId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/d\
ata/required",keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};e===null?e=[a]:e.push(a),t++}for(let a in r)
if(!(a==="contactId"||a==="accountId")){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.contactId!==void 0&&(Y(r.contactId,{instancePath:i+"\
/data/contactId",parentData:r,parentDataProperty:"contactId",rootData:p,dynamicAnchors:u})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.accountId!==void 0&&
(_(r.accountId,{instancePath:i+"/data/accountId",parentData:r,parentDataProperty:"accountId",rootData:p,dynamicAnchors:u})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subje\
ct"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,schemaPath:"#/unevaluated\
Properties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ht.errors=e,t===0}ht.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function yi(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,
o=yi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),ht(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||
(e=e===null?ht.errors:e.concat(ht.errors),t=e.length),yi.errors=e,t===0}yi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Do=hi;function gt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=gt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="contact.updated"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"cont\
act.updated"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
contactId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"contactId"},message:"\
must have required property 'contactId'"};e===null?e=[a]:e.push(a),t++}if(r.accountId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/d\
ata/required",keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};e===null?e=[a]:e.push(a),t++}if(r.changed===
void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"changed"},message:"must have r\
equired property 'changed'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="contactId"||a==="accountId"||a==="changed")){let n={instancePath:i+"/data",schemaPath:"\
#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),t++}if(r.contactId!==void 0&&(Y(r.contactId,{instancePath:i+"/data/contactId",parentData:r,parentDataProperty:"contactId",rootData:p,dynamicAnchors:u})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.accountId!==void 0&&(_(r.accountId,{instancePath:i+"/data/accountId",parentData:r,parentDataProperty:"acc\
ountId",rootData:p,dynamicAnchors:u})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.changed!==void 0){let a=r.changed;if(Array.isArray(a)){let n=a.length;
for(let l=0;l<n;l++){let d=a[l];if(typeof d=="string"){if(w(d)>64){let c={instancePath:i+"/data/changed/"+l,schemaPath:"#/allOf/1/properties/data/properties/cha\
nged/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:i+
"/data/changed/"+l,schemaPath:"#/allOf/1/properties/data/properties/changed/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[c]:e.push(c),t++}}}else{let n={instancePath:i+"/data/changed",schemaPath:"#/allOf/1/properties/data/properties/changed/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="data"&&r!=="id"&&r!==
"apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&r!=="causedBy"&&r!=="content"){let a={
instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};
e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return gt.errors=e,t===0}gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function hi(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,
dynamicAnchors:u={}}={}){let e=null,t=0,o=hi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),gt(s,{instancePath:i,parentData:f,
parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?gt.errors:e.concat(gt.errors),t=e.length),hi.errors=e,t===0}hi.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var No=gi;function vt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=vt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="contract.created"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"con\
tract.created"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.contractId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"contractId"},
message:"must have required property 'contractId'"};e===null?e=[a]:e.push(a),t++}if(r.accountId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/pr\
operties/data/required",keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};e===null?e=[a]:e.push(a),t++}
for(let a in r)if(!(a==="contractId"||a==="accountId")){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.contractId!==void 0&&(X(r.contractId,
{instancePath:i+"/data/contractId",parentData:r,parentDataProperty:"contractId",rootData:p,dynamicAnchors:u})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),
r.accountId!==void 0&&(_(r.accountId,{instancePath:i+"/data/accountId",parentData:r,parentDataProperty:"accountId",rootData:p,dynamicAnchors:u})||(e=e===null?_.
errors:e.concat(_.errors),t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&r!=="sche\
maVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,schemaPath:"\
#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),
t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return vt.errors=
e,t===0}vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function gi(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=gi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),vt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?vt.errors:e.concat(vt.errors),t=e.length),gi.errors=e,t===0}gi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var To=vi;function Pt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Pt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="contract.updated"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"con\
tract.updated"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.contractId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"contractId"},
message:"must have required property 'contractId'"};e===null?e=[a]:e.push(a),t++}if(r.accountId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/pr\
operties/data/required",keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};e===null?e=[a]:e.push(a),t++}
if(r.changed===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"changed"},message:"\
must have required property 'changed'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="contractId"||a==="accountId"||a==="changed")){let n={instancePath:i+
"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have addition\
al properties"};e===null?e=[n]:e.push(n),t++}if(r.contractId!==void 0&&(X(r.contractId,{instancePath:i+"/data/contractId",parentData:r,parentDataProperty:"contr\
actId",rootData:p,dynamicAnchors:u})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.accountId!==void 0&&(_(r.accountId,{instancePath:i+"/data/accountId",
parentData:r,parentDataProperty:"accountId",rootData:p,dynamicAnchors:u})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.changed!==void 0){let a=r.changed;
if(Array.isArray(a)){let n=a.length;for(let l=0;l<n;l++){let d=a[l];if(typeof d=="string"){if(w(d)>64){let c={instancePath:i+"/data/changed/"+l,schemaPath:"#/al\
lOf/1/properties/data/properties/changed/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[c]:
e.push(c),t++}}else{let c={instancePath:i+"/data/changed/"+l,schemaPath:"#/allOf/1/properties/data/properties/changed/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[c]:e.push(c),t++}}}else{let n={instancePath:i+"/data/changed",schemaPath:"#/allOf/1/properties/data/properties/cha\
nged/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1\
/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/a\
llOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="\
actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return Pt.errors=e,t===0}Pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function vi(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=vi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),Pt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Pt.errors:e.concat(Pt.errors),t=e.length),vi.errors=
e,t===0}vi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _o=Pi;function kt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=kt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="session.created"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"sess\
ion.created"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
sessionId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"sessionId"},message:"\
must have required property 'sessionId'"};e===null?e=[a]:e.push(a),t++}if(r.subjectType===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties\
/data/required",keyword:"required",params:{missingProperty:"subjectType"},message:"must have required property 'subjectType'"};e===null?e=[a]:e.push(a),t++}if(r.
subjectId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"subjectId"},message:"\
must have required property 'subjectId'"};e===null?e=[a]:e.push(a),t++}if(r.expiresAt===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/d\
ata/required",keyword:"required",params:{missingProperty:"expiresAt"},message:"must have required property 'expiresAt'"};e===null?e=[a]:e.push(a),t++}for(let a in r)
if(!(a==="sessionId"||a==="subjectType"||a==="subjectId"||a==="expiresAt")){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.sessionId!==
void 0&&(Ue(r.sessionId,{instancePath:i+"/data/sessionId",parentData:r,parentDataProperty:"sessionId",rootData:p,dynamicAnchors:u})||(e=e===null?Ue.errors:e.concat(
Ue.errors),t=e.length)),r.subjectType!==void 0){let a=r.subjectType;if(typeof a=="string"){if(w(a)>64){let n={instancePath:i+"/data/subjectType",schemaPath:"#/a\
llOf/1/properties/data/properties/subjectType/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[n]:e.
push(n),t++}}else{let n={instancePath:i+"/data/subjectType",schemaPath:"#/allOf/1/properties/data/properties/subjectType/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.subjectId!==void 0){let a=r.subjectId;if(typeof a=="string"){if(w(a)>64){let n={instancePath:i+
"/data/subjectId",schemaPath:"#/allOf/1/properties/data/properties/subjectId/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 6\
4 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/data/subjectId",schemaPath:"#/allOf/1/properties/data/properties/subjectId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.expiresAt!==void 0&&(v(r.expiresAt,{instancePath:i+"/data/expiresAt",parentData:r,
parentDataProperty:"expiresAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"\
#/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="\
actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return kt.errors=e,t===0}kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pi(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Pi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),kt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?kt.errors:e.concat(kt.errors),t=e.length),Pi.errors=
e,t===0}Pi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lo=ki;function wt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=wt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="app.created"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"app.crea\
ted"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.appId===
void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"appId"},message:"must have req\
uired property 'appId'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(a!=="appId"){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.appId!==
void 0&&(G(r.appId,{instancePath:i+"/data/appId",parentData:r,parentDataProperty:"appId",rootData:p,dynamicAnchors:u})||(e=e===null?G.errors:e.concat(G.errors),
t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subje\
ct"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,schemaPath:"#/unevaluated\
Properties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return wt.errors=e,t===0}wt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ki(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,
o=ki.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),wt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||
(e=e===null?wt.errors:e.concat(wt.errors),t=e.length),ki.errors=e,t===0}ki.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Eo=wi;function bt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=bt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="app.updated"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"app.upda\
ted"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.appId===
void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"appId"},message:"must have req\
uired property 'appId'"};e===null?e=[a]:e.push(a),t++}if(r.changed===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"\
required",params:{missingProperty:"changed"},message:"must have required property 'changed'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="appId"||a===
"changed")){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.appId!==void 0&&(G(r.appId,{instancePath:i+"/data/appId",parentData:r,parentDataProperty:"\
appId",rootData:p,dynamicAnchors:u})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.changed!==void 0){let a=r.changed;if(Array.isArray(a)){let n=a.length;
for(let l=0;l<n;l++){let d=a[l];if(typeof d=="string"){if(w(d)>64){let c={instancePath:i+"/data/changed/"+l,schemaPath:"#/allOf/1/properties/data/properties/cha\
nged/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:i+
"/data/changed/"+l,schemaPath:"#/allOf/1/properties/data/properties/changed/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[c]:e.push(c),t++}}}else{let n={instancePath:i+"/data/changed",schemaPath:"#/allOf/1/properties/data/properties/changed/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="data"&&r!=="id"&&r!==
"apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&r!=="causedBy"&&r!=="content"){let a={
instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};
e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return bt.errors=e,t===0}bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function wi(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,
dynamicAnchors:u={}}={}){let e=null,t=0,o=wi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),bt(s,{instancePath:i,parentData:f,
parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?bt.errors:e.concat(bt.errors),t=e.length),wi.errors=e,t===0}wi.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Vo=bi;function qt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=qt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="installation.created"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
installation.created"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.installationId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"inst\
allationId"},message:"must have required property 'installationId'"};e===null?e=[a]:e.push(a),t++}if(r.appId===void 0){let a={instancePath:i+"/data",schemaPath:"\
#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"appId"},message:"must have required property 'appId'"};e===null?e=[a]:e.push(a),
t++}if(r.scopes===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"scopes"},message:"\
must have required property 'scopes'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="installationId"||a==="appId"||a==="scopes")){let n={instancePath:i+
"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have addition\
al properties"};e===null?e=[n]:e.push(n),t++}if(r.installationId!==void 0&&(W(r.installationId,{instancePath:i+"/data/installationId",parentData:r,parentDataProperty:"\
installationId",rootData:p,dynamicAnchors:u})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.appId!==void 0&&(G(r.appId,{instancePath:i+"/data/appId",parentData:r,
parentDataProperty:"appId",rootData:p,dynamicAnchors:u})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.scopes!==void 0){let a=r.scopes;if(Array.isArray(
a)){if(a.length>64){let c={instancePath:i+"/data/scopes",schemaPath:"#/allOf/1/properties/data/properties/scopes/maxItems",keyword:"maxItems",params:{limit:64},
message:"must NOT have more than 64 items"};e===null?e=[c]:e.push(c),t++}let n=a.length;for(let c=0;c<n;c++){let y=a[c];if(typeof y=="string"){if(w(y)>64){let g={
instancePath:i+"/data/scopes/"+c,schemaPath:"#/allOf/1/properties/data/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NO\
T have more than 64 characters"};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:i+"/data/scopes/"+c,schemaPath:"#/allOf/1/properties/data/properties/sco\
pes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),t++}}let l=a.length,d;if(l>1){let c={};for(;l--;){let y=a[l];
if(typeof y=="string"){if(typeof c[y]=="number"){d=c[y];let g={instancePath:i+"/data/scopes",schemaPath:"#/allOf/1/properties/data/properties/scopes/uniqueItems",
keyword:"uniqueItems",params:{i:l,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+l+" are identical)"};e===null?e=[g]:e.push(g),t++;break}c[y]=
l}}}}else{let n={instancePath:i+"/data/scopes",schemaPath:"#/allOf/1/properties/data/properties/scopes/type",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&r!=="sche\
maVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,schemaPath:"\
#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),
t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return qt.errors=
e,t===0}qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function bi(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=bi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),qt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?qt.errors:e.concat(qt.errors),t=e.length),bi.errors=e,t===0}bi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Co=qi;function It(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=It.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="installation.deleted"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
installation.deleted"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.installationId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"inst\
allationId"},message:"must have required property 'installationId'"};e===null?e=[a]:e.push(a),t++}if(r.appId===void 0){let a={instancePath:i+"/data",schemaPath:"\
#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"appId"},message:"must have required property 'appId'"};e===null?e=[a]:e.push(a),
t++}for(let a in r)if(!(a==="installationId"||a==="appId")){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.installationId!==void 0&&(W(r.installationId,
{instancePath:i+"/data/installationId",parentData:r,parentDataProperty:"installationId",rootData:p,dynamicAnchors:u})||(e=e===null?W.errors:e.concat(W.errors),t=
e.length)),r.appId!==void 0&&(G(r.appId,{instancePath:i+"/data/appId",parentData:r,parentDataProperty:"appId",rootData:p,dynamicAnchors:u})||(e=e===null?G.errors:
e.concat(G.errors),t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&r!=="schema\
Version"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,schemaPath:"\
#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),
t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return It.errors=
e,t===0}It.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qi(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=qi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),It(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?It.errors:e.concat(It.errors),t=e.length),qi.errors=e,t===0}qi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fo=Ii;function Ot(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ot.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let a={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[a]:e.push(a),t++}if(s.data===void 0){let a={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[a]:e.push(a),t++}if(s.type!==void 0){let a=s.type;if(typeof a!=
"string"){let n={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
n]:e.push(n),t++}if(a!=="apiKey.created"){let n={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"apiKe\
y.created"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.data!==void 0){let a=s.data;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
apiKeyId===void 0){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"apiKeyId"},message:"\
must have required property 'apiKeyId'"};e===null?e=[n]:e.push(n),t++}if(a.installationId===void 0){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properti\
es/data/required",keyword:"required",params:{missingProperty:"installationId"},message:"must have required property 'installationId'"};e===null?e=[n]:e.push(n),
t++}if(a.scopes===void 0){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"scopes"},message:"\
must have required property 'scopes'"};e===null?e=[n]:e.push(n),t++}if(a.expiresAt===void 0){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data\
/required",keyword:"required",params:{missingProperty:"expiresAt"},message:"must have required property 'expiresAt'"};e===null?e=[n]:e.push(n),t++}for(let n in a)
if(!(n==="apiKeyId"||n==="installationId"||n==="scopes"||n==="expiresAt")){let l={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(a.apiKeyId!==void 0&&
(fe(a.apiKeyId,{instancePath:i+"/data/apiKeyId",parentData:a,parentDataProperty:"apiKeyId",rootData:p,dynamicAnchors:u})||(e=e===null?fe.errors:e.concat(fe.errors),
t=e.length)),a.installationId!==void 0&&(W(a.installationId,{instancePath:i+"/data/installationId",parentData:a,parentDataProperty:"installationId",rootData:p,dynamicAnchors:u})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length)),a.scopes!==void 0){let n=a.scopes;if(Array.isArray(n)){if(n.length>64){let y={instancePath:i+"/data/scopes",
schemaPath:"#/allOf/1/properties/data/properties/scopes/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"};e===null?e=[y]:
e.push(y),t++}let l=n.length;for(let y=0;y<l;y++){let g=n[y];if(typeof g=="string"){if(w(g)>64){let P={instancePath:i+"/data/scopes/"+y,schemaPath:"#/allOf/1/pr\
operties/data/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[P]:e.push(P),
t++}}else{let P={instancePath:i+"/data/scopes/"+y,schemaPath:"#/allOf/1/properties/data/properties/scopes/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[P]:e.push(P),t++}}let d=n.length,c;if(d>1){let y={};for(;d--;){let g=n[d];if(typeof g=="string"){if(typeof y[g]=="number"){c=y[g];let P={
instancePath:i+"/data/scopes",schemaPath:"#/allOf/1/properties/data/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i:d,j:c},message:"must NOT have\
 duplicate items (items ## "+c+" and "+d+" are identical)"};e===null?e=[P]:e.push(P),t++;break}y[g]=d}}}}else{let l={instancePath:i+"/data/scopes",schemaPath:"#\
/allOf/1/properties/data/properties/scopes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(a.expiresAt!==void 0){
let n=a.expiresAt,l=t,d=!1,c=t;v(n,{instancePath:i+"/data/expiresAt",parentData:a,parentDataProperty:"expiresAt",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length);var r=c===t;d=d||r;let y=t;if(n!==null){let g={instancePath:i+"/data/expiresAt",schemaPath:"#/allOf/1/properties/data/properties/\
expiresAt/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),t++}var r=y===t;if(d=d||r,d)t=l,e!==null&&(l?e.length=
l:e=null);else{let g={instancePath:i+"/data/expiresAt",schemaPath:"#/allOf/1/properties/data/properties/expiresAt/anyOf",keyword:"anyOf",params:{},message:"must\
 match a schema in anyOf"};e===null?e=[g]:e.push(g),t++}}}else{let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[a]:e.push(a),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s)if(a!=="type"&&a!=="data"&&a!=="id"&&a!==
"apiVersion"&&a!=="schemaVersion"&&a!=="subject"&&a!=="step"&&a!=="sequence"&&a!=="occurredAt"&&a!=="recordedAt"&&a!=="actor"&&a!=="causedBy"&&a!=="content"){let n={
instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a},message:"must NOT have unevaluated properties"};
e===null?e=[n]:e.push(n),t++}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(
a),t++}return Ot.errors=e,t===0}Ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ii(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,
dynamicAnchors:u={}}={}){let e=null,t=0,o=Ii.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Ot(s,{instancePath:i,parentData:f,
parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Ot.errors:e.concat(Ot.errors),t=e.length),Ii.errors=e,t===0}Ii.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var zo=Oi;function jt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=jt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="apiKey.revoked"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"apiKe\
y.revoked"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
apiKeyId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"apiKeyId"},message:"\
must have required property 'apiKeyId'"};e===null?e=[a]:e.push(a),t++}if(r.installationId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properti\
es/data/required",keyword:"required",params:{missingProperty:"installationId"},message:"must have required property 'installationId'"};e===null?e=[a]:e.push(a),
t++}for(let a in r)if(!(a==="apiKeyId"||a==="installationId")){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.apiKeyId!==void 0&&(fe(r.apiKeyId,
{instancePath:i+"/data/apiKeyId",parentData:r,parentDataProperty:"apiKeyId",rootData:p,dynamicAnchors:u})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),
r.installationId!==void 0&&(W(r.installationId,{instancePath:i+"/data/installationId",parentData:r,parentDataProperty:"installationId",rootData:p,dynamicAnchors:u})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&
r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[
a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return jt.
errors=e,t===0}jt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oi(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Oi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),jt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?jt.errors:e.concat(jt.errors),t=e.length),Oi.errors=e,t===0}Oi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var So=ji;function At(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=At.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="job.created"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"job.crea\
ted"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.jobId===
void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"jobId"},message:"must have req\
uired property 'jobId'"};e===null?e=[a]:e.push(a),t++}if(r.kind===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="jobId"||a==="kind")){
let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.jobId!==void 0&&(se(r.jobId,{instancePath:i+"/data/jobId",parentData:r,parentDataProperty:"\
jobId",rootData:p,dynamicAnchors:u})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),r.kind!==void 0&&(te(r.kind,{instancePath:i+"/data/kind",parentData:r,
parentDataProperty:"kind",rootData:p,dynamicAnchors:u})||(e=e===null?te.errors:e.concat(te.errors),t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"#\
/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="\
actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return At.errors=e,t===0}At.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ji(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=ji.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),At(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?At.errors:e.concat(At.errors),t=e.length),ji.errors=
e,t===0}ji.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Uo=Ai;function $t(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=$t.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="job.finished"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"job.fin\
ished"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.jobId===
void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"jobId"},message:"must have req\
uired property 'jobId'"};e===null?e=[a]:e.push(a),t++}if(r.kind===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),t++}if(r.state===void 0){let a={instancePath:i+
"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?
e=[a]:e.push(a),t++}for(let a in r)if(!(a==="jobId"||a==="kind"||a==="state")){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.jobId!==void 0&&
(se(r.jobId,{instancePath:i+"/data/jobId",parentData:r,parentDataProperty:"jobId",rootData:p,dynamicAnchors:u})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),
r.kind!==void 0&&(te(r.kind,{instancePath:i+"/data/kind",parentData:r,parentDataProperty:"kind",rootData:p,dynamicAnchors:u})||(e=e===null?te.errors:e.concat(te.
errors),t=e.length)),r.state!==void 0&&(pe(r.state,{instancePath:i+"/data/state",parentData:r,parentDataProperty:"state",rootData:p,dynamicAnchors:u})||(e=e===null?
pe.errors:e.concat(pe.errors),t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&
r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[
a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return $t.
errors=e,t===0}$t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ai(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Ai.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),$t(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?$t.errors:e.concat($t.errors),t=e.length),Ai.errors=e,t===0}Ai.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bo=$i;function xt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=xt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="job.cancelled"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"job.ca\
ncelled"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
jobId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"jobId"},message:"must \
have required property 'jobId'"};e===null?e=[a]:e.push(a),t++}if(r.kind===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="jobId"||a===
"kind")){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.jobId!==void 0&&(se(r.jobId,{instancePath:i+"/data/jobId",parentData:r,parentDataProperty:"\
jobId",rootData:p,dynamicAnchors:u})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),r.kind!==void 0&&(te(r.kind,{instancePath:i+"/data/kind",parentData:r,
parentDataProperty:"kind",rootData:p,dynamicAnchors:u})||(e=e===null?te.errors:e.concat(te.errors),t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"#\
/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="\
actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return xt.errors=e,t===0}xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $i(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=$i.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),xt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?xt.errors:e.concat(xt.errors),t=e.length),$i.errors=
e,t===0}$i.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ko=xi;function Dt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Dt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="clock.advanced"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"clock\
.advanced"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
from===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"from"},message:"must ha\
ve required property 'from'"};e===null?e=[a]:e.push(a),t++}if(r.to===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"\
required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[a]:e.push(a),t++}if(r.timersFired===void 0){let a={instancePath:i+
"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"timersFired"},message:"must have required property 'timersFi\
red'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="from"||a==="to"||a==="timersFired")){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties\
/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),
t++}if(r.from!==void 0&&(v(r.from,{instancePath:i+"/data/from",parentData:r,parentDataProperty:"from",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)),r.to!==void 0&&(v(r.to,{instancePath:i+"/data/to",parentData:r,parentDataProperty:"to",rootData:p,dynamicAnchors:u})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length)),r.timersFired!==void 0){let a=r.timersFired;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/da\
ta/timersFired",schemaPath:"#/allOf/1/properties/data/properties/timersFired/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let n={instancePath:i+"/data/timersFired",schemaPath:"#/allOf/1/properties/data/propertie\
s/timersFired/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i+"/da\
ta",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,
schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!==
"recordedAt"&&r!=="actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return Dt.errors=e,t===0}Dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xi(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=xi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),Dt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Dt.errors:e.concat(Dt.errors),t=e.length),xi.errors=
e,t===0}xi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mo=Di;function Nt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Nt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="sandbox.restarted"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"sa\
ndbox.restarted"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.seed===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"seed"},message:"mu\
st have required property 'seed'"};e===null?e=[a]:e.push(a),t++}if(r.now===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",
keyword:"required",params:{missingProperty:"now"},message:"must have required property 'now'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="seed"||a===
"now")){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.seed!==void 0){let a=r.seed;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={
instancePath:i+"/data/seed",schemaPath:"#/allOf/1/properties/data/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)){if(a>4294967295||isNaN(a)){let n={instancePath:i+"/data/seed",schemaPath:"#/allOf/1/properties/data/prop\
erties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 4294967295"};e===null?e=[n]:e.push(n),t++}if(a<0||isNaN(a)){
let n={instancePath:i+"/data/seed",schemaPath:"#/allOf/1/properties/data/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"};e===null?e=[n]:e.push(n),t++}}}r.now!==void 0&&(v(r.now,{instancePath:i+"/data/now",parentData:r,parentDataProperty:"now",rootData:p,dynamicAnchors:u})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&
r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[
a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Nt.
errors=e,t===0}Nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Di(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=Di.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Nt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?Nt.errors:e.concat(Nt.errors),t=e.length),Di.errors=e,t===0}Di.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ro=Ni;var kp={type:"object",allOf:[{$ref:"deskwire#/$defs/Event.open"},{type:"object",required:["type","data","content"],properties:{type:{type:"string",const:"ticket\
.created"},data:{type:"object",required:["ticketId","accountId","contactId","contractId","status","severity","channel","language","categoryId","followUpOfId"],properties:{
ticketId:{$ref:"deskwire#/$defs/TicketId"},accountId:{$ref:"deskwire#/$defs/AccountId"},contactId:{$ref:"deskwire#/$defs/ContactId"},contractId:{anyOf:[{$ref:"d\
eskwire#/$defs/ContractId"},{type:"null"}]},status:{$ref:"deskwire#/$defs/TicketStatus"},severity:{$ref:"deskwire#/$defs/TicketSeverity"},channel:{$ref:"deskwir\
e#/$defs/TicketChannel"},language:{$ref:"deskwire#/$defs/Language"},categoryId:{anyOf:[{$ref:"deskwire#/$defs/CategoryId"},{type:"null"}]},followUpOfId:{anyOf:[
{$ref:"deskwire#/$defs/TicketId"},{type:"null"}]}},additionalProperties:!1},content:{type:"object",required:["title","description"],properties:{title:{$ref:"des\
kwire#/$defs/ContentPart"},description:{$ref:"deskwire#/$defs/ContentPart"}},additionalProperties:!1}}}],unevaluatedProperties:!1};function Tt(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Tt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),t=e.length),s&&typeof s=="o\
bject"&&!Array.isArray(s)){if(s.type===void 0){let l={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[l]:e.push(l),t++}if(s.data===void 0){let l={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{
missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[l]:e.push(l),t++}if(s.content===void 0){let l={instancePath:i,schemaPath:"#/al\
lOf/1/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};e===null?e=[l]:e.push(l),t++}if(s.type!==
void 0){let l=s.type;if(typeof l!="string"){let d={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),t++}if(l!=="ticket.created"){let d={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",
params:{allowedValue:"ticket.created"},message:"must be equal to constant"};e===null?e=[d]:e.push(d),t++}}if(s.data!==void 0){let l=s.data;if(l&&typeof l=="obje\
ct"&&!Array.isArray(l)){if(l.ticketId===void 0){let d={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"\
ticketId"},message:"must have required property 'ticketId'"};e===null?e=[d]:e.push(d),t++}if(l.accountId===void 0){let d={instancePath:i+"/data",schemaPath:"#/a\
llOf/1/properties/data/required",keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};e===null?e=[d]:e.push(
d),t++}if(l.contactId===void 0){let d={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"contac\
tId"},message:"must have required property 'contactId'"};e===null?e=[d]:e.push(d),t++}if(l.contractId===void 0){let d={instancePath:i+"/data",schemaPath:"#/allO\
f/1/properties/data/required",keyword:"required",params:{missingProperty:"contractId"},message:"must have required property 'contractId'"};e===null?e=[d]:e.push(
d),t++}if(l.status===void 0){let d={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"status"},
message:"must have required property 'status'"};e===null?e=[d]:e.push(d),t++}if(l.severity===void 0){let d={instancePath:i+"/data",schemaPath:"#/allOf/1/propert\
ies/data/required",keyword:"required",params:{missingProperty:"severity"},message:"must have required property 'severity'"};e===null?e=[d]:e.push(d),t++}if(l.channel===
void 0){let d={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"channel"},message:"must have r\
equired property 'channel'"};e===null?e=[d]:e.push(d),t++}if(l.language===void 0){let d={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",
keyword:"required",params:{missingProperty:"language"},message:"must have required property 'language'"};e===null?e=[d]:e.push(d),t++}if(l.categoryId===void 0){
let d={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"categoryId"},message:"must have requir\
ed property 'categoryId'"};e===null?e=[d]:e.push(d),t++}if(l.followUpOfId===void 0){let d={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",
keyword:"required",params:{missingProperty:"followUpOfId"},message:"must have required property 'followUpOfId'"};e===null?e=[d]:e.push(d),t++}for(let d in l)if(!Q.
call(kp.allOf[1].properties.data.properties,d)){let c={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),t++}if(l.ticketId!==void 0&&(I(l.ticketId,{instancePath:i+
"/data/ticketId",parentData:l,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),l.accountId!==void 0&&
(_(l.accountId,{instancePath:i+"/data/accountId",parentData:l,parentDataProperty:"accountId",rootData:p,dynamicAnchors:u})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length)),l.contactId!==void 0&&(Y(l.contactId,{instancePath:i+"/data/contactId",parentData:l,parentDataProperty:"contactId",rootData:p,dynamicAnchors:u})||(e=
e===null?Y.errors:e.concat(Y.errors),t=e.length)),l.contractId!==void 0){let d=l.contractId,c=t,y=!1,g=t;X(d,{instancePath:i+"/data/contractId",parentData:l,parentDataProperty:"\
contractId",rootData:p,dynamicAnchors:u})||(e=e===null?X.errors:e.concat(X.errors),t=e.length);var r=g===t;y=y||r;let P=t;if(d!==null){let h={instancePath:i+"/d\
ata/contractId",schemaPath:"#/allOf/1/properties/data/properties/contractId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=
[h]:e.push(h),t++}var r=P===t;if(y=y||r,y)t=c,e!==null&&(c?e.length=c:e=null);else{let h={instancePath:i+"/data/contractId",schemaPath:"#/allOf/1/properties/dat\
a/properties/contractId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),t++}}if(l.status!==void 0&&(F(l.status,
{instancePath:i+"/data/status",parentData:l,parentDataProperty:"status",rootData:p,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),l.severity!==
void 0&&(ae(l.severity,{instancePath:i+"/data/severity",parentData:l,parentDataProperty:"severity",rootData:p,dynamicAnchors:u})||(e=e===null?ae.errors:e.concat(
ae.errors),t=e.length)),l.channel!==void 0&&(Pe(l.channel,{instancePath:i+"/data/channel",parentData:l,parentDataProperty:"channel",rootData:p,dynamicAnchors:u})||
(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),l.language!==void 0&&(D(l.language,{instancePath:i+"/data/language",parentData:l,parentDataProperty:"lang\
uage",rootData:p,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),l.categoryId!==void 0){let d=l.categoryId,c=t,y=!1,g=t;V(d,{instancePath:i+
"/data/categoryId",parentData:l,parentDataProperty:"categoryId",rootData:p,dynamicAnchors:u})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var a=g===t;y=
y||a;let P=t;if(d!==null){let h={instancePath:i+"/data/categoryId",schemaPath:"#/allOf/1/properties/data/properties/categoryId/anyOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var a=P===t;if(y=y||a,y)t=c,e!==null&&(c?e.length=c:e=null);else{let h={instancePath:i+"/data/\
categoryId",schemaPath:"#/allOf/1/properties/data/properties/categoryId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:
e.push(h),t++}}if(l.followUpOfId!==void 0){let d=l.followUpOfId,c=t,y=!1,g=t;I(d,{instancePath:i+"/data/followUpOfId",parentData:l,parentDataProperty:"followUpO\
fId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length);var n=g===t;y=y||n;let P=t;if(d!==null){let h={instancePath:i+"/data/fol\
lowUpOfId",schemaPath:"#/allOf/1/properties/data/properties/followUpOfId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:
e.push(h),t++}var n=P===t;if(y=y||n,y)t=c,e!==null&&(c?e.length=c:e=null);else{let h={instancePath:i+"/data/followUpOfId",schemaPath:"#/allOf/1/properties/data/\
properties/followUpOfId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),t++}}}else{let d={instancePath:i+"/dat\
a",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}}if(s.content!==void 0){
let l=s.content;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.title===void 0){let d={instancePath:i+"/content",schemaPath:"#/allOf/1/properties/content/requ\
ired",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[d]:e.push(d),t++}if(l.description===void 0){
let d={instancePath:i+"/content",schemaPath:"#/allOf/1/properties/content/required",keyword:"required",params:{missingProperty:"description"},message:"must have\
 required property 'description'"};e===null?e=[d]:e.push(d),t++}for(let d in l)if(!(d==="title"||d==="description")){let c={instancePath:i+"/content",schemaPath:"\
#/allOf/1/properties/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===
null?e=[c]:e.push(c),t++}l.title!==void 0&&(C(l.title,{instancePath:i+"/content/title",parentData:l,parentDataProperty:"title",rootData:p,dynamicAnchors:u})||(e=
e===null?C.errors:e.concat(C.errors),t=e.length)),l.description!==void 0&&(C(l.description,{instancePath:i+"/content/description",parentData:l,parentDataProperty:"\
description",rootData:p,dynamicAnchors:u})||(e=e===null?C.errors:e.concat(C.errors),t=e.length))}else{let d={instancePath:i+"/content",schemaPath:"#/allOf/1/pro\
perties/content/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}}}else{let l={instancePath:i,schemaPath:"#/al\
lOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let l in s)
if(l!=="type"&&l!=="data"&&l!=="content"&&l!=="id"&&l!=="apiVersion"&&l!=="schemaVersion"&&l!=="subject"&&l!=="step"&&l!=="sequence"&&l!=="occurredAt"&&l!=="rec\
ordedAt"&&l!=="actor"&&l!=="causedBy"){let d={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:l},
message:"must NOT have unevaluated properties"};e===null?e=[d]:e.push(d),t++}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[l]:e.push(l),t++}return Tt.errors=e,t===0}Tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ni(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ni.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),Tt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Tt.errors:e.concat(Tt.errors),t=e.length),Ni.errors=
e,t===0}Ni.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zo=Ti;function _t(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=_t.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let n={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[n]:e.push(n),t++}if(s.data===void 0){let n={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[n]:e.push(n),t++}if(s.type!==void 0){let n=s.type;if(typeof n!=
"string"){let l={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
l]:e.push(l),t++}if(n!=="ticket.updated"){let l={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"ticke\
t.updated"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(s.data!==void 0){let n=s.data;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
ticketId===void 0){let l={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"ticketId"},message:"\
must have required property 'ticketId'"};e===null?e=[l]:e.push(l),t++}if(n.changed===void 0){let l={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data\
/required",keyword:"required",params:{missingProperty:"changed"},message:"must have required property 'changed'"};e===null?e=[l]:e.push(l),t++}if(n.severity===void 0){
let l={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"severity"},message:"must have required\
 property 'severity'"};e===null?e=[l]:e.push(l),t++}if(n.categoryId===void 0){let l={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"\
required",params:{missingProperty:"categoryId"},message:"must have required property 'categoryId'"};e===null?e=[l]:e.push(l),t++}if(n.contractId===void 0){let l={
instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"contractId"},message:"must have required prop\
erty 'contractId'"};e===null?e=[l]:e.push(l),t++}for(let l in n)if(!(l==="ticketId"||l==="changed"||l==="severity"||l==="categoryId"||l==="contractId")){let d={
instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NO\
T have additional properties"};e===null?e=[d]:e.push(d),t++}if(n.ticketId!==void 0&&(I(n.ticketId,{instancePath:i+"/data/ticketId",parentData:n,parentDataProperty:"\
ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),n.changed!==void 0){let l=n.changed;if(Array.isArray(l)){let d=l.length;
for(let c=0;c<d;c++){let y=l[c];if(typeof y=="string"){if(w(y)>64){let g={instancePath:i+"/data/changed/"+c,schemaPath:"#/allOf/1/properties/data/properties/cha\
nged/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:i+
"/data/changed/"+c,schemaPath:"#/allOf/1/properties/data/properties/changed/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[g]:e.push(g),t++}}}else{let d={instancePath:i+"/data/changed",schemaPath:"#/allOf/1/properties/data/properties/changed/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[d]:e.push(d),t++}}if(n.severity!==void 0&&(ae(n.severity,{instancePath:i+"/data/severity",parentData:n,parentDataProperty:"\
severity",rootData:p,dynamicAnchors:u})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),n.categoryId!==void 0){let l=n.categoryId,d=t,c=!1,y=t;V(l,{instancePath:i+
"/data/categoryId",parentData:n,parentDataProperty:"categoryId",rootData:p,dynamicAnchors:u})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var r=y===t;c=
c||r;let g=t;if(l!==null){let P={instancePath:i+"/data/categoryId",schemaPath:"#/allOf/1/properties/data/properties/categoryId/anyOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var r=g===t;if(c=c||r,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+"/data/\
categoryId",schemaPath:"#/allOf/1/properties/data/properties/categoryId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:
e.push(P),t++}}if(n.contractId!==void 0){let l=n.contractId,d=t,c=!1,y=t;X(l,{instancePath:i+"/data/contractId",parentData:n,parentDataProperty:"contractId",rootData:p,
dynamicAnchors:u})||(e=e===null?X.errors:e.concat(X.errors),t=e.length);var a=y===t;c=c||a;let g=t;if(l!==null){let P={instancePath:i+"/data/contractId",schemaPath:"\
#/allOf/1/properties/data/properties/contractId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var a=g===
t;if(c=c||a,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+"/data/contractId",schemaPath:"#/allOf/1/properties/data/properties/contractId/anyO\
f",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}}}else{let l={instancePath:i+"/data",schemaPath:"#/allOf/1/pro\
perties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}}if(s.content!==void 0){let n=s.content;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(let l in n)if(l!=="title"){let d={instancePath:i+"/content",schemaPath:"#/allOf/1/properties/content/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}n.title!==void 0&&(C(n.title,{instancePath:i+
"/content/title",parentData:n,parentDataProperty:"title",rootData:p,dynamicAnchors:u})||(e=e===null?C.errors:e.concat(C.errors),t=e.length))}else{let l={instancePath:i+
"/content",schemaPath:"#/allOf/1/properties/content/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}}}else{let n={
instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let n in s)if(n!=="type"&&n!=="data"&&n!=="content"&&n!=="id"&&n!=="apiVersion"&&n!=="schemaVersion"&&n!=="subject"&&n!=="step"&&n!=="seq\
uence"&&n!=="occurredAt"&&n!=="recordedAt"&&n!=="actor"&&n!=="causedBy"){let l={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperti\
es",params:{unevaluatedProperty:n},message:"must NOT have unevaluated properties"};e===null?e=[l]:e.push(l),t++}}else{let n={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return _t.errors=e,t===0}_t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ti(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ti.evaluated;return o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0),_t(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?_t.errors:e.concat(
_t.errors),t=e.length),Ti.errors=e,t===0}Ti.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ho=_i;function Lt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Lt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let n={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[n]:e.push(n),t++}if(s.data===void 0){let n={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[n]:e.push(n),t++}if(s.type!==void 0){let n=s.type;if(typeof n!=
"string"){let l={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
l]:e.push(l),t++}if(n!=="ticket.tagged"){let l={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"ticket\
.tagged"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(s.data!==void 0){let n=s.data;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
ticketId===void 0){let l={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"ticketId"},message:"\
must have required property 'ticketId'"};e===null?e=[l]:e.push(l),t++}if(n.added===void 0){let l={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/r\
equired",keyword:"required",params:{missingProperty:"added"},message:"must have required property 'added'"};e===null?e=[l]:e.push(l),t++}if(n.categoryId===void 0){
let l={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"categoryId"},message:"must have requir\
ed property 'categoryId'"};e===null?e=[l]:e.push(l),t++}if(n.proposedSeverity===void 0){let l={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/requ\
ired",keyword:"required",params:{missingProperty:"proposedSeverity"},message:"must have required property 'proposedSeverity'"};e===null?e=[l]:e.push(l),t++}if(n.
machine===void 0){let l={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"machine"},message:"m\
ust have required property 'machine'"};e===null?e=[l]:e.push(l),t++}for(let l in n)if(!(l==="ticketId"||l==="added"||l==="categoryId"||l==="proposedSeverity"||l===
"machine")){let d={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(n.ticketId!==void 0&&(I(n.ticketId,{instancePath:i+"/data/ticketId",parentData:n,
parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),n.added!==void 0){let l=n.added;if(Array.isArray(
l)){let d=l.length;for(let c=0;c<d;c++)ke(l[c],{instancePath:i+"/data/added/"+c,parentData:l,parentDataProperty:c,rootData:p,dynamicAnchors:u})||(e=e===null?ke.
errors:e.concat(ke.errors),t=e.length)}else{let d={instancePath:i+"/data/added",schemaPath:"#/allOf/1/properties/data/properties/added/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),t++}}if(n.categoryId!==void 0){let l=n.categoryId,d=t,c=!1,y=t;V(l,{instancePath:i+"/data/catego\
ryId",parentData:n,parentDataProperty:"categoryId",rootData:p,dynamicAnchors:u})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var r=y===t;c=c||r;let g=t;
if(l!==null){let P={instancePath:i+"/data/categoryId",schemaPath:"#/allOf/1/properties/data/properties/categoryId/anyOf/1/type",keyword:"type",params:{type:"nul\
l"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var r=g===t;if(c=c||r,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+"/data/categoryI\
d",schemaPath:"#/allOf/1/properties/data/properties/categoryId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),
t++}}if(n.proposedSeverity!==void 0){let l=n.proposedSeverity,d=t,c=!1,y=t;ae(l,{instancePath:i+"/data/proposedSeverity",parentData:n,parentDataProperty:"propos\
edSeverity",rootData:p,dynamicAnchors:u})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length);var a=y===t;c=c||a;let g=t;if(l!==null){let P={instancePath:i+"\
/data/proposedSeverity",schemaPath:"#/allOf/1/properties/data/properties/proposedSeverity/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be nul\
l"};e===null?e=[P]:e.push(P),t++}var a=g===t;if(c=c||a,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+"/data/proposedSeverity",schemaPath:"#/a\
llOf/1/properties/data/properties/proposedSeverity/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}}if(n.machine!==
void 0&&typeof n.machine!="boolean"){let l={instancePath:i+"/data/machine",schemaPath:"#/allOf/1/properties/data/properties/machine/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s)if(n!=="type"&&n!=="data"&&n!==
"id"&&n!=="apiVersion"&&n!=="schemaVersion"&&n!=="subject"&&n!=="step"&&n!=="sequence"&&n!=="occurredAt"&&n!=="recordedAt"&&n!=="actor"&&n!=="causedBy"&&n!=="co\
ntent"){let l={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:n},message:"must NOT have unevalu\
ated properties"};e===null?e=[l]:e.push(l),t++}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),t++}return Lt.errors=e,t===0}Lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _i(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=_i.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Lt(s,{instancePath:i,
parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Lt.errors:e.concat(Lt.errors),t=e.length),_i.errors=e,t===0}_i.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Jo=Li;function Et(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Et.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let a={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[a]:e.push(a),t++}if(s.data===void 0){let a={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[a]:e.push(a),t++}if(s.type!==void 0){let a=s.type;if(typeof a!=
"string"){let n={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
n]:e.push(n),t++}if(a!=="ticket.transitioned"){let n={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
ticket.transitioned"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.data!==void 0){let a=s.data;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.ticketId===void 0){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"ticketId"},
message:"must have required property 'ticketId'"};e===null?e=[n]:e.push(n),t++}if(a.from===void 0){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/propertie\
s/data/required",keyword:"required",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[n]:e.push(n),t++}if(a.to===void 0){
let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"to"},message:"must have required prope\
rty 'to'"};e===null?e=[n]:e.push(n),t++}if(a.resolutionCode===void 0){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"req\
uired",params:{missingProperty:"resolutionCode"},message:"must have required property 'resolutionCode'"};e===null?e=[n]:e.push(n),t++}if(a.cycle===void 0){let n={
instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"cycle"},message:"must have required property \
'cycle'"};e===null?e=[n]:e.push(n),t++}for(let n in a)if(!(n==="ticketId"||n==="from"||n==="to"||n==="resolutionCode"||n==="cycle")){let l={instancePath:i+"/dat\
a",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional pr\
operties"};e===null?e=[l]:e.push(l),t++}if(a.ticketId!==void 0&&(I(a.ticketId,{instancePath:i+"/data/ticketId",parentData:a,parentDataProperty:"ticketId",rootData:p,
dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),a.from!==void 0&&(F(a.from,{instancePath:i+"/data/from",parentData:a,parentDataProperty:"\
from",rootData:p,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),a.to!==void 0&&(F(a.to,{instancePath:i+"/data/to",parentData:a,parentDataProperty:"\
to",rootData:p,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),a.resolutionCode!==void 0){let n=a.resolutionCode,l=t,d=!1,c=t;we(n,{instancePath:i+
"/data/resolutionCode",parentData:a,parentDataProperty:"resolutionCode",rootData:p,dynamicAnchors:u})||(e=e===null?we.errors:e.concat(we.errors),t=e.length);var r=c===
t;d=d||r;let y=t;if(n!==null){let g={instancePath:i+"/data/resolutionCode",schemaPath:"#/allOf/1/properties/data/properties/resolutionCode/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[g]:e.push(g),t++}var r=y===t;if(d=d||r,d)t=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:i+
"/data/resolutionCode",schemaPath:"#/allOf/1/properties/data/properties/resolutionCode/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
e===null?e=[g]:e.push(g),t++}}if(a.cycle!==void 0){let n=a.cycle;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:i+"/data/cycle",schemaPath:"\
#/allOf/1/properties/data/properties/cycle/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(typeof n=="nu\
mber"&&isFinite(n)&&(n<1||isNaN(n))){let l={instancePath:i+"/data/cycle",schemaPath:"#/allOf/1/properties/data/properties/cycle/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(s.content!==void 0){let a=s.content;if(a&&typeof a=="object"&&!Array.isArray(
a)){for(let n in a)if(n!=="note"){let l={instancePath:i+"/content",schemaPath:"#/allOf/1/properties/content/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}a.note!==void 0&&(C(a.note,{instancePath:i+"/content/n\
ote",parentData:a,parentDataProperty:"note",rootData:p,dynamicAnchors:u})||(e=e===null?C.errors:e.concat(C.errors),t=e.length))}else{let n={instancePath:i+"/con\
tent",schemaPath:"#/allOf/1/properties/content/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let a={
instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let a in s)if(a!=="type"&&a!=="data"&&a!=="content"&&a!=="id"&&a!=="apiVersion"&&a!=="schemaVersion"&&a!=="subject"&&a!=="step"&&a!=="seq\
uence"&&a!=="occurredAt"&&a!=="recordedAt"&&a!=="actor"&&a!=="causedBy"){let n={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperti\
es",params:{unevaluatedProperty:a},message:"must NOT have unevaluated properties"};e===null?e=[n]:e.push(n),t++}}else{let a={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Et.errors=e,t===0}Et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Li(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Li.evaluated;return o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0),Et(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Et.errors:e.concat(
Et.errors),t=e.length),Li.errors=e,t===0}Li.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yo=Ei;function Vt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Vt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let n={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[n]:e.push(n),t++}if(s.data===void 0){let n={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[n]:e.push(n),t++}if(s.type!==void 0){let n=s.type;if(typeof n!=
"string"){let l={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
l]:e.push(l),t++}if(n!=="ticket.assigned"){let l={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"tick\
et.assigned"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(s.data!==void 0){let n=s.data;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
ticketId===void 0){let l={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"ticketId"},message:"\
must have required property 'ticketId'"};e===null?e=[l]:e.push(l),t++}if(n.fromAgentId===void 0){let l={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/\
data/required",keyword:"required",params:{missingProperty:"fromAgentId"},message:"must have required property 'fromAgentId'"};e===null?e=[l]:e.push(l),t++}if(n.
toAgentId===void 0){let l={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"toAgentId"},message:"\
must have required property 'toAgentId'"};e===null?e=[l]:e.push(l),t++}for(let l in n)if(!(l==="ticketId"||l==="fromAgentId"||l==="toAgentId")){let d={instancePath:i+
"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have addition\
al properties"};e===null?e=[d]:e.push(d),t++}if(n.ticketId!==void 0&&(I(n.ticketId,{instancePath:i+"/data/ticketId",parentData:n,parentDataProperty:"ticketId",rootData:p,
dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),n.fromAgentId!==void 0){let l=n.fromAgentId,d=t,c=!1,y=t;re(l,{instancePath:i+"/data/fr\
omAgentId",parentData:n,parentDataProperty:"fromAgentId",rootData:p,dynamicAnchors:u})||(e=e===null?re.errors:e.concat(re.errors),t=e.length);var r=y===t;c=c||r;
let g=t;if(l!==null){let P={instancePath:i+"/data/fromAgentId",schemaPath:"#/allOf/1/properties/data/properties/fromAgentId/anyOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var r=g===t;if(c=c||r,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+"/data/\
fromAgentId",schemaPath:"#/allOf/1/properties/data/properties/fromAgentId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:
e.push(P),t++}}if(n.toAgentId!==void 0){let l=n.toAgentId,d=t,c=!1,y=t;re(l,{instancePath:i+"/data/toAgentId",parentData:n,parentDataProperty:"toAgentId",rootData:p,
dynamicAnchors:u})||(e=e===null?re.errors:e.concat(re.errors),t=e.length);var a=y===t;c=c||a;let g=t;if(l!==null){let P={instancePath:i+"/data/toAgentId",schemaPath:"\
#/allOf/1/properties/data/properties/toAgentId/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),t++}var a=g===
t;if(c=c||a,c)t=d,e!==null&&(d?e.length=d:e=null);else{let P={instancePath:i+"/data/toAgentId",schemaPath:"#/allOf/1/properties/data/properties/toAgentId/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),t++}}}else{let l={instancePath:i+"/data",schemaPath:"#/allOf/1/proper\
ties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:i,schemaPath:"#/allOf/1/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s)if(n!==
"type"&&n!=="data"&&n!=="id"&&n!=="apiVersion"&&n!=="schemaVersion"&&n!=="subject"&&n!=="step"&&n!=="sequence"&&n!=="occurredAt"&&n!=="recordedAt"&&n!=="actor"&&
n!=="causedBy"&&n!=="content"){let l={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:n},message:"\
must NOT have unevaluated properties"};e===null?e=[l]:e.push(l),t++}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}return Vt.errors=e,t===0}Vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ei(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ei.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),Vt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Vt.errors:e.concat(Vt.errors),t=e.length),Ei.errors=
e,t===0}Ei.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xo=Vi;function Ct(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ct.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="ticket.linked"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"ticket\
.linked"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
ticketId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"ticketId"},message:"\
must have required property 'ticketId'"};e===null?e=[a]:e.push(a),t++}if(r.linkId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/\
required",keyword:"required",params:{missingProperty:"linkId"},message:"must have required property 'linkId'"};e===null?e=[a]:e.push(a),t++}if(r.toTicketId===void 0){
let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"toTicketId"},message:"must have requir\
ed property 'toTicketId'"};e===null?e=[a]:e.push(a),t++}if(r.linkType===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"\
required",params:{missingProperty:"linkType"},message:"must have required property 'linkType'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="ticketId"||
a==="linkId"||a==="toTicketId"||a==="linkType")){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.ticketId!==void 0&&(I(r.ticketId,{instancePath:i+
"/data/ticketId",parentData:r,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.linkId!==void 0&&
(ie(r.linkId,{instancePath:i+"/data/linkId",parentData:r,parentDataProperty:"linkId",rootData:p,dynamicAnchors:u})||(e=e===null?ie.errors:e.concat(ie.errors),t=
e.length)),r.toTicketId!==void 0&&(I(r.toTicketId,{instancePath:i+"/data/toTicketId",parentData:r,parentDataProperty:"toTicketId",rootData:p,dynamicAnchors:u})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.linkType!==void 0&&(ye(r.linkType,{instancePath:i+"/data/linkType",parentData:r,parentDataProperty:"linkT\
ype",rootData:p,dynamicAnchors:u})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/d\
ata/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!==
"type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&
r!=="causedBy"&&r!=="content"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"\
must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return Ct.errors=e,t===0}Ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Vi(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Vi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),Ct(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Ct.errors:e.concat(Ct.errors),t=e.length),Vi.errors=
e,t===0}Vi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Go=Ci;function Ft(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ft.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="ticket.unlinked"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"tick\
et.unlinked"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
ticketId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"ticketId"},message:"\
must have required property 'ticketId'"};e===null?e=[a]:e.push(a),t++}if(r.linkId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/\
required",keyword:"required",params:{missingProperty:"linkId"},message:"must have required property 'linkId'"};e===null?e=[a]:e.push(a),t++}if(r.toTicketId===void 0){
let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"toTicketId"},message:"must have requir\
ed property 'toTicketId'"};e===null?e=[a]:e.push(a),t++}if(r.linkType===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"\
required",params:{missingProperty:"linkType"},message:"must have required property 'linkType'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="ticketId"||
a==="linkId"||a==="toTicketId"||a==="linkType")){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.ticketId!==void 0&&(I(r.ticketId,{instancePath:i+
"/data/ticketId",parentData:r,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.linkId!==void 0&&
(ie(r.linkId,{instancePath:i+"/data/linkId",parentData:r,parentDataProperty:"linkId",rootData:p,dynamicAnchors:u})||(e=e===null?ie.errors:e.concat(ie.errors),t=
e.length)),r.toTicketId!==void 0&&(I(r.toTicketId,{instancePath:i+"/data/toTicketId",parentData:r,parentDataProperty:"toTicketId",rootData:p,dynamicAnchors:u})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.linkType!==void 0&&(ye(r.linkType,{instancePath:i+"/data/linkType",parentData:r,parentDataProperty:"linkT\
ype",rootData:p,dynamicAnchors:u})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/d\
ata/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!==
"type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&
r!=="causedBy"&&r!=="content"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"\
must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return Ft.errors=e,t===0}Ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ci(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ci.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),Ft(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Ft.errors:e.concat(Ft.errors),t=e.length),Ci.errors=
e,t===0}Ci.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wo=Fi;function zt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=zt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="ticket.merged"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"ticket\
.merged"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
ticketId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"ticketId"},message:"\
must have required property 'ticketId'"};e===null?e=[a]:e.push(a),t++}if(r.from===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/re\
quired",keyword:"required",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[a]:e.push(a),t++}if(r.intoTicketId===void 0){
let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"intoTicketId"},message:"must have requ\
ired property 'intoTicketId'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="ticketId"||a==="from"||a==="intoTicketId")){let n={instancePath:i+"/data",schemaPath:"\
#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),t++}r.ticketId!==void 0&&(I(r.ticketId,{instancePath:i+"/data/ticketId",parentData:r,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.from!==void 0&&(F(r.from,{instancePath:i+"/data/from",parentData:r,parentDataProperty:"from",rootData:p,dynamicAnchors:u})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.intoTicketId!==void 0&&(I(r.intoTicketId,{instancePath:i+"/data/intoTicketId",parentData:r,parentDataProperty:"\
intoTicketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/prope\
rties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="data"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="\
actor"&&r!=="causedBy"&&r!=="content"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return zt.errors=e,t===0}zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fi(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Fi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),zt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?zt.errors:e.concat(zt.errors),t=e.length),Fi.errors=
e,t===0}Fi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qo=zi;function St(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=St.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.content===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};e===null?e=[r]:e.push(r),
t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="message.created"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/co\
nst",keyword:"const",params:{allowedValue:"message.created"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.messageId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"req\
uired",params:{missingProperty:"messageId"},message:"must have required property 'messageId'"};e===null?e=[a]:e.push(a),t++}if(r.ticketId===void 0){let a={instancePath:i+
"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"ticketId"},message:"must have required property 'ticketId'"};
e===null?e=[a]:e.push(a),t++}if(r.visibility===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{
missingProperty:"visibility"},message:"must have required property 'visibility'"};e===null?e=[a]:e.push(a),t++}if(r.automated===void 0){let a={instancePath:i+"/\
data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"automated"},message:"must have required property 'automated'"};
e===null?e=[a]:e.push(a),t++}if(r.authorType===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{
missingProperty:"authorType"},message:"must have required property 'authorType'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="messageId"||a==="ticketI\
d"||a==="visibility"||a==="automated"||a==="authorType")){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.messageId!==void 0&&(be(r.messageId,
{instancePath:i+"/data/messageId",parentData:r,parentDataProperty:"messageId",rootData:p,dynamicAnchors:u})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),
r.ticketId!==void 0&&(I(r.ticketId,{instancePath:i+"/data/ticketId",parentData:r,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:
e.concat(I.errors),t=e.length)),r.visibility!==void 0&&(qe(r.visibility,{instancePath:i+"/data/visibility",parentData:r,parentDataProperty:"visibility",rootData:p,
dynamicAnchors:u})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.automated!==void 0&&typeof r.automated!="boolean"){let a={instancePath:i+"/data/aut\
omated",schemaPath:"#/allOf/1/properties/data/properties/automated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(
a),t++}r.authorType!==void 0&&(Ce(r.authorType,{instancePath:i+"/data/authorType",parentData:r,parentDataProperty:"authorType",rootData:p,dynamicAnchors:u})||(e=
e===null?Ce.errors:e.concat(Ce.errors),t=e.length))}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}if(s.content!==void 0){let r=s.content;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.body===
void 0){let a={instancePath:i+"/content",schemaPath:"#/allOf/1/properties/content/required",keyword:"required",params:{missingProperty:"body"},message:"must hav\
e required property 'body'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(a!=="body"){let n={instancePath:i+"/content",schemaPath:"#/allOf/1/properties/conten\
t/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
r.body!==void 0&&(C(r.body,{instancePath:i+"/content/body",parentData:r,parentDataProperty:"body",rootData:p,dynamicAnchors:u})||(e=e===null?C.errors:e.concat(C.
errors),t=e.length))}else{let a={instancePath:i+"/content",schemaPath:"#/allOf/1/properties/content/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="type"&&r!=="data"&&r!=="content"&&r!=="id"&&r!=="apiVersion"&&r!==
"schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&r!=="actor"&&r!=="causedBy"){let a={instancePath:i,schemaPath:"#\
/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),
t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return St.errors=
e,t===0}St.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function zi(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){
let e=null,t=0,o=zi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),St(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,
dynamicAnchors:u})||(e=e===null?St.errors:e.concat(St.errors),t=e.length),zi.errors=e,t===0}zi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var el=Si;function Ut(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ut.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.content===void 0){let r={instancePath:i,
schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};e===null?e=[r]:e.push(r),
t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="followUp.asked"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/con\
st",keyword:"const",params:{allowedValue:"followUp.asked"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.followUpId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",
params:{missingProperty:"followUpId"},message:"must have required property 'followUpId'"};e===null?e=[a]:e.push(a),t++}if(r.ticketId===void 0){let a={instancePath:i+
"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"ticketId"},message:"must have required property 'ticketId'"};
e===null?e=[a]:e.push(a),t++}if(r.factKey===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"\
factKey"},message:"must have required property 'factKey'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="followUpId"||a==="ticketId"||a==="factKey")){let n={
instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.followUpId!==void 0&&(he(r.followUpId,{instancePath:i+"/data/followUpId",parentData:r,parentDataProperty:"\
followUpId",rootData:p,dynamicAnchors:u})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.ticketId!==void 0&&(I(r.ticketId,{instancePath:i+"/data/tick\
etId",parentData:r,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.factKey!==void 0){let a=r.
factKey;if(typeof a=="string"){if(w(a)>64){let n={instancePath:i+"/data/factKey",schemaPath:"#/allOf/1/properties/data/properties/factKey/maxLength",keyword:"ma\
xLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/data/factKey",schemaPath:"\
#/allOf/1/properties/data/properties/factKey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i+
"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}if(s.content!==
void 0){let r=s.content;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.question===void 0){let a={instancePath:i+"/content",schemaPath:"#/allOf/1/properties/c\
ontent/required",keyword:"required",params:{missingProperty:"question"},message:"must have required property 'question'"};e===null?e=[a]:e.push(a),t++}for(let a in r)
if(a!=="question"){let n={instancePath:i+"/content",schemaPath:"#/allOf/1/properties/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.question!==void 0&&(C(r.question,{instancePath:i+"/content/question",parentData:r,
parentDataProperty:"question",rootData:p,dynamicAnchors:u})||(e=e===null?C.errors:e.concat(C.errors),t=e.length))}else{let a={instancePath:i+"/content",schemaPath:"\
#/allOf/1/properties/content/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="data"&&r!=="content"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="rec\
ordedAt"&&r!=="actor"&&r!=="causedBy"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ut.errors=e,t===0}Ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Si(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Si.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),Ut(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Ut.errors:e.concat(Ut.errors),t=e.length),Si.errors=
e,t===0}Si.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rl=Ui;var wp={type:"object",allOf:[{$ref:"deskwire#/$defs/Event.open"},{type:"object",required:["type","data"],properties:{type:{type:"string",const:"followUp.answere\
d"},data:{type:"object",required:["followUpId","ticketId","factKey","choice"],properties:{followUpId:{$ref:"deskwire#/$defs/FollowUpId"},ticketId:{$ref:"deskwir\
e#/$defs/TicketId"},factKey:{type:"string",maxLength:64},choice:{type:["string","null"],maxLength:128}},additionalProperties:!1},content:{type:"object",properties:{
text:{$ref:"deskwire#/$defs/ContentPart"}},additionalProperties:!1}}}],unevaluatedProperties:!1};function Bt(s,{instancePath:i="",parentData:f,parentDataProperty:m,
rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Bt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,
parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){
let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?
e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"data"},message:"must h\
ave required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/\
allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="followUp.answered"){let a={instancePath:i+
"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"followUp.answered"},message:"must be equal to constant"};e===null?e=[
a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.followUpId===void 0){let a={instancePath:i+"/data",schemaPath:"\
#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"followUpId"},message:"must have required property 'followUpId'"};e===null?e=[a]:
e.push(a),t++}if(r.ticketId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"\
ticketId"},message:"must have required property 'ticketId'"};e===null?e=[a]:e.push(a),t++}if(r.factKey===void 0){let a={instancePath:i+"/data",schemaPath:"#/all\
Of/1/properties/data/required",keyword:"required",params:{missingProperty:"factKey"},message:"must have required property 'factKey'"};e===null?e=[a]:e.push(a),t++}
if(r.choice===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"choice"},message:"\
must have required property 'choice'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="followUpId"||a==="ticketId"||a==="factKey"||a==="choice")){let n={instancePath:i+
"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have addition\
al properties"};e===null?e=[n]:e.push(n),t++}if(r.followUpId!==void 0&&(he(r.followUpId,{instancePath:i+"/data/followUpId",parentData:r,parentDataProperty:"foll\
owUpId",rootData:p,dynamicAnchors:u})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.ticketId!==void 0&&(I(r.ticketId,{instancePath:i+"/data/ticketId",
parentData:r,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.factKey!==void 0){let a=r.factKey;
if(typeof a=="string"){if(w(a)>64){let n={instancePath:i+"/data/factKey",schemaPath:"#/allOf/1/properties/data/properties/factKey/maxLength",keyword:"maxLength",
params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/data/factKey",schemaPath:"#/allOf/\
1/properties/data/properties/factKey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.choice!==void 0){let a=r.
choice;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/data/choice",schemaPath:"#/allOf/1/properties/data/properties/choice/type",keyword:"type",params:{
type:wp.allOf[1].properties.data.properties.choice.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&w(a)>128){let n={instancePath:i+
"/data/choice",schemaPath:"#/allOf/1/properties/data/properties/choice/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 ch\
aracters"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),t++}}if(s.content!==void 0){let r=s.content;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let a in r)if(a!=="text"){
let n={instancePath:i+"/content",schemaPath:"#/allOf/1/properties/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.text!==void 0&&(C(r.text,{instancePath:i+"/content/text",parentData:r,parentDataProperty:"t\
ext",rootData:p,dynamicAnchors:u})||(e=e===null?C.errors:e.concat(C.errors),t=e.length))}else{let a={instancePath:i+"/content",schemaPath:"#/allOf/1/properties/\
content/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/1/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!==
"type"&&r!=="data"&&r!=="content"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="recordedAt"&&
r!=="actor"&&r!=="causedBy"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},message:"\
must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return Bt.errors=e,t===0}Bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ui(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Ui.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),Bt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Bt.errors:e.concat(Bt.errors),t=e.length),Ui.errors=
e,t===0}Ui.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sl=Bi;function Kt(s,{instancePath:i="",parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Kt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),O(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/allOf/1/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="rating.created"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue:"ratin\
g.created"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
ratingId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"ratingId"},message:"\
must have required property 'ratingId'"};e===null?e=[a]:e.push(a),t++}if(r.ticketId===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/dat\
a/required",keyword:"required",params:{missingProperty:"ticketId"},message:"must have required property 'ticketId'"};e===null?e=[a]:e.push(a),t++}if(r.cycle===void 0){
let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"required",params:{missingProperty:"cycle"},message:"must have required pr\
operty 'cycle'"};e===null?e=[a]:e.push(a),t++}if(r.score===void 0){let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/required",keyword:"requir\
ed",params:{missingProperty:"score"},message:"must have required property 'score'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="ratingId"||a==="ticket\
Id"||a==="cycle"||a==="score")){let n={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.ratingId!==void 0&&(Oe(r.ratingId,{instancePath:i+"/data/\
ratingId",parentData:r,parentDataProperty:"ratingId",rootData:p,dynamicAnchors:u})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),r.ticketId!==void 0&&
(I(r.ticketId,{instancePath:i+"/data/ticketId",parentData:r,parentDataProperty:"ticketId",rootData:p,dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length)),r.cycle!==void 0){let a=r.cycle;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/data/cycle",schemaPath:"#/allOf/1\
/properties/data/properties/cycle/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(
a)&&(a<1||isNaN(a))){let n={instancePath:i+"/data/cycle",schemaPath:"#/allOf/1/properties/data/properties/cycle/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(r.score!==void 0){let a=r.score;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={
instancePath:i+"/data/score",schemaPath:"#/allOf/1/properties/data/properties/score/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)){if(a>5||isNaN(a)){let n={instancePath:i+"/data/score",schemaPath:"#/allOf/1/properties/data/propert\
ies/score/maximum",keyword:"maximum",params:{comparison:"<=",limit:5},message:"must be <= 5"};e===null?e=[n]:e.push(n),t++}if(a<1||isNaN(a)){let n={instancePath:i+
"/data/score",schemaPath:"#/allOf/1/properties/data/properties/score/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[n]:e.push(n),t++}}}}else{let a={instancePath:i+"/data",schemaPath:"#/allOf/1/properties/data/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[a]:e.push(a),t++}}if(s.content!==void 0){let r=s.content;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let a in r)if(a!=="comment"){let n={
instancePath:i+"/content",schemaPath:"#/allOf/1/properties/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"m\
ust NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.comment!==void 0&&(C(r.comment,{instancePath:i+"/content/comment",parentData:r,parentDataProperty:"\
comment",rootData:p,dynamicAnchors:u})||(e=e===null?C.errors:e.concat(C.errors),t=e.length))}else{let a={instancePath:i+"/content",schemaPath:"#/allOf/1/propert\
ies/content/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/allOf/\
1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)
if(r!=="type"&&r!=="data"&&r!=="content"&&r!=="id"&&r!=="apiVersion"&&r!=="schemaVersion"&&r!=="subject"&&r!=="step"&&r!=="sequence"&&r!=="occurredAt"&&r!=="rec\
ordedAt"&&r!=="actor"&&r!=="causedBy"){let a={instancePath:i,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:r},
message:"must NOT have unevaluated properties"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return Kt.errors=e,t===0}Kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Bi(s,{instancePath:i="",
parentData:f,parentDataProperty:m,rootData:p=s,dynamicAnchors:u={}}={}){let e=null,t=0,o=Bi.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),Kt(s,{instancePath:i,parentData:f,parentDataProperty:m,rootData:p,dynamicAnchors:u})||(e=e===null?Kt.errors:e.concat(Kt.errors),t=e.length),Bi.errors=
e,t===0}Bi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qp=[{instancePath:"",schemaPath:"#/false schema",keyword:"false schema",params:{},message:"must have no body"}],Yi=s=>(Yi.errors=s===void 0?null:qp,s===void 0);var $p={"articles.list":{200:jn,400:S,401:A,403:$,422:Xe,429:x},"articles.create":{201:Mt,400:R,401:A,403:$,409:$e,413:Z,415:H,422:M,429:x},"articles.import":{202:Mi,
400:R,401:A,403:$,409:Ne,413:Z,415:H,422:M,429:x},"articles.get":{200:Mt,400:S,401:A,403:$,404:z,422:ne,429:x},"articles.update":{200:Mt,400:R,401:A,403:$,404:z,
409:$e,412:je,413:Z,415:H,422:M,428:Ae,429:x},"articles.archive":{200:Mt,400:S,401:A,403:$,404:z,409:$n,412:je,422:M,428:Ae,429:x},"knowledge.search":{200:xn,400:R,
401:A,403:$,413:Z,415:H,422:ne,429:x},"suggestions.create":{201:Dn,400:R,401:A,403:$,409:Ne,413:Z,415:H,422:M,429:x},"suggestions.recordOutcome":{200:Tn,400:R,401:A,
403:$,404:z,409:_n,413:Z,415:H,422:M,429:x},"accounts.list":{200:Ln,400:S,401:A,403:$,422:Te,429:x},"accounts.create":{201:Ri,400:R,401:A,403:$,409:$e,413:Z,415:H,
422:M,429:x},"accounts.get":{200:Ri,400:S,401:A,403:$,404:z,422:ne,429:x},"accounts.update":{200:Ri,400:R,401:A,403:$,404:z,409:$e,412:je,413:Z,415:H,422:M,428:Ae,
429:x},"contacts.list":{200:Vn,400:S,401:A,403:$,422:Xe,429:x},"contacts.create":{201:Zi,400:R,401:A,403:$,409:$e,413:Z,415:H,422:M,429:x},"contacts.get":{200:Zi,
400:S,401:A,403:$,404:z,422:ne,429:x},"contacts.update":{200:Zi,400:R,401:A,403:$,404:z,409:$e,412:je,413:Z,415:H,422:M,428:Ae,429:x},"contracts.list":{200:Fn,400:S,
401:A,403:$,422:Xe,429:x},"contracts.create":{201:Hi,400:R,401:A,403:$,409:$e,413:Z,415:H,422:M,429:x},"contracts.get":{200:Hi,400:S,401:A,403:$,404:z,422:ne,429:x},
"contracts.update":{200:Hi,400:R,401:A,403:$,404:z,409:$e,412:je,413:Z,415:H,422:M,428:Ae,429:x},"sessions.create":{201:Sn,400:R,401:A,403:$,409:Ne,413:Z,415:H,
422:M,429:x},"apps.list":{200:Un,400:S,401:A,403:$,422:Te,429:x},"apps.create":{201:Ji,400:R,401:A,403:$,409:Ne,413:Z,415:H,422:M,429:x},"apps.get":{200:Ji,400:S,
401:A,403:$,404:z,422:ne,429:x},"apps.update":{200:Ji,400:R,401:A,403:$,404:z,409:Ne,412:je,413:Z,415:H,422:M,428:Ae,429:x},"installations.list":{200:Mn,400:S,401:A,
403:$,422:Te,429:x},"installations.create":{201:an,400:R,401:A,403:$,409:Ne,413:Z,415:H,422:M,429:x},"installations.get":{200:an,400:S,401:A,403:$,404:z,422:ne,
429:x},"installations.delete":{204:Yi,400:S,401:A,403:$,404:z,409:Ne,412:je,422:M,428:Ae,429:x},"apiKeys.list":{200:Rn,400:S,401:A,403:$,422:Te,429:x},"apiKeys.\
create":{201:nn,400:R,401:A,403:$,409:Hn,413:Z,415:H,422:M,429:x},"apiKeys.revoke":{200:nn,400:S,401:A,403:$,404:z,409:Jn,422:M,429:x},"events.list":{200:Yn,400:S,
401:A,403:$,410:Gn,422:Xe,429:x},"events.get":{200:Wn,400:S,401:A,403:$,404:z,422:ne,429:x},"jobs.list":{200:Qn,400:S,401:A,403:$,422:Xe,429:x},"jobs.get":{200:Mi,
400:S,401:A,403:$,404:z,422:ne,429:x},"jobs.cancel":{200:Mi,400:S,401:A,403:$,404:z,409:eo,422:M,429:x},"sandbox.getClock":{200:ro,400:S,401:A,403:$,422:ne,429:x},
"sandbox.advanceClock":{200:so,400:R,401:A,403:$,409:to,413:Z,415:H,422:M,429:x},"sandbox.reset":{200:ao,400:R,401:A,403:$,409:Ne,413:Z,415:H,422:M,429:x},"tick\
ets.list":{200:io,400:S,401:A,403:$,422:Xe,429:x},"tickets.create":{201:Ge,400:R,401:A,403:$,409:$e,413:Z,415:H,422:M,429:x},"tickets.search":{200:no,400:R,401:A,
403:$,413:Z,415:H,422:Te,429:x},"tickets.get":{200:Ge,400:S,401:A,403:$,404:z,422:ne,429:x},"tickets.update":{200:Ge,400:R,401:A,403:$,404:z,409:$e,412:je,413:Z,
415:H,422:M,428:Ae,429:x},"tickets.transition":{200:Ge,400:R,401:A,403:$,404:z,409:oo,412:je,413:Z,415:H,422:M,428:Ae,429:x},"tickets.assign":{200:Ge,400:R,401:A,
403:$,404:z,409:on,412:je,413:Z,415:H,422:M,428:Ae,429:x},"tickets.merge":{200:Ge,400:R,401:A,403:$,404:z,409:lo,412:je,413:Z,415:H,422:M,428:Ae,429:x},"tickets\
.listLinks":{200:po,400:S,401:A,403:$,404:z,422:Te,429:x},"tickets.link":{201:uo,400:R,401:A,403:$,404:z,409:mo,413:Z,415:H,422:M,429:x},"tickets.unlink":{204:Yi,
400:S,401:A,403:$,404:z,409:Ne,422:M,429:x},"tickets.timeline":{200:fo,400:S,401:A,403:$,404:z,422:ne,429:x},"messages.list":{200:co,400:S,401:A,403:$,404:z,422:Te,
429:x},"messages.create":{201:ln,400:R,401:A,403:$,404:z,409:on,413:Z,415:H,422:M,429:x},"messages.get":{200:ln,400:S,401:A,403:$,404:z,422:ne,429:x},"categorie\
s.list":{200:yo,400:S,401:A,403:$,422:Te,429:x},"categories.get":{200:ho,400:S,401:A,403:$,404:z,422:ne,429:x},"followUps.list":{200:go,400:S,401:A,403:$,404:z,
422:Te,429:x},"followUps.answer":{200:Po,400:R,401:A,403:$,404:z,409:ko,413:Z,415:H,422:M,429:x},"ratings.create":{201:pn,400:R,401:A,403:$,404:z,409:wo,413:Z,415:H,
422:M,429:x},"ratings.get":{200:pn,400:S,401:A,403:$,404:z,422:ne,429:x}},xp={"article.created":bo,"article.updated":qo,"article.archived":Io,"suggestion.shown":Oo,
"suggestion.outcomeRecorded":jo,"account.created":Ao,"account.updated":$o,"contact.created":xo,"contact.updated":Do,"contract.created":No,"contract.updated":To,
"session.created":_o,"app.created":Lo,"app.updated":Eo,"installation.created":Vo,"installation.deleted":Co,"apiKey.created":Fo,"apiKey.revoked":zo,"job.created":So,
"job.finished":Uo,"job.cancelled":Bo,"clock.advanced":Ko,"sandbox.restarted":Mo,"ticket.created":Ro,"ticket.updated":Zo,"ticket.tagged":Ho,"ticket.transitioned":Jo,
"ticket.assigned":Yo,"ticket.linked":Xo,"ticket.unlinked":Go,"ticket.merged":Wo,"message.created":Qo,"followUp.asked":el,"followUp.answered":rl,"rating.created":sl};export{$p as answer,xp as event};
