import { isObject, type Json, type JsonObject, pointerTo } from './json.ts'

/** Keywords of JSON Schema 2020-12 whose value is one schema, a list of schemas, or schemas by name. */
const SCHEMA = new Set([
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'propertyNames',
  'contains',
  'not',
  'if',
  'then',
  'else',
]) // prettier-ignore
const SCHEMAS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
const NAMED_SCHEMAS = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs'])

const ANNOTATIONS = new Set([
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'externalDocs',
  'discriminator',
  'xml',
  '$comment',
]) // prettier-ignore

/** A schema inside another one: the keyword that holds it, and its pointer from the outer one. */
export interface Subschema {
  readonly keyword: string
  /** The property's name under `properties`, the index under `anyOf`, empty under `items`. */
  readonly key: string
  readonly schema: JsonObject
  readonly pointer: string
}

/** Lists the schemas directly inside a schema. */
export function subschemas(schema: JsonObject, pointer: string): readonly Subschema[] {
  return Object.entries(schema).flatMap(([keyword, value]): readonly Subschema[] => {
    const at = pointerTo(pointer, keyword)
    if (SCHEMA.has(keyword)) return isObject(value) ? [{ keyword, key: '', schema: value, pointer: at }] : []
    if (!SCHEMAS.has(keyword) && !NAMED_SCHEMAS.has(keyword)) return []
    return Object.entries(value ?? {}).flatMap(([key, inner]: [string, Json]) =>
      isObject(inner) ? [{ keyword, key, schema: inner, pointer: pointerTo(at, key) }] : [],
    )
  })
}

/** Copies a schema, each schema directly inside it replaced by what `change` makes of it. */
export function mapSubschemas(
  schema: JsonObject,
  change: (inner: JsonObject, keyword: string) => Json,
): JsonObject {
  const changed = (value: Json, keyword: string): Json => (isObject(value) ? change(value, keyword) : value)
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]): [string, Json] => {
      if (SCHEMA.has(keyword)) return [keyword, changed(value, keyword)]
      if (SCHEMAS.has(keyword) && Array.isArray(value)) {
        return [keyword, (value as readonly Json[]).map((inner) => changed(inner, keyword))]
      }
      if (NAMED_SCHEMAS.has(keyword) && isObject(value)) {
        const named = Object.entries(value).map(([key, inner]) => [key, changed(inner, keyword)] as const)
        return [keyword, Object.fromEntries(named)]
      }
      return [keyword, value]
    }),
  )
}

/** Copies a schema without what says nothing about validity: descriptions, examples, `x-` extensions. Not deep. */
export function withoutAnnotations(schema: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.has(keyword) && !keyword.startsWith('x-')),
  )
}
