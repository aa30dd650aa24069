import type { Fact } from './fact.ts'
import type { FactDefinition, FactTemplate } from './fact-template.ts'
import { TextFindings } from './find-all.ts'
import { type Finding, type FindingKind, MAX_SCANNED_LENGTH } from './finding.ts'
import { inOrder } from './in-order.ts'
import { readReference, type TimeReference } from './instants.ts'
import { polarityOf } from './polarity.ts'
import type { PreparedReport } from './prepared-report.ts'
import { ScannedText } from './scanned-text.ts'
import { findSecrets, type Secret } from './secrets.ts'
import { type CompiledTemplate, type FactTerm, type FactTermRole, factTermsOf } from './fact-terms.ts'
import { type TermHit, termsIn } from './term-index.ts'
import { overlaps } from './text-range.ts'

/** How facts are extracted. */
export interface ExtractOptions {
  /** What relative times are relative to; without it instants are not looked for. */
  readonly time?: TimeReference
  /** Facts below it become candidates, 0 to 1. @default 0.5 */
  readonly minConfidence?: number
}

/** What a text says about the facts of a template. */
export interface Extraction {
  /** At most one fact for each key, in the template's order. */
  readonly facts: readonly Fact[]
  /** What else could be meant, best first within a key; offered as choices by `followUpQuestions`. */
  readonly candidates: readonly Fact[]
  /** Secrets in the whole text, to be redacted before it is stored or shown. */
  readonly secrets: readonly Secret[]
  /** How much of the text was looked at for facts, code units. */
  readonly scannedLength: number
}

const DEFAULT_MIN_CONFIDENCE = 0.5
const MAX_CANDIDATES = 5

/** Which findings answer a fact of a kind, unless the definition says. */
const FINDINGS_OF_KIND: Readonly<Record<FactDefinition['kind'], readonly FindingKind[]>> = {
  instant: ['instant'],
  resource: ['resource'],
  errorCode: ['errorCode'],
  logExcerpt: ['logExcerpt'],
  text: [],
  choice: [],
  number: [],
  boolean: [],
}

interface Source {
  readonly text: string
  readonly folded: string
  readonly findings: TextFindings
  /** The template's terms in the text, by definition. */
  readonly hits: ReadonlyMap<FactDefinition, readonly TermHit<FactTerm>[]>
}

type FactHit = TermHit<FactTerm>

type Value = string | number | boolean

function factOf(
  { key, kind }: FactDefinition,
  value: Value,
  extractor: string,
  confidence: number,
  start: number,
  end: number,
  until?: string,
): Fact {
  const source = { type: 'text', extractor, start, end } as const
  if (until === undefined) return { key, kind, status: 'known', value, confidence, source }
  return { key, kind, status: 'known', value, until, confidence, source }
}

const NO_HITS: readonly FactHit[] = []

function hitsOf({ hits }: Source, definition: FactDefinition, role: FactTermRole): readonly FactHit[] {
  const all = hits.get(definition)
  return all ? all.filter(({ value }) => value.role === role) : NO_HITS
}

/** Brings any finding under the usual least confidence. */
const UNLABELLED = 0.5
/** How far behind its label a value may stand, code units. */
const LABEL_REACH = 24

// A finding behind its label is meant; where there is a label to look for, the others are mere candidates.
function confidenceOf(finding: Finding, labels: readonly FactHit[]): number {
  const isLabelled = labels.some(({ end }) => end <= finding.start && finding.start - end <= LABEL_REACH)
  return isLabelled ? Math.max(finding.confidence, 0.95) : finding.confidence * UNLABELLED
}

function hasPrefix(value: string, prefixes: readonly string[]): boolean {
  for (const prefix of prefixes) if (value.startsWith(prefix)) return true
  return false
}

function addFromFindings(found: Fact[], source: Source, definition: FactDefinition): void {
  const { prefixes, after, findings } = definition.extract ?? {}
  const labels = after ? hitsOf(source, definition, 'after') : undefined
  for (const kind of findings ?? FINDINGS_OF_KIND[definition.kind]) {
    for (const finding of source.findings.of(kind)) {
      const { value, until, extractor, start, end } = finding
      if (prefixes && !hasPrefix(value, prefixes)) continue
      const confidence = labels ? confidenceOf(finding, labels) : finding.confidence
      found.push(factOf(definition, value, extractor, confidence, start, end, until))
    }
  }
}

