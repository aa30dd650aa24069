import { type CategoryProposal, type CompiledCategories, proposeCategories } from './categories.ts'
import { type ComplexityScore, scoreComplexity } from './complexity.ts'
import {
  type Evidence,
  searchWords,
  type TextEvidence,
  type TicketField,
  type TicketWords,
  WordSearch,
} from './evidence.ts'
import type { TextFindings } from './find-all.ts'
import type { Finding } from './finding.ts'
import { inOrder } from './in-order.ts'
import { faultIndex, findFeelings } from './lexicon.ts'
import { type PreparedReport, prepareReport } from './prepared-report.ts'
import { type CompiledRules, evaluateRules, type FiredRule } from './rules.ts'
import { assessSecurity, type SecurityAssessment } from './security.ts'
import { type SentimentScore, scoreSentiment } from './sentiment.ts'
import { findSignals, proposeSeverity, type SeverityProposal, type Signals } from './severity.ts'
import type { TextRange } from './text-range.ts'

/** What is tagged. */
export interface TicketDraft {
  readonly title: string
  readonly text: string
  /** BCP 47 tag of the language it is written in. */
  readonly language: string
  /** Product the ticket is about, where the form says so; for rules. */
  readonly product?: string
  /** From `compileCategories`. */
  readonly categories: CompiledCategories
  /** From `compileRules`. */
  readonly rules: CompiledRules
}

/** Where a tag comes from: a rule's id, or the name of an extractor or lexicon. */
export type TagSource =
  | { readonly type: 'rule'; readonly ruleId: string }
  | { readonly type: 'extractor'; readonly extractor: string }

/** A tag with why it is there. */
export interface Tag {
  /** `env:production`, `error:ora-00942`, `region:cn-hangzhou`, `has-log`, or what a rule adds. */
  readonly tag: string
  readonly source: TagSource
  /** 0 to 1; 1 for rules. */
  readonly confidence: number
  /** At least one. */
  readonly evidence: readonly Evidence[]
}

/** What a ticket's words say about it. */
export interface TicketTags {
  /** One entry per tag, in alphabetical order; the surest source stays. */
  readonly tags: readonly Tag[]
  /** The best category, or null where no word speaks for any. */
  readonly category: CategoryProposal | null
  /** The next best ones. */
  readonly otherCategories: readonly CategoryProposal[]
  readonly severity: SeverityProposal
  readonly security: SecurityAssessment
  readonly sentiment: SentimentScore
  readonly complexity: ComplexityScore
}

const SIGNAL_TAGS = {
  outage: 'impact:outage',
  degraded: 'impact:degraded',
  'data-loss': 'impact:data-loss',
  everyone: 'impact:everyone',
  revenue: 'impact:revenue',
  production: 'env:production',
  'non-production': 'env:non-production',
  question: 'type:question',
} as const

const MAX_PER_KIND = 10
const MAX_TAG_LENGTH = 64

function spelled(prefix: string, value: string): string {
  const plain = value.toLowerCase().replaceAll(/[^a-z0-9._-]/gu, '-')
  return `${prefix}:${plain}`.slice(0, MAX_TAG_LENGTH)
}

function tagOf(tag: string, extractor: string, confidence: number, evidence: readonly Evidence[]): Tag {
  return { tag, source: { type: 'extractor', extractor }, confidence, evidence }
}

function evidenceAt(field: TicketField, { start, end }: TextRange): TextEvidence[] {
  return [{ type: 'text', field, start, end }]
}

function addNamed(tags: Tag[], prefix: string, field: TicketField, found: readonly Finding[]): void {
  for (let at = 0; at < found.length && at < MAX_PER_KIND; at++) {
    const finding = found[at] as Finding
    const { value, extractor, confidence } = finding
    tags.push(tagOf(spelled(prefix, value), extractor, confidence, evidenceAt(field, finding)))
  }
}

function addFromField(tags: Tag[], field: TicketField, findings: TextFindings): void {
  addNamed(tags, 'error', field, findings.of('errorCode'))
  addNamed(tags, 'region', field, findings.of('region'))
  const log = findings.rawLogExcerpts[0]
  if (log) tags.push(tagOf('has-log', 'log-lines', 0.9, evidenceAt(field, log)))
  const secret = findings.secrets[0]
  if (secret) tags.push(tagOf('has-secret', 'secrets', 0.9, evidenceAt(field, secret)))
}

