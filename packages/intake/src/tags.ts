import { type CategoryProposal, type CompiledCategories, proposeCategories } from './categories.ts'
import { type ComplexityScore, scoreComplexity } from './complexity.ts'
import { type Evidence, type TicketField, type TicketWords, ticketWords } from './evidence.ts'
import { TextFindings } from './find-all.ts'
import { type Finding, MAX_SCANNED_LENGTH } from './finding.ts'
import { findLexiconHits } from './lexicon.ts'
import { type CompiledRules, evaluateRules, type FiredRule } from './rules.ts'
import { assessSecurity, type SecurityAssessment } from './security.ts'
import { type SentimentScore, scoreSentiment } from './sentiment.ts'
import { findSignals, proposeSeverity, type SeverityProposal, type Signals } from './severity.ts'

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

function fromField(field: TicketField, findings: TextFindings): Tag[] {
  const at = ({ start, end }: { start: number; end: number }): Evidence[] => [
    { type: 'text', field, start, end },
  ]
  const named = (prefix: string, found: readonly Finding[]): Tag[] =>
    found.slice(0, MAX_PER_KIND).map((finding) => {
      return tagOf(spelled(prefix, finding.value), finding.extractor, finding.confidence, at(finding))
    })
  const has = (tag: string, extractor: string, found: readonly { start: number; end: number }[]): Tag[] =>
    found.slice(0, 1).map((first) => tagOf(tag, extractor, 0.9, at(first)))
  return [
    ...named('error', findings.of('errorCode')),
    ...named('region', findings.of('region')),
    ...has('has-log', 'log-lines', findings.rawLogExcerpts),
    ...has('has-secret', 'secrets', findings.secrets),
  ]
}

function fromSignals(signals: Signals): Tag[] {
  return (Object.keys(SIGNAL_TAGS) as (keyof typeof SIGNAL_TAGS)[]).flatMap((signal) => {
    const evidence = signals.get(signal)
    return evidence ? [tagOf(SIGNAL_TAGS[signal], 'signal-words', 0.75, evidence)] : []
  })
}

function fromRules(fired: readonly FiredRule[]): Tag[] {
  return fired.flatMap(({ rule, evidence }) =>
    rule.add.map((tag): Tag => ({ tag, source: { type: 'rule', ruleId: rule.id }, confidence: 1, evidence })),
  )
}

/** One entry per tag: the surest, and of equally sure ones the first. */
function surest(tags: readonly Tag[]): Tag[] {
  const byTag = new Map<string, Tag>()
  for (const tag of tags) {
    const known = byTag.get(tag.tag)
    if (!known || known.confidence < tag.confidence) byTag.set(tag.tag, tag)
  }
  return [...byTag.values()].toSorted((left, right) => (left.tag < right.tag ? -1 : 1))
}

function countTopics(words: TicketWords, proposals: readonly CategoryProposal[]): number {
  return words.fields.some(({ folded }) => folded !== '') ? proposals.length : 0
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
  const words = ticketWords(draft.title, draft.text, MAX_SCANNED_LENGTH)
  const [category = null, ...otherCategories] = proposeCategories(draft.categories, words)
  const { language, product } = draft
  const context = {
    language,
    category: category?.path ?? null,
    ...(product === undefined ? {} : { product }),
  }
  const fired = evaluateRules(draft.rules, words, context)
  const hits = findLexiconHits(words)
  const signals = findSignals(hits.signals)
  const security = assessSecurity(hits.security)
  const securityTags =
    security.flag === 'none'
      ? []
      : [tagOf(`security:${security.flag}`, 'security-words', 0.8, security.evidence)]
  const [title, text] = words.fields.map(({ scanned }) => new TextFindings(scanned)) as [
    TextFindings,
    TextFindings,
  ]
  const topics = countTopics(words, category ? [category, ...otherCategories] : [])
  return {
    tags: surest([
      ...fromRules(fired),
      ...fromField('title', title),
      ...fromField('text', text),
      ...fromSignals(signals),
      ...securityTags,
    ]),
    category,
    otherCategories,
    severity: proposeSeverity(signals, security, fired),
    security,
    sentiment: scoreSentiment(words, hits.feelings),
    complexity: scoreComplexity(text.scanned.text.length, text, signals, topics),
  }
}
