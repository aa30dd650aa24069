import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import standalone from 'ajv/dist/standalone/index.js'
import type { JsonObject } from './json.ts'

/** Schemas on their way to compiled validators; the same schema is compiled once, however often it is added. */
export interface ValidatorSet {
  /** Adds a projected schema and gives the name of its validator, `v0`, `v1` … in order of adding. */
  readonly add: (schema: JsonObject) => string
  /**
   * Compiles a validator of this process.
   * @throws {Error} the schema is not one that Ajv takes in strict mode
   */
  readonly validator: (name: string) => ValidateFunction
  /** Writes all validators as one module with imports of Ajv's runtime, each exported by its name. */
  readonly moduleText: () => string
}

/**
 * Starts a set of validators (JSON Schema 2020-12, every error, strict).
 * @param definitions - what the schemas refer to, read when the first validator is compiled
 * @param messages - whether errors say in English what is wrong, beside keyword and parameters
 */
export function validatorSet(definitions: () => JsonObject, messages: boolean): ValidatorSet {
  const names = new Map<string, string>()
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    // `oneOf: [{ required: [a] }, { required: [b] }]` beside `properties` is how the contract says "one of a and b"
    strictRequired: false,
    allowUnionTypes: true,
    validateSchema: false,
    messages,
    inlineRefs: false,
    code: { source: true, esm: true },
  })
  formats.default(ajv)
  let ready = false

  const validator = (name: string): ValidateFunction => {
    if (!ready) ajv.addSchema(definitions())
    ready = true
    const compiled = ajv.getSchema(name)
    if (compiled === undefined) throw new Error(`no validator ${name}`)
    return compiled as ValidateFunction
  }
  return {
    add: (schema) => {
      const text = JSON.stringify(schema)
      const known = names.get(text)
      if (known !== undefined) return known
      const name = `v${names.size}`
      names.set(text, name)
      ajv.addSchema(schema, name)
      return name
    },
    validator,
    moduleText: () => {
      const all = [...names.values()]
      all.forEach(validator)
      return standalone.default(ajv, Object.fromEntries(all.map((name) => [name, name])))
    },
  }
}