function addFromChoices(
  found: Fact[],
  source: Source,
  definition: FactDefinition,
  role: 'choice-terms' | 'choice-label',
  confidence: number,
): void {
  for (const hit of hitsOf(source, definition, role)) {
    if (polarityOf(source.folded, hit) === 'asserted')
      found.push(factOf(definition, hit.value.choice, role, confidence, hit.start, hit.end))
  }
}

function addFromYesOrNo(found: Fact[], source: Source, definition: FactDefinition, role: 'yes' | 'no'): void {
  const meaning = role === 'yes'
  for (const hit of hitsOf(source, definition, role)) {
    const polarity = polarityOf(source.folded, hit)
    if (polarity !== 'asserted' && polarity !== 'negated') continue
    const value = polarity === 'negated' ? !meaning : meaning
    found.push(factOf(definition, value, 'yes-no-terms', 0.8, hit.start, hit.end))
  }
}

const NUMBER = /^[ :：=はは은는]{0,4}(\d{1,3}(?:,\d{3}){1,4}|\d{1,15}(?:\.\d{1,6})?)(万|만|k(?![a-z]))?/iu
const NUMBER_BEFORE =
  /(?<![\d.,])(\d{1,3}(?:,\d{3}){1,4}|\d{1,15}(?:\.\d{1,6})?) ?(万|만|k)? ?(?:个|多|余|左右|名の?|명의? ?)?$/iu

/** Reads a number with thousands separators and the multipliers `k`, `万` and `만`. */
function toNumber(digits = '', multiplier = ''): number {
  const factor = multiplier === '' ? 1 : multiplier.toLowerCase() === 'k' ? 1000 : 10_000
  return Number(digits.replaceAll(',', '')) * factor
}

function addFromNumbers(found: Fact[], source: Source, definition: FactDefinition): void {
  const { folded } = source
  for (const { start, end } of hitsOf(source, definition, 'after')) {
    const match = NUMBER.exec(folded.slice(end, end + 40))
    if (!match) continue
    const value = toNumber(match[1], match[2])
    found.push(factOf(definition, value, 'labelled-number', 0.9, start, end + match[0].length))
  }
  for (const { start, end } of hitsOf(source, definition, 'before')) {
    const reach = folded.slice(Math.max(0, start - 32), start)
    const match = NUMBER_BEFORE.exec(reach)
    if (!match) continue
    const value = toNumber(match[1], match[2])
    found.push(factOf(definition, value, 'counted-unit', 0.85, start - (reach.length - match.index), end))
  }
}

/** The rest of the line behind a label, at most 200 code units. */
const REST_OF_LINE = /^[ ]{0,3}[:：=] {0,3}([^\n]{1,200})/u

function addFromLabels(found: Fact[], source: Source, definition: FactDefinition): void {
  for (const { end } of hitsOf(source, definition, 'after')) {
    const match = REST_OF_LINE.exec(source.text.slice(end, end + 210))
    const value = match?.[1]?.trim()
    if (!match || !value) continue
    const start = end + match[0].indexOf(value, match[0].length - (match[1]?.length ?? 0))
    found.push(factOf(definition, value, 'label', 0.85, start, start + value.length))
  }
}

function allFacts(source: Source, definition: FactDefinition): Fact[] {
  const found: Fact[] = []
  addFromFindings(found, source, definition)
  if (source.hits.has(definition)) {
    if (definition.choices?.length) {
      addFromChoices(found, source, definition, 'choice-terms', 0.8)
      addFromChoices(found, source, definition, 'choice-label', 0.75)
    }
    if (definition.kind === 'boolean') {
      addFromYesOrNo(found, source, definition, 'yes')
      addFromYesOrNo(found, source, definition, 'no')
    }
    if (definition.kind === 'number') addFromNumbers(found, source, definition)
    if (definition.kind === 'text') addFromLabels(found, source, definition)
  }
  return inOrder(found, (left, right) => right.confidence - left.confidence || startOf(left) - startOf(right))
}

function startOf({ source }: Fact): number {
  return source.type === 'text' ? source.start : 0
}

function distinctValues(facts: readonly Fact[]): readonly Fact[] {
  if (facts.length < 2) return facts
  return [...new Map(facts.toReversed().map((fact) => [fact.value, fact])).values()].toReversed()
}

/** The best one and what else could be meant. */
function firstOf(values: readonly Fact[]): readonly Fact[] {
  return values.length > MAX_CANDIDATES + 1 ? values.slice(0, MAX_CANDIDATES + 1) : values
}

