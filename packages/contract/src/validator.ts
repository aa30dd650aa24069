/** One error of a compiled validator, in Ajv's form. */
export interface ValidationError {
  /** JSON pointer into the value. */
  readonly instancePath: string
  /** Pointer into the schema, ending with the keyword. */
  readonly schemaPath: string
  /** The keyword of JSON Schema that was broken. */
  readonly keyword: string
  /** What the keyword asks for, such as `{ limit: 100 }`. */
  readonly params: Readonly<Record<string, unknown>>
  /** An English sentence; absent from the validators of requests. */
  readonly message?: string
  /** The name that was tried, on errors from inside `propertyNames`. */
  readonly propertyName?: string
}

/** A compiled validator: answers whether a value is valid, and leaves what is wrong in `errors` until its next call. */
export interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly ValidationError[] | null
}
