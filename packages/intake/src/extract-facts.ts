import type { Fact } from './fact.ts'
import type { FactDefinition, FactTemplate } from './fact-template.ts'
import { TextFindings } from './find-all.ts'
import { type Finding, type FindingKind, MAX_SCANNED_LENGTH } from './finding.ts'
import { readReference, type TimeReference } from './instants.ts'
import { polarityOf } from './polarity.ts'
import { ScannedText } from './scanned-text.ts'
import { findSecrets, type Secret } from './secrets.ts'
import { type FactTerm, type FactTermRole, factTermsOf } from './fact-terms.ts'
import { findTerms, type TermHit } from './term-index.ts'
import { overlaps, type TextRange } from './text-range.ts'

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

type Value = string | number | boolean

function factOf(
  { key, kind }: FactDefinition,
  value: Value,
  found: TextRange & { readonly extractor: string; readonly confidence: number; readonly until?: string },
): Fact {
  const { start, end, extractor, confidence, until } = found
  return {
    key,
    kind,
    status: 'known',
    value,
    ...(until === undefined ? {} : { until }),
    confidence,
    source: { type: 'text', extractor, start, end },
  }
}

function hitsOf({ hits }: Source, definition: FactDefinition, role: FactTermRole): TermHit<FactTerm>[] {
  return hits.get(definition)?.filter(({ value }) => value.role === role) ?? []
}

/** Brings any finding under the usual least confidence. */
const UNLABELLED = 0.5
/** How far behind its label a value may stand, code units. */
const LABEL_REACH = 24

function fromFindings(source: Source, definition: FactDefinition): Fact[] {
  const { prefixes, after, findings } = definition.extract ?? {}
  const labels = hitsOf(source, definition, 'after')
  const fits = ({ value }: Finding): boolean =>
    !prefixes || prefixes.some((prefix) => value.startsWith(prefix))
  // A finding behind its label is meant; where there is a label to look for, the others are mere candidates.
  const confidence = (finding: Finding): number => {
    if (!after) return finding.confidence
    const labelled = labels.some(({ end }) => end <= finding.start && finding.start - end <= LABEL_REACH)
    return labelled ? Math.max(finding.confidence, 0.95) : finding.confidence * UNLABELLED
  }
  return (findings ?? FINDINGS_OF_KIND[definition.kind])
    .flatMap((kind) => source.findings.of(kind))
    .filter(fits)
    .map((finding) => factOf(definition, finding.value, { ...finding, confidence: confidence(finding) }))
}

function fromChoices(source: Source, definition: FactDefinition): Fact[] {
  const found = (role: 'choice-terms' | 'choice-label', confidence: number): Fact[] =>
    hitsOf(source, definition, role)
      .filter((hit) => polarityOf(source.folded, hit) === 'asserted')
      .map(({ start, end, value }) =>
        factOf(definition, value.choice, { start, end, extractor: role, confidence }),
      )
  return [...found('choice-terms', 0.8), ...found('choice-label', 0.75)]
}

function fromYesAndNo(source: Source, definition: FactDefinition): Fact[] {
  const found = (role: 'yes' | 'no', meaning: boolean): Fact[] =>
    hitsOf(source, definition, role).flatMap((range) => {
      const polarity = polarityOf(source.folded, range)
      if (polarity !== 'asserted' && polarity !== 'negated') return []
      const value = polarity === 'negated' ? !meaning : meaning
      return [
        factOf(definition, value, {
          start: range.start,
          end: range.end,
          extractor: 'yes-no-terms',
          confidence: 0.8,
        }),
      ]
    })
  return [...found('yes', true), ...found('no', false)]
}

const NUMBER = /^[ :：=はは은는]{0,4}(\d{1,3}(?:,\d{3}){1,4}|\d{1,15}(?:\.\d{1,6})?)(万|만|k(?![a-z]))?/iu
const NUMBER_BEFORE =
  /(?<![\d.,])(\d{1,3}(?:,\d{3}){1,4}|\d{1,15}(?:\.\d{1,6})?) ?(万|만|k)? ?(?:个|多|余|左右|名の?|명의? ?)?$/iu

/** Reads a number with thousands separators and the multipliers `k`, `万` and `만`. */
function toNumber(digits = '', multiplier = ''): number {
  const factor = multiplier === '' ? 1 : multiplier.toLowerCase() === 'k' ? 1000 : 10_000
  return Number(digits.replaceAll(',', '')) * factor
}

