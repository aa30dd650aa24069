import { componentName } from './contract-model.ts'
import { arrayOf, isObject, type Json, type JsonObject, objectOf } from './json.ts'
import type { Contract } from './merge.ts'
import { mapSubschemas, subschemas, withoutAnnotations } from './schema-keywords.ts'

/** The `$id` under which the components of a projection are known to the validator compiler. */
const COMPONENTS_ID = 'deskwire'

/** A reading of the contract's schemas for one purpose. */
export interface Projection {
  /** The validation part of a schema. */
  readonly project: (schema: JsonObject) => JsonObject
  /** What the projected schemas refer to, as one document with the id {@link COMPONENTS_ID}. */
  readonly definitions: () => JsonObject
}

/**
 * Reads schemas for requests: as they stand, with references written out, because the path of a failed keyword is then
 * complete (a validator forgets by which reference it came). Only recursion keeps its reference.
 */
export function requestProjection(contract: Contract): Projection {
  const components = objectOf(objectOf(contract.document['components'])['schemas'])
  const recursive = new Map<string, JsonObject>()

  const project = (schema: JsonObject, trail: readonly string[]): JsonObject => {
    const name = componentName(schema)
    if (name === undefined) {
      return nullable(mapSubschemas(withoutAnnotations(schema), (inner) => project(inner, trail)))
    }
    if (trail.includes(name)) {
      if (!recursive.has(name)) {
        recursive.set(name, {})
        recursive.set(name, project(objectOf(components[name]), [name]))
      }
      return reference(name)
    }
    const target = project(objectOf(components[name]), [...trail, name])
    const { $ref: _, ...beside } = withoutAnnotations(schema)
    return Object.keys(beside).length === 0 ? target : { allOf: [target, project(beside, trail)] }
  }
  return {
    project: (schema) => project(schema, []),
    definitions: () => ({ $id: COMPONENTS_ID, $defs: Object.fromEntries(recursive) }),
  }
}

/**
 * Reads schemas for our own answers, more strictly than a client may: an object has the declared properties and no
 * other, and an open enum has its declared values and no other.
 *
 * An object that is composed (`allOf`, or alternatives beside its own properties) is closed as a whole by
 * `unevaluatedProperties`; its parts are then read open, and an open reading of a component is a definition of its own.
 */
export function answerProjection(contract: Contract): Projection {
  const components = objectOf(objectOf(contract.document['components'])['schemas'])
  const definitions = new Map<string, JsonObject>()

  const project = (schema: JsonObject, open: boolean): JsonObject => {
    const bare = withoutAnnotations(schema)
    const name = componentName(bare)
    if (name !== undefined) {
      const key = open ? `${name}.open` : name
      if (!definitions.has(key)) {
        definitions.set(key, {})
        definitions.set(key, project(objectOf(components[name]), open))
      }
      const { $ref: _, ...beside } = bare
      return Object.keys(beside).length === 0
        ? reference(key)
        : { allOf: [reference(key), project(beside, open)] }
    }
    const declared = withoutOpenValue(bare)
    if (declared !== bare) return project(declared, open)
    const composed = 'allOf' in bare || ('properties' in bare && ('oneOf' in bare || 'anyOf' in bare))
    const inner = mapSubschemas(bare, (part, keyword) =>
      project(part, CONDITIONS.has(keyword) || (IN_PLACE.has(keyword) && (open || composed))),
    )
    return open || !describesObject(bare, components) ? inner : closed(inner, composed)
  }
  return {
    project: (schema) => project(schema, false),
    definitions: () => ({ $id: COMPONENTS_ID, $defs: Object.fromEntries(definitions) }),
  }
}

/** Keywords whose schemas speak about the same value as the schema that holds them. */
const IN_PLACE = new Set(['allOf', 'anyOf', 'oneOf', 'then', 'else'])

/** Keywords whose schemas only ask: closing one would change the question. */
const CONDITIONS = new Set(['if', 'not'])

function reference(name: string): JsonObject {
  return { $ref: `${COMPONENTS_ID}#/$defs/${name}` }
}

function closed(schema: JsonObject, composed: boolean): JsonObject {
  if ('additionalProperties' in schema || 'unevaluatedProperties' in schema) return schema
  if (composed) return { type: 'object', ...schema, unevaluatedProperties: false }
  return { ...schema, additionalProperties: false }
}

/** Says whether a schema itself, or a part of its `allOf`, speaks of an object. */
function describesObject(schema: JsonObject, components: JsonObject): boolean {
  const name = componentName(schema)
  if (name !== undefined) return describesObject(objectOf(components[name]), components)
  if (schema['type'] === 'object' || 'properties' in schema) return true
  return arrayOf(schema['allOf']).some((part) => describesObject(objectOf(part), components))
}

function withoutOpenValue(schema: JsonObject): JsonObject {
  const alternatives = arrayOf(schema['anyOf'])
  const declared = alternatives.filter((it) => !isObject(it) || componentName(it) !== 'OpenValue')
  if (declared.length === alternatives.length) return schema
  const { anyOf: _, ...beside } = schema
  const [only] = declared
  if (declared.length === 1 && isObject(only) && Object.keys(beside).length === 0) return only
  return { ...beside, anyOf: declared }
}

/** Writes `anyOf: [X, null]` as X with one more type, so that a failure is X's own and not that of a union. */
function nullable(schema: JsonObject): JsonObject {
  const alternatives = arrayOf(schema['anyOf']).map((it) => objectOf(it))
  const others = alternatives.filter((it) => it['type'] !== 'null')
  const [other] = others
  if (alternatives.length !== 2 || others.length !== 1 || other === undefined) return schema
  const { type } = other
  if (Object.keys(schema).length !== 1 || typeof type !== 'string' || 'const' in other) return schema
  if (subschemas(other, '').some(({ keyword }) => /Of$|^if$|^not$/.test(keyword))) return schema
  const values: Json[] = Array.isArray(other['enum']) ? [...other['enum'], null] : []
  return { ...other, type: [type, 'null'], ...(values.length > 0 ? { enum: values } : {}) }
}