const TAGGED_SIGNALS = Object.keys(SIGNAL_TAGS) as (keyof typeof SIGNAL_TAGS)[]

function addFromSignals(tags: Tag[], signals: Signals): void {
  for (const signal of TAGGED_SIGNALS) {
    const evidence = signals.get(signal)
    if (evidence) tags.push(tagOf(SIGNAL_TAGS[signal], 'signal-words', 0.75, evidence))
  }
}

function addFromRules(tags: Tag[], fired: readonly FiredRule[]): void {
  for (const { rule, evidence } of fired) {
    for (const tag of rule.add)
      tags.push({ tag, source: { type: 'rule', ruleId: rule.id }, confidence: 1, evidence })
  }
}

/** One entry per tag: the surest, and of equally sure ones the first. In alphabetical order. */
function surest(tags: Tag[]): Tag[] {
  inOrder(tags, (left, right) =>
    left.tag === right.tag ? right.confidence - left.confidence : left.tag < right.tag ? -1 : 1,
  )
  return tags.length < 2 ? tags : tags.filter(({ tag }, at) => tag !== tags[at - 1]?.tag)
}

function countTopics(words: TicketWords, proposals: readonly CategoryProposal[]): number {
  return words.fields.some(({ folded }) => folded !== '') ? proposals.length : 0
}

/** What is asked of a report that is prepared. */
export type ReportDraft = Omit<TicketDraft, 'title' | 'text'>

/** What of a ticket's words decides where it goes: all but how it is felt and how hard it looks. */
export type ReportTags = Omit<TicketTags, 'sentiment' | 'complexity'>

interface Judged {
  readonly tagged: ReportTags
  readonly signals: Signals
}

function judge({ words, titleFindings, textFindings }: PreparedReport, draft: ReportDraft): Judged {
  const { categories, rules, language, product } = draft
  const named = new WordSearch(categories.index)
  const ruled = new WordSearch(rules.index)
  const faults = new WordSearch(faultIndex())
  searchWords(words, [named, ruled, faults])
  const [category = null, ...otherCategories] = proposeCategories(categories, words, named.hits)
  const context = {
    language,
    category: category?.path ?? null,
    ...(product !== undefined && { product }),
  }
  const fired = evaluateRules(rules, words, context, ruled.hits)
  const signals = findSignals(faults.hits)
  const security = assessSecurity(faults.hits)
  const tags: Tag[] = []
  addFromRules(tags, fired)
  addFromField(tags, 'title', titleFindings)
  addFromField(tags, 'text', textFindings)
  addFromSignals(tags, signals)
  if (security.flag !== 'none')
    tags.push(tagOf(`security:${security.flag}`, 'security-words', 0.8, security.evidence))
  const severity = proposeSeverity(signals, security, fired)
  const tagged = { tags: surest(tags), category, otherCategories, severity, security }
  return { tagged, signals }
}

/**
 * As {@link tagTicket}, for a report that is prepared, and without what only a reader of the ticket asks for.
 * @param report - title and text
 * @param draft - language, and the compiled categories and rules to judge by
 */
export function tagReport(report: PreparedReport, draft: ReportDraft): ReportTags {
  return judge(report, draft).tagged
}

/**
 * Says what a ticket's words say: tags, category, severity, security, feeling, complexity. The same words give the
 * same answer, and each statement carries the words or the rule it rests on. Only the first `MAX_SCANNED_LENGTH` code
 * units of the text are looked at.
 * @param draft - title, text, language, and the compiled categories and rules to judge by
 * @returns proposals; none of them is a decision
 * @example tagTicket({ title: '生产环境宕机', text: '', language: 'zh', categories, rules }).severity.severity // 'P1'
 */
export function tagTicket(draft: TicketDraft): TicketTags {
  const report = prepareReport(draft.title, draft.text)
  const { words, textFindings } = report
  const { tagged, signals } = judge(report, draft)
  const { category, otherCategories } = tagged
  const topics = countTopics(words, category ? [category, ...otherCategories] : [])
  return {
    ...tagged,
    sentiment: scoreSentiment(words, findFeelings(words)),
    complexity: scoreComplexity(textFindings.scanned.text.length, textFindings, signals, topics),
  }
}
