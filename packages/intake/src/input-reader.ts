import type { LocalizedText } from './localized-text.ts'
import { MAX_TERM_LENGTH, type Term } from './term-index.ts'

/** One fault in data that came from outside. */
export interface InputError {
  /** Where it is: a JSON Pointer, RFC 6901. */
  readonly pointer: string
  /** Stable name of the fault: `required`, `wrong-type`, `unknown-property`, `duplicate`, … */
  readonly code: string
  /** One sentence for a person. It never repeats the value. */
  readonly detail: string
}

/**
 * A value from outside with the place it stands at. Each reading method gives a value of the right type whatever it
 * finds, and records a fault where that value was made up; the caller uses the result only if there is no fault.
 */
export class InputReader {
  readonly #value: unknown
  readonly #pointer: string
  readonly #errors: InputError[]

  /**
   * @param value - what was given
   * @param pointer - where it stands
   * @param errors - list that faults are added to
   */
  constructor(value: unknown, pointer: string, errors: InputError[]) {
    this.#value = value
    this.#pointer = pointer
    this.#errors = errors
  }

  /** Records a fault at this place. */
  refuse(code: string, detail: string): void {
    this.#errors.push({ pointer: this.#pointer, code, detail })
  }

  #wrongType(expected: string): void {
    const got = this.#value === null ? 'null' : Array.isArray(this.#value) ? 'array' : typeof this.#value
    this.refuse('wrong-type', `expected ${expected}, got ${got}`)
  }

  /** The members of an object; none where it is something else. */
  members(): ReadonlyMap<string, InputReader> {
    const value = this.#value
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.#wrongType('object')
      return new Map()
    }
    return new Map(Object.entries(value).map(([name, member]) => [name, this.#at(name, member)]))
  }

  #at(name: string, value: unknown): InputReader {
    const escaped = name.replaceAll('~', '~0').replaceAll('/', '~1')
    return new InputReader(value, `${this.#pointer}/${escaped}`, this.#errors)
  }

  /** A reader for a member that is not there; reading it records nothing further. */
  absent(name: string): InputReader {
    this.#errors.push({
      pointer: `${this.#pointer}/${name}`,
      code: 'required',
      detail: `"${name}" is missing`,
    })
    return new InputReader(undefined, '', [])
  }

  /** A list of at most `max` items, each read by `read`. */
  list<T>(max: number, read: (item: InputReader) => T): T[] {
    if (!Array.isArray(this.#value)) {
      this.#wrongType('array')
      return []
    }
    if (this.#value.length > max) {
      this.refuse('too-many', `at most ${max} items, got ${this.#value.length}`)
      return []
    }
    return this.#value.map((item: unknown, index) => read(this.#at(String(index), item)))
  }

  /** Records a fault if two of the keys are equal. */
  unique(keys: readonly string[], name: string): void {
    for (const [index, key] of keys.entries()) {
      if (keys.indexOf(key) === index) continue
      const pointer = `${this.#pointer}/${index}/${name}`
      this.#errors.push({ pointer, code: 'duplicate', detail: `"${name}" occurs twice in this list` })
    }
  }

  /** A string of 1 to `maxLength` code units. */
  text(maxLength: number): string {
    if (typeof this.#value !== 'string') {
      this.#wrongType('string')
      return ''
    }
    if (this.#value.trim() === '') this.refuse('empty', 'expected a text, got an empty one')
    if (this.#value.length > maxLength) this.refuse('too-long', `at most ${maxLength} characters`)
    return this.#value
  }

  /** A string of a given form. */
  matching(pattern: RegExp, form: string): string {
    const text = this.text(200)
    if (text !== '' && !pattern.test(text)) this.refuse('wrong-form', `expected ${form}`)
    return text
  }

  /** One of the given strings. */
  oneOf<const V extends string>(values: readonly [V, ...V[]]): V {
    const found = values.find((value) => value === this.#value)
    if (found === undefined) this.refuse('not-allowed', `expected one of ${values.join(', ')}`)
    return found ?? values[0]
  }

  /** `true` or `false`. */
  boolean(): boolean {
    if (typeof this.#value !== 'boolean') this.#wrongType('boolean')
    return this.#value === true
  }

  /** A number in a closed interval. */
  numberBetween(least: number, most: number): number {
    if (typeof this.#value !== 'number') {
      this.#wrongType('number')
      return least
    }
    if (!(this.#value >= least && this.#value <= most))
      this.refuse('out-of-range', `from ${least} to ${most}`)
    return this.#value
  }

  /** Labels by language, at least one, each 1 to 500 code units. */
  localizedText(): LocalizedText {
    const members = [...this.members()]
    if (members.length === 0) this.refuse('empty', 'expected a text in at least one language')
    return Object.fromEntries(members.map(([language, text]) => [language, text.text(500)]))
  }

  /** A list of 1 to `max` terms. */
  terms(max: number): readonly Term[] {
    const terms = this.list(max, (item) => item.text(MAX_TERM_LENGTH))
    if (Array.isArray(this.#value) && this.#value.length === 0)
      this.refuse('empty', 'expected at least one term')
    return terms
  }
}

/** The members of an object that may have the named ones only. */
export interface ClosedObject<Name extends string> {
  /** The member, or a recorded fault where it is absent. */
  readonly required: (name: Name) => InputReader
  /** The member, or undefined where it is absent. */
  readonly optional: (name: Name) => InputReader | undefined
}

/** Letters that two names have at the same place, over the longer length: enough to spot a typing error. */
function likeness(left: string, right: string): number {
  const longer = Math.max(left.length, right.length)
  let prefix = 0
  while (prefix < left.length && left[prefix] === right[prefix]) prefix++
  let suffix = 0
  while (
    suffix < Math.min(left.length, right.length) - prefix &&
    left.at(-1 - suffix) === right.at(-1 - suffix)
  )
    suffix++
  return (prefix + suffix) / longer
}

/**
 * Reads an object and refuses members that are not among the named ones, naming the nearest known one.
 * @param input - where the object stands
 * @param names - the members it may have
 */
export function closedObject<const Name extends string>(
  input: InputReader,
  names: readonly Name[],
): ClosedObject<Name> {
  const members = input.members()
  for (const [name, member] of members) {
    if (names.some((known) => known === name)) continue
    const [nearest] = names.toSorted((left, right) => likeness(right, name) - likeness(left, name))
    const hint = nearest !== undefined && likeness(nearest, name) > 0.5 ? `; did you mean "${nearest}"?` : ''
    member.refuse('unknown-property', `there is no such property${hint}`)
  }
  return {
    required: (name) => members.get(name) ?? input.absent(name),
    optional: (name) => members.get(name),
  }
}
