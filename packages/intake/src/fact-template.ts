import { FINDING_KINDS, type FindingKind } from './finding.ts'
import type { LocalizedText } from './localized-text.ts'
import { closedObject, type InputError, InputReader } from './input-reader.ts'
import type { Term } from './term-index.ts'

/** What kind of value a fact has. */
export type FactKind =
  | 'instant'
  | 'text'
  | 'choice'
  | 'resource'
  | 'errorCode'
  | 'logExcerpt'
  | 'number'
  | 'boolean'

/** All kinds of facts. */
export const FACT_KINDS = [
  'instant',
  'text',
  'choice',
  'resource',
  'errorCode',
  'logExcerpt',
  'number',
  'boolean',
] as const satisfies readonly FactKind[]

/** One of the answers a fact may have. */
export interface FactChoice {
  /** Stable value: lower-case letters, digits and hyphens; never shown. */
  readonly value: string
  /** What the customer reads, by language. */
  readonly label: LocalizedText
  /** Words that mean this choice when they stand in a text, in any language. */
  readonly terms?: readonly Term[]
}

/**
 * How a fact is read from free text. It has no regular expressions on purpose: a template is data that a tenant may
 * write, and a pattern from outside could be made to run for ever.
 */
export interface FactExtraction {
  /** Findings to take, in place of those that belong to the kind of the fact (`['region']`, `['ip', 'url']`). */
  readonly findings?: readonly FindingKind[]
  /** Only ids that begin so: `['i-', 'ins-']`. */
  readonly prefixes?: readonly string[]
  /** Words before the value: `['error code', '错误码']`. A finding that does not stand behind one is a candidate only. */
  readonly after?: readonly Term[]
  /** Words behind a number: `['users', '名用户']`. */
  readonly before?: readonly Term[]
  /** Words that mean yes, for a boolean. */
  readonly yes?: readonly Term[]
  /** Words that mean no, for a boolean. */
  readonly no?: readonly Term[]
}

/** A fact that a good report has. */
export interface FactDefinition {
  /** Stable name, unique in its template: a lower-case letter, then letters and digits. */
  readonly key: string
  /** What the customer reads, by language. */
  readonly label: LocalizedText
  readonly kind: FactKind
  /** Whether a report without it is incomplete, so that it is asked for. */
  readonly required: boolean
  /** The answers to choose from; at least one for kind `choice`, and allowed for the other kinds. */
  readonly choices?: readonly FactChoice[]
  /** Whether a `choice` may also be answered in free words. The other kinds always may, a boolean never. @default false */
  readonly allowOther?: boolean
  /** How to find it in a text; without it what belongs to the kind is looked for. */
  readonly extract?: FactExtraction
  /** The question, where the one made from the label does not do. */
  readonly question?: LocalizedText
  /** How much an expert gains from it, 0 to 1; the most valuable is asked first. @default by kind */
  readonly weight?: number
}

/** Which facts a good report in a category has. */
export interface FactTemplate {
  /** Path of the category, such as `compute/instance`. */
  readonly category: string
  readonly facts: readonly FactDefinition[]
}

/** A template that was read, or what is wrong with it. */
export type FactTemplateResult =
  | { readonly valid: true; readonly template: FactTemplate }
  | { readonly valid: false; readonly errors: readonly InputError[] }

const MAX_FACTS = 50
const MAX_CHOICES = 30
const MAX_TERMS = 100

function readChoice(input: InputReader): FactChoice {
  const members = closedObject(input, ['value', 'label', 'terms'])
  const terms = members.optional('terms')?.terms(MAX_TERMS)
  return {
    value: members
      .required('value')
      .matching(/^[a-z0-9][a-z0-9-]{0,63}$/u, 'lower-case letters, digits and hyphens'),
    label: members.required('label').localizedText(),
    ...(terms && { terms }),
  }
}

function readExtraction(input: InputReader): FactExtraction {
  const members = closedObject(input, ['findings', 'prefixes', 'after', 'before', 'yes', 'no'])
  const findings = members.optional('findings')?.list(10, (item) => item.oneOf(FINDING_KINDS))
  const words = (['prefixes', 'after', 'before', 'yes', 'no'] as const).flatMap((name) => {
    const terms = members.optional(name)?.terms(MAX_TERMS)
    return terms ? [[name, terms] as const] : []
  })
  return { ...(findings && { findings }), ...Object.fromEntries(words) }
}

function readFact(input: InputReader): FactDefinition {
  const members = closedObject(input, [
    'key',
    'label',
    'kind',
    'required',
    'choices',
    'allowOther',
    'extract',
    'question',
    'weight',
  ])
  const kind = members.required('kind').oneOf(FACT_KINDS)
  const choices = members.optional('choices')?.list(MAX_CHOICES, readChoice)
  members.optional('choices')?.unique(
    (choices ?? []).map(({ value }) => value),
    'value',
  )
  if (kind === 'choice' && !choices?.length)
    input.refuse('choices-required', 'a fact of kind choice needs choices')
  const allowOther = members.optional('allowOther')?.boolean()
  const extract = members.optional('extract')
  const question = members.optional('question')?.localizedText()
  const weight = members.optional('weight')?.numberBetween(0, 1)
  return {
    key: members
      .required('key')
      .matching(/^[a-z][A-Za-z0-9]{0,63}$/u, 'a lower-case letter, then letters and digits'),
    label: members.required('label').localizedText(),
    kind,
    required: members.required('required').boolean(),
    ...(choices && { choices }),
    ...(allowOther !== undefined && { allowOther }),
    ...(extract && { extract: readExtraction(extract) }),
    ...(question && { question }),
    ...(weight !== undefined && { weight }),
  }
}

/**
 * Reads a template that came from outside. Total: whatever is given, it answers.
 * @param value - parsed JSON
 * @returns the template, or every fault in it with a JSON Pointer (RFC 6901)
 * @example parseFactTemplate({ category: 'compute', facts: [] }) // { valid: true, template: { … } }
 */
export function parseFactTemplate(value: unknown): FactTemplateResult {
  const errors: InputError[] = []
  const members = closedObject(new InputReader(value, '', errors), ['category', 'facts'])
  const list = members.required('facts')
  const facts = list.list(MAX_FACTS, readFact)
  list.unique(
    facts.map(({ key }) => key),
    'key',
  )
  const category = members.required('category').text(200)
  return errors.length === 0 ? { valid: true, template: { category, facts } } : { valid: false, errors }
}
