import type { RuleEvidence, TextEvidence, TicketHit, TicketWords } from './evidence.ts'
import { hitsIn } from './evidence.ts'
import { closedObject, type InputError, InputReader } from './input-reader.ts'
import { primaryLanguage } from './localized-text.ts'
import { compileTerms, type Term, type TermIndex } from './term-index.ts'

/** How bad it is, P0 the worst. */
export type Severity = 'P0' | 'P1' | 'P2' | 'P3' | 'P4'

/** All severities, the worst first. */
export const SEVERITIES = ['P0', 'P1', 'P2', 'P3', 'P4'] as const satisfies readonly Severity[]

/** When a rule applies: all of its conditions hold. At least one must be given. */
export interface RuleCondition {
  /** At least one of these stands in title or text, not negated. */
  readonly any?: readonly Term[]
  /** Every one of these does. */
  readonly all?: readonly Term[]
  /** None of these does. */
  readonly none?: readonly Term[]
  /** The proposed category is this path or below it. */
  readonly category?: string
  /** The product is this one. */
  readonly product?: string
  /** The language is this one, by primary subtag where this is one (`zh` also holds for `zh-TW`). */
  readonly language?: string
}

/** A tagging rule, as data. */
export interface Rule {
  /** Unique and stable: it is the evidence of the tags it adds. */
  readonly id: string
  readonly when: RuleCondition
  /** Tags to add. */
  readonly add: readonly string[]
  /** Severity to set; of several rules the worst counts, and it outranks what the words say. */
  readonly setSeverity?: Severity
}

/** Rules that were checked and indexed. */
export interface CompiledRules {
  readonly rules: readonly Rule[]
  readonly index: TermIndex<RuleTerm>
}

const LISTS = ['any', 'all', 'none'] as const

/** What a term of a rule stands for. */
interface RuleTerm {
  /** Number of the rule. */
  readonly number: number
  /** List of its condition. */
  readonly list: (typeof LISTS)[number]
}

/** Compiled rules, or what is wrong with them. */
export type RulesResult =
  | { readonly valid: true; readonly rules: CompiledRules }
  | { readonly valid: false; readonly errors: readonly InputError[] }

const MAX_RULES = 1000
const MAX_TERMS = 200
const MAX_TAGS = 20
const MAX_EVIDENCE = 10
const TAG = /^[a-z0-9][a-z0-9._:/-]{0,63}$/u

function readCondition(input: InputReader): RuleCondition {
  const members = closedObject(input, ['any', 'all', 'none', 'category', 'product', 'language'])
  const terms = (['any', 'all', 'none'] as const).flatMap((name) => {
    const given = members.optional(name)?.terms(MAX_TERMS)
    return given ? [[name, given] as const] : []
  })
  const texts = (['category', 'product', 'language'] as const).flatMap((name) => {
    const given = members.optional(name)?.text(200)
    return given === undefined ? [] : [[name, given] as const]
  })
  if (terms.length + texts.length === 0)
    input.refuse('no-condition', 'a rule that always applies says nothing')
  return Object.fromEntries([...terms, ...texts])
}

function readRule(input: InputReader): Rule {
  const members = closedObject(input, ['id', 'when', 'add', 'setSeverity'])
  const setSeverity = members.optional('setSeverity')?.oneOf(SEVERITIES)
  const add = members
    .required('add')
    .list(MAX_TAGS, (tag) => tag.matching(TAG, 'lower-case letters, digits and . _ : / -, at most 64'))
  if (add.length === 0 && setSeverity === undefined)
    input.refuse('no-effect', 'a rule adds a tag or sets a severity')
  return {
    id: members
      .required('id')
      .matching(/^[A-Za-z0-9][\w.-]{0,63}$/u, 'letters, digits and . _ -, at most 64'),
    when: readCondition(members.required('when')),
    add,
    ...(setSeverity && { setSeverity }),
  }
}

function indexOf(rules: readonly Rule[]): TermIndex<RuleTerm> {
  return compileTerms(
    rules.flatMap(({ when }, number) =>
      LISTS.flatMap((list) => (when[list] ?? []).map((term) => [term, { number, list }] as const)),
    ),
  )
}

