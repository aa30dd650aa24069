import type { Evidence, TextEvidence, TicketHit } from './evidence.ts'
import { type FiredRule, SEVERITIES, type Severity } from './rules.ts'
import type { FaultWord } from './lexicon.ts'
import type { Signal } from './signal-words.ts'
import type { SecurityAssessment, SecurityFlag } from './security.ts'

/** What a ticket's words say, with where they say it. */
export type Signals = ReadonlyMap<Signal, readonly TextEvidence[]>

const MAX_EVIDENCE = 5

/**
 * A ticket reports what has happened: words that are negated or supposed say nothing about it.
 * @param hits - words of our own lists in the ticket; those of security are passed over
 */
export function findSignals(hits: readonly TicketHit<FaultWord>[]): Signals {
  const signals = new Map<Signal, TextEvidence[]>()
  // "non-production" holds the word "production": the longer one is meant.
  const overridden: TextEvidence[] = []
  for (const hit of hits) if (hit.value === 'non-production' && isMeant(hit)) overridden.push(hit.evidence)
  for (const hit of hits) {
    const { value, evidence } = hit
    if (value === 'confirmed' || value === 'suspected') continue
    if (!isMeant(hit) || (value === 'production' && isWithin(evidence, overridden))) continue
    const found = signals.get(value)
    if (!found) signals.set(value, [evidence])
    else if (found.length < MAX_EVIDENCE) found.push(evidence)
  }
  return signals
}

function isMeant({ polarity, value }: TicketHit<FaultWord>): boolean {
  if (value === 'question' || value === 'urgent') return polarity !== 'negated'
  return polarity === 'asserted' || polarity === 'hedged'
}

function isWithin({ field, start, end }: TextEvidence, others: readonly TextEvidence[]): boolean {
  return others.some((other) => other.field === field && other.start <= start && end <= other.end)
}

/** One step towards a severity. */
export interface SeverityReason {
  /**
   * What was concluded: first a row of the table (`outage-production`, `degraded`, `question`, `no-fault-named`, …),
   * then perhaps `recovered`, `urgent`, `security-confirmed`, `security-suspected`, `rule`.
   */
  readonly code: string
  /** The severity after this step. */
  readonly severity: Severity
  readonly evidence: readonly Evidence[]
}

/** A severity with the way to it. */
export interface SeverityProposal {
  readonly severity: Severity
  /** 0 to 1. */
  readonly confidence: number
  /** The steps in order; the last one gives the severity. */
  readonly reasons: readonly SeverityReason[]
}

interface Verdict {
  readonly code: string
  readonly severity: Severity
  readonly confidence: number
  readonly needs: readonly Signal[]
}

/**
 * The table, worst first; the first row whose signals are all there holds. `needs` is also the evidence.
 * An outage of production for everyone, or where money is made, is P0; of production P1; of something P2.
 */
const TABLE: readonly Verdict[] = [
  {
    code: 'outage-production-wide',
    severity: 'P0',
    confidence: 0.9,
    needs: ['outage', 'production', 'everyone'],
  },
  {
    code: 'outage-production-wide',
    severity: 'P0',
    confidence: 0.8,
    needs: ['outage', 'production', 'revenue'],
  },
  { code: 'data-loss-production', severity: 'P0', confidence: 0.8, needs: ['data-loss', 'production'] },
  { code: 'outage-production', severity: 'P1', confidence: 0.85, needs: ['outage', 'production'] },
  { code: 'outage-wide', severity: 'P1', confidence: 0.75, needs: ['outage', 'everyone'] },
  { code: 'outage-revenue', severity: 'P1', confidence: 0.7, needs: ['outage', 'revenue'] },
  { code: 'data-loss', severity: 'P1', confidence: 0.75, needs: ['data-loss'] },
  {
    code: 'fault-production-wide',
    severity: 'P1',
    confidence: 0.65,
    needs: ['fault', 'production', 'everyone'],
  },
  { code: 'degraded-production', severity: 'P2', confidence: 0.75, needs: ['degraded', 'production'] },
  { code: 'fault-revenue', severity: 'P2', confidence: 0.65, needs: ['fault', 'revenue'] },
  { code: 'fault-production', severity: 'P2', confidence: 0.65, needs: ['fault', 'production'] },
  { code: 'degraded-wide', severity: 'P2', confidence: 0.65, needs: ['degraded', 'everyone'] },
  { code: 'outage', severity: 'P2', confidence: 0.65, needs: ['outage'] },
  { code: 'degraded', severity: 'P3', confidence: 0.7, needs: ['degraded'] },
  { code: 'fault', severity: 'P3', confidence: 0.6, needs: ['fault'] },
  { code: 'question', severity: 'P4', confidence: 0.6, needs: ['question'] },
]