function fromNumbers(source: Source, definition: FactDefinition): Fact[] {
  const { folded } = source
  const behind = hitsOf(source, definition, 'after').flatMap(({ start, end }) => {
    const match = NUMBER.exec(folded.slice(end, end + 40))
    if (!match) return []
    const range = { start, end: end + match[0].length, extractor: 'labelled-number', confidence: 0.9 }
    return [factOf(definition, toNumber(match[1], match[2]), range)]
  })
  const ahead = hitsOf(source, definition, 'before').flatMap(({ start, end }) => {
    const reach = folded.slice(Math.max(0, start - 32), start)
    const match = NUMBER_BEFORE.exec(reach)
    if (!match) return []
    const range = {
      start: start - (reach.length - match.index),
      end,
      extractor: 'counted-unit',
      confidence: 0.85,
    }
    return [factOf(definition, toNumber(match[1], match[2]), range)]
  })
  return [...behind, ...ahead]
}

/** The rest of the line behind a label, at most 200 code units. */
const REST_OF_LINE = /^[ ]{0,3}[:：=] {0,3}([^\n]{1,200})/u

function fromLabels(source: Source, definition: FactDefinition): Fact[] {
  return hitsOf(source, definition, 'after').flatMap(({ end }) => {
    const match = REST_OF_LINE.exec(source.text.slice(end, end + 210))
    const value = match?.[1]?.trim()
    if (!match || !value) return []
    const start = end + match[0].indexOf(value, match[0].length - (match[1]?.length ?? 0))
    return [
      factOf(definition, value, { start, end: start + value.length, extractor: 'label', confidence: 0.85 }),
    ]
  })
}

function allFacts(source: Source, definition: FactDefinition): Fact[] {
  const found = fromFindings(source, definition)
  if (definition.choices?.length) found.push(...fromChoices(source, definition))
  if (definition.kind === 'boolean') found.push(...fromYesAndNo(source, definition))
  if (definition.kind === 'number') found.push(...fromNumbers(source, definition))
  if (definition.kind === 'text') found.push(...fromLabels(source, definition))
  return found.toSorted((left, right) => right.confidence - left.confidence || startOf(left) - startOf(right))
}

function startOf({ source }: Fact): number {
  return source.type === 'text' ? source.start : 0
}

/** Definitions that ask for something particular choose before those that take whatever is there. */
function specificity({ extract }: FactDefinition): number {
  return (extract?.prefixes ? 2 : 0) + (extract?.after ? 1 : 0)
}

function distinctValues(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.toReversed().map((fact) => [fact.value, fact])).values()].toReversed()
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
  const { time, minConfidence = DEFAULT_MIN_CONFIDENCE } = options
  // Not every template asks when, but a reference that is none is refused all the same.
  if (time) readReference(time)
  const scanned = new ScannedText(text.slice(0, MAX_SCANNED_LENGTH))
  const findings = new TextFindings(scanned, time)
  const secrets = text.length > MAX_SCANNED_LENGTH ? findSecrets(text) : findings.secrets
  const source: Source = {
    text: scanned.text,
    folded: scanned.folded,
    findings,
    hits: Map.groupBy(
      findTerms(factTermsOf(template), scanned.folded, scanned.wordStarts),
      ({ value }) => value.definition,
    ),
  }
  const taken = new Set<string>()
  const chosen = new Map<string, readonly Fact[]>()
  for (const definition of template.facts.toSorted((left, right) => specificity(right) - specificity(left))) {
    const place = (fact: Fact): string => `${fact.kind} ${startOf(fact)}`
    const found = allFacts(source, definition).filter(
      (fact) => !taken.has(place(fact)) && (fact.kind === 'logExcerpt' || !touchesSecret(fact, secrets)),
    )
    const values = distinctValues(found).slice(0, MAX_CANDIDATES + 1)
    const [best] = values
    if (best && best.confidence >= minConfidence) taken.add(place(best))
    chosen.set(definition.key, values)
  }
  const facts: Fact[] = []
  const candidates: Fact[] = []
  for (const { key } of template.facts) {
    const [best, ...others] = chosen.get(key) ?? []
    if (!best) continue
    if (best.confidence >= minConfidence) facts.push(best)
    else candidates.push(best)
    candidates.push(...others)
  }
  return { facts, candidates, secrets, scannedLength: scanned.text.length }
}

function touchesSecret({ source }: Fact, secrets: readonly Secret[]): boolean {
  return source.type === 'text' && secrets.some((secret) => overlaps(secret, source))
}