/**
 * Checks rules that came from outside and indexes their terms. Total: whatever is given, it answers.
 * @param rules - parsed JSON; a list of at most 1000 {@link Rule}
 * @returns compiled rules, or every fault with a JSON Pointer (RFC 6901)
 * @example compileRules([{ id: 'pay', when: { any: ['payment', '支付'] }, add: ['payments'] }]).valid // true
 */
export function compileRules(rules: unknown): RulesResult {
  const errors: InputError[] = []
  const list = new InputReader(rules, '', errors)
  const read = list.list(MAX_RULES, readRule)
  list.unique(
    read.map(({ id }) => id),
    'id',
  )
  if (errors.length > 0) return { valid: false, errors }
  return { valid: true, rules: { rules: read, index: indexOf(read) } }
}

/** A rule that applies, with the words that made it apply. */
export interface FiredRule {
  readonly rule: Rule
  /** The rule itself, then the words. */
  readonly evidence: readonly (RuleEvidence | TextEvidence)[]
}

/** What rules are evaluated on, beside the words. */
export interface RuleContext {
  /** BCP 47. */
  readonly language: string
  /** Path of the proposed category, null if there is none. */
  readonly category: string | null
  readonly product?: string
}

function isBelow(path: string | null, ancestor: string): boolean {
  return path !== null && (path === ancestor || path.startsWith(`${ancestor}/`))
}

function speaks(language: string, wanted: string): boolean {
  return (
    language.toLowerCase() === wanted.toLowerCase() ||
    (wanted === primaryLanguage(wanted) && primaryLanguage(language) === wanted)
  )
}

type RuleHit = TicketHit<RuleTerm>

/** The hits that count, by number of their rule: most rules have none. */
function byRule(hits: readonly RuleHit[]): ReadonlyMap<number, readonly RuleHit[]> {
  const found = new Map<number, RuleHit[]>()
  for (const hit of hits) {
    const { number } = hit.value
    if (hit.polarity !== 'asserted' && hit.polarity !== 'hedged') continue
    const known = found.get(number)
    if (known) known.push(hit)
    else found.set(number, [hit])
  }
  return found
}

const NO_HITS: readonly RuleHit[] = []
const NO_RULES: ReadonlyMap<number, readonly RuleHit[]> = new Map()

function ofList(hits: readonly RuleHit[], list: RuleTerm['list']): readonly RuleHit[] {
  return hits.length === 0 ? hits : hits.filter(({ value }) => value.list === list)
}

function applies(when: RuleCondition, hits: readonly RuleHit[], context: RuleContext): boolean {
  const { category, product, language } = when
  return (
    (!when.any || hits.some(({ value }) => value.list === 'any')) &&
    (!when.all || holdsAll(when.all, ofList(hits, 'all'))) &&
    !hits.some(({ value }) => value.list === 'none') &&
    (category === undefined || isBelow(context.category, category)) &&
    (product === undefined || context.product === product) &&
    (language === undefined || speaks(context.language, language))
  )
}

function holdsAll(terms: readonly Term[], hits: readonly RuleHit[]): boolean {
  const found = new Set(hits.map(({ term }) => term))
  return terms.every((term) => found.has(term))
}

/**
 * Evaluates every rule once, in order. Words that are negated or only supposed ("not down", "if it goes down") do not
 * count.
 * @param compiled - from {@link compileRules}
 * @param words - the ticket's words
 * @param context - language, category, product
 * @param found - the terms among the words, where they were searched for already
 * @returns the rules that apply, in their order
 */
export function evaluateRules(
  compiled: CompiledRules,
  words: TicketWords,
  context: RuleContext,
  found: readonly RuleHit[] = hitsIn(words, compiled.index),
): FiredRule[] {
  const hits = found.length === 0 ? NO_RULES : byRule(found)
  const fired: FiredRule[] = []
  for (let number = 0; number < compiled.rules.length; number++) {
    const rule = compiled.rules[number] as Rule
    const own = hits.get(number) ?? NO_HITS
    if (!applies(rule.when, own, context)) continue
    const evidence: (RuleEvidence | TextEvidence)[] = [{ type: 'rule', ruleId: rule.id }]
    const given = [...ofList(own, 'any'), ...ofList(own, 'all')]
    for (let at = 0; at < given.length && at < MAX_EVIDENCE; at++)
      evidence.push((given[at] as RuleHit).evidence)
    fired.push({ rule, evidence })
  }
  return fired
}