const NON_PRODUCTION: readonly Verdict[] = [
  { code: 'outage-non-production', severity: 'P3', confidence: 0.75, needs: ['outage', 'non-production'] },
  {
    code: 'data-loss-non-production',
    severity: 'P3',
    confidence: 0.7,
    needs: ['data-loss', 'non-production'],
  },
  { code: 'degraded-non-production', severity: 'P4', confidence: 0.7, needs: ['degraded', 'non-production'] },
]

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}

/** Moves by steps towards P4 (positive) or P0 (negative), and not beyond the ends. */
function moved(severity: Severity, steps: number): Severity {
  return SEVERITIES[Math.min(4, Math.max(0, rank(severity) + steps))] ?? severity
}

function evidenceOf(signals: Signals, needed: readonly Signal[]): TextEvidence[] {
  const evidence: TextEvidence[] = []
  for (const signal of needed) {
    const found = signals.get(signal)
    if (found) evidence.push(...found)
  }
  return evidence
}

function fromWords(signals: Signals): Verdict {
  const holds = ({ needs }: Verdict): boolean => needs.every((signal) => signals.has(signal))
  // Both environments named: somebody compares them, and production is what it is about.
  const aside =
    signals.has('non-production') && !signals.has('production') ? NON_PRODUCTION.find(holds) : undefined
  return aside ?? TABLE.find(holds) ?? { code: 'no-fault-named', severity: 'P3', confidence: 0.3, needs: [] }
}

/** The first of the rules that set the worst severity. */
function severest(fired: readonly FiredRule[]): FiredRule | undefined {
  let worst: FiredRule | undefined
  for (const one of fired) {
    const { setSeverity } = one.rule
    if (setSeverity && (!worst?.rule.setSeverity || rank(setSeverity) < rank(worst.rule.setSeverity)))
      worst = one
  }
  return worst
}

/** An incident is never less than this. */
const LEAST_FOR_SECURITY: Readonly<Record<SecurityFlag, Severity | null>> = {
  confirmed: 'P1',
  suspected: 'P2',
  none: null,
}

/**
 * Proposes a severity from words, the security assessment and rules, and shows each step.
 * "Urgent" raises by one step, never above P2: it says how somebody feels, not what is broken. "Recovered" lowers by
 * one. Rules outrank words.
 * @param signals - from {@link findSignals}
 * @param security - a confirmed incident is P1 at least, a suspected one P2
 * @param fired - rules that apply
 * @returns the severity, how sure, and the steps in order
 */
export function proposeSeverity(
  signals: Signals,
  security: SecurityAssessment,
  fired: readonly FiredRule[],
): SeverityProposal {
  const verdict = fromWords(signals)
  let { severity, confidence } = verdict
  const reasons: SeverityReason[] = [
    { code: verdict.code, severity, evidence: evidenceOf(signals, verdict.needs) },
  ]
  const step = (code: string, to: Severity, evidence: readonly Evidence[]): void => {
    severity = to
    reasons.push({ code, severity, evidence })
  }
  if (signals.has('recovered') && rank(severity) < 3) {
    step('recovered', moved(severity, 1), evidenceOf(signals, ['recovered']))
  }
  if (signals.has('urgent') && rank(severity) > 2) {
    step('urgent', moved(severity, -1), evidenceOf(signals, ['urgent']))
  }
  const least = LEAST_FOR_SECURITY[security.flag]
  if (least && rank(severity) > rank(least)) {
    step(`security-${security.flag}`, least, security.evidence)
    confidence = 0.75
  }
  const rule = severest(fired)
  if (rule?.rule.setSeverity) {
    step('rule', rule.rule.setSeverity, rule.evidence)
    confidence = 0.95
  }
  return { severity, confidence, reasons }
}
