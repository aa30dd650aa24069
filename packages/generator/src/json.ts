/** A JSON value as a YAML or JSON file gives it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** Says whether a value is a JSON object, so neither an array nor null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads an object where one is expected; anything else reads as an empty one. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

/** Reads an array where one is expected; anything else reads as an empty one. */
export function arrayOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : []
}

/** Reads a string where one is expected; anything else reads as an empty one. */
export function stringOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** Reads the strings of an array; anything else is left out. */
export function stringsOf(value: Json | undefined): readonly string[] {
  return arrayOf(value).filter((item) => typeof item === 'string')
}

/** Appends tokens to a JSON pointer (RFC 6901 §3). */
export function pointerTo(base: string, ...tokens: readonly (string | number)[]): string {
  return tokens.reduce<string>(
    (pointer, token) => `${pointer}/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    base,
  )
}

/** Reads the tokens of a JSON pointer, or of the fragment of a reference (RFC 6901 §3 and §6). */
export function pointerTokens(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}