function isTaken(fact: Fact, taken: readonly Fact[]): boolean {
  for (const other of taken) if (other.kind === fact.kind && startOf(other) === startOf(fact)) return true
  return false
}

const NO_FACTS: readonly Fact[] = []

/** Chooses for each definition, in the order in which they choose: facts by the number of their key. */
function choose(
  source: Source,
  { definitions, keys, keyOfDefinition }: CompiledTemplate,
  secrets: readonly Secret[],
  minConfidence: number,
): readonly (readonly Fact[])[] {
  const taken: Fact[] = []
  const chosen = keys.map(() => NO_FACTS)
  for (let at = 0; at < definitions.length; at++) {
    const definition = definitions[at] as FactDefinition
    const number = keyOfDefinition[at] ?? 0
    const found = allFacts(source, definition)
    const free =
      found.length === 0 || (taken.length === 0 && secrets.length === 0)
        ? found
        : found.filter(
            (fact) => !isTaken(fact, taken) && (fact.kind === 'logExcerpt' || !touchesSecret(fact, secrets)),
          )
    const values = distinctValues(free)
    const best = values[0]
    if (best && best.confidence >= minConfidence) taken.push(best)
    // One key may be declared twice; the one that chooses last has the say.
    chosen[number] = firstOf(values)
  }
  return chosen
}

/**
 * Finds the facts of a template in a text. Each fact says where in the text it was read; no fact contains a secret.
 * Two facts of the same kind do not take the same words.
 * @param text - the customer's words; beyond `MAX_SCANNED_LENGTH` code units only secrets are looked for
 * @param template - which facts to look for
 * @param options - reference for times, least confidence
 * @returns facts, candidates, secrets, and how much was looked at
 * @throws {RangeError} `options.time` holds no instant or an unknown zone
 * @example
 * extractFacts('i-bp1h2m3n4k5j6 很慢', template).facts[0]?.value // 'i-bp1h2m3n4k5j6'
 */
export function extractFacts(text: string, template: FactTemplate, options: ExtractOptions = {}): Extraction {
  // Not every template asks when, but a reference that is none is refused all the same.
  const time = options.time && readReference(options.time)
  const findings = new TextFindings(new ScannedText(text.slice(0, MAX_SCANNED_LENGTH)), time)
  const secrets = text.length > MAX_SCANNED_LENGTH ? findSecrets(text) : findings.secrets
  return extractFrom(findings, secrets, template, options)
}

/**
 * As {@link extractFacts} for a report's title and text, a line feed between them.
 * @throws {RangeError} `options.time` holds no instant or an unknown zone
 */
export function extractReportFacts(
  report: PreparedReport,
  template: FactTemplate,
  options: ExtractOptions = {},
): Extraction {
  const findings = report.wholeFindings(options.time && readReference(options.time))
  if (!findings) return extractFacts(report.whole, template, options)
  return extractFrom(findings, findings.secrets, template, options)
}

function extractFrom(
  findings: TextFindings,
  secrets: readonly Secret[],
  template: FactTemplate,
  { minConfidence = DEFAULT_MIN_CONFIDENCE }: ExtractOptions,
): Extraction {
  const { text, folded } = findings.scanned
  const compiled = factTermsOf(template)
  const hits = byDefinition(termsIn(compiled.index, findings.scanned))
  const chosen = choose({ text, folded, findings, hits }, compiled, secrets, minConfidence)
  const facts: Fact[] = []
  const candidates: Fact[] = []
  for (const number of compiled.keyOfFact) {
    const values = chosen[number] ?? NO_FACTS
    const best = values[0]
    if (!best) continue
    if (best.confidence >= minConfidence) facts.push(best)
    else candidates.push(best)
    for (let at = 1; at < values.length; at++) candidates.push(values[at] as Fact)
  }
  return { facts, candidates, secrets, scannedLength: text.length }
}

const NONE: ReadonlyMap<FactDefinition, readonly FactHit[]> = new Map()

function byDefinition(hits: readonly FactHit[]): ReadonlyMap<FactDefinition, readonly FactHit[]> {
  return hits.length === 0 ? NONE : Map.groupBy(hits, ({ value }) => value.definition)
}

function touchesSecret({ source }: Fact, secrets: readonly Secret[]): boolean {
  return source.type === 'text' && secrets.some((secret) => overlaps(secret, source))
}
