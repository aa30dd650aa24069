import { fingerprint } from './fingerprint.ts'
import type { PolicyInput, RoutingPolicy } from './policy.ts'

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS

/** The most that all queue tuning together may take off an item's remaining time, milliseconds. */
export const MAX_QUEUE_TUNING_MS = 15 * MINUTE_MS

const DEFAULTS = {
  weights: {
    'requester.region': 20,
    'requester.language': 50,
    'requester.local_time': 15,
    'contract.tier': 60,
    'account.named_team': 30,
    'item.category': 60,
    'item.product': 30,
    'item.priority': 400,
    'item.complexity': 40,
    'item.sentiment': 15,
    'item.missing_facts': 15,
    'item.resource_region': 40,
    'item.business_impact': 60,
    'sla.remaining_response': 200,
    'sla.burn_ratio': 60,
    'queue.age': 60,
    'history.reopens_transfers': 30,
    'history.last_agent': 80,
    'history.resolver_affinity': 60,
    'history.repeat_contacts': 30,
    'supply.expected_wait': 30,
  },
  filters: {
    presence: true,
    excluded: true,
    tier: true,
    shift: true,
    'contract-hours': true,
    center: true,
    region: true,
    language: true,
    skill: true,
    product: true,
    certificate: true,
    incident: true,
  },
  queue: {
    tuningMs: {
      'contract.tier': 60 * SECOND_MS,
      'item.business_impact': 30 * SECOND_MS,
      'sla.burn_ratio': 10 * SECOND_MS,
      'queue.age': 10 * SECOND_MS,
      'history.repeat_contacts': 10 * SECOND_MS,
    },
    ageHorizonMs: 4 * HOUR_MS,
    slaHorizonMs: 4 * HOUR_MS,
    assumedRemainingMs: 30 * 24 * HOUR_MS,
    starvationAfterMs: 72 * HOUR_MS,
  },
  language: { minLevel: 5, minConfidence: 0.5, fallbackAfterMs: 10 * MINUTE_MS, fallbacks: {} },
  relaxation: { skillLevelCost: 20, languageFallbackCost: 60 },
  ladder: [
    { tier: 'L1', widenAfterMs: 15 * MINUTE_MS },
    { tier: 'L2', widenAfterMs: 30 * MINUTE_MS },
    { tier: 'L3', widenAfterMs: null },
  ],
  patiencePermille: [0, 500, 1000, 1000, 1000],
  reservation: { ttlMs: 60 * SECOND_MS, exclusionMs: 10 * MINUTE_MS },
  sticky: { mode: 'score', expiresAfterMs: 72 * HOUR_MS, maxHoldMs: 0 },
  incidentMinZScore: 3,
  waitHorizonMs: 30 * MINUTE_MS,
  requesterDay: { fromMinute: 8 * 60, toMinute: 20 * 60 },
  record: { candidateLimit: 10, rejectedLimit: 50 },
} satisfies Omit<RoutingPolicy, 'id' | 'version' | 'digest'>

/**
 * Makes a routing policy from what differs from the defaults.
 * @param input - id, integer version >= 1, and any section in part; lists replace, tables merge by key
 * @returns the complete policy with its digest; the same input always gives the same value
 * @throws {RangeError} a number is outside its range, the tuning exceeds `MAX_QUEUE_TUNING_MS`, the ladder names a tier twice,
 * or `account.named_team` and `item.sentiment` together could outweigh one class of priority or a quarter of the SLA's range
 * @example definePolicy({ id: 'rpl_floor', version: 2, weights: { 'history.last_agent': 120 } })
 */
export function definePolicy(input: PolicyInput): RoutingPolicy {
  const { fallbacks, ...language } = input.language ?? {}
  const { tuningMs, ...queue } = input.queue ?? {}
  const policy = {
    id: input.id,
    version: input.version,
    weights: { ...DEFAULTS.weights, ...input.weights },
    filters: { ...DEFAULTS.filters, ...input.filters },
    queue: { ...DEFAULTS.queue, ...queue, tuningMs: { ...DEFAULTS.queue.tuningMs, ...tuningMs } },
    language: { ...DEFAULTS.language, ...language, fallbacks: fallbacks ?? {} },
    relaxation: { ...DEFAULTS.relaxation, ...input.relaxation },
    ladder: input.ladder ?? DEFAULTS.ladder,
    patiencePermille: input.patiencePermille ?? DEFAULTS.patiencePermille,
    reservation: { ...DEFAULTS.reservation, ...input.reservation },
    sticky: { ...DEFAULTS.sticky, ...input.sticky },
    incidentMinZScore: input.incidentMinZScore ?? DEFAULTS.incidentMinZScore,
    waitHorizonMs: input.waitHorizonMs ?? DEFAULTS.waitHorizonMs,
    requesterDay: { ...DEFAULTS.requesterDay, ...input.requesterDay },
    record: { ...DEFAULTS.record, ...input.record },
  } satisfies Omit<RoutingPolicy, 'digest'>
  checkPolicy(policy)
  return { ...policy, digest: fingerprint(policy) }
}

function checkPolicy(policy: Omit<RoutingPolicy, 'digest'>): void {
  atLeast('version', policy.version, 1)
  for (const [name, points] of Object.entries(policy.weights)) within(`weights.${name}`, points, 0, 10_000)
  for (const [name, points] of Object.entries(policy.relaxation))
    within(`relaxation.${name}`, points, 0, 10_000)
  checkWeightBound(policy.weights)
  checkQueue(policy.queue)
  within('language.minLevel', policy.language.minLevel, 1, 10)
  atLeast('language.fallbackAfterMs', policy.language.fallbackAfterMs, 0)
  for (const share of policy.patiencePermille) within('patiencePermille', share, 0, 1000)
  for (const rung of policy.ladder) atLeast(`ladder.${rung.tier}`, rung.widenAfterMs ?? 0, 0)
  if (new Set(policy.ladder.map((rung) => rung.tier)).size !== policy.ladder.length) {
    throw new RangeError(
      `"ladder" expected each tier once, got ${policy.ladder.map((rung) => rung.tier).join(', ')}`,
    )
  }
  atLeast('reservation.ttlMs', policy.reservation.ttlMs, 1)
  atLeast('reservation.exclusionMs', policy.reservation.exclusionMs, 0)
  atLeast('sticky.expiresAfterMs', policy.sticky.expiresAfterMs, 1)
  atLeast('sticky.maxHoldMs', policy.sticky.maxHoldMs, 0)
  atLeast('waitHorizonMs', policy.waitHorizonMs, 1)
  within('requesterDay.fromMinute', policy.requesterDay.fromMinute, 0, policy.requesterDay.toMinute - 1)
  within('requesterDay.toMinute', policy.requesterDay.toMinute, 1, 1440)
  atLeast('record.candidateLimit', policy.record.candidateLimit, 1)
  atLeast('record.rejectedLimit', policy.record.rejectedLimit, 1)
}

function checkQueue(queue: RoutingPolicy['queue']): void {
  let total = 0
  for (const [name, ms] of Object.entries(queue.tuningMs)) {
    atLeast(`queue.tuningMs.${name}`, ms, 0)
    total += ms
  }
  within('queue.tuningMs (sum)', total, 0, MAX_QUEUE_TUNING_MS)
  atLeast('queue.ageHorizonMs', queue.ageHorizonMs, 1)
  atLeast('queue.slaHorizonMs', queue.slaHorizonMs, 1)
  atLeast('queue.assumedRemainingMs', queue.assumedRemainingMs, 1)
  if (queue.starvationAfterMs !== null) atLeast('queue.starvationAfterMs', queue.starvationAfterMs, 1)
}

/**
 * Being a favoured account (#8) or being upset (#15) must never outrank urgency (#12) or the clock (#20).
 * The queue's order does not read them at all; this bounds what they add to a score that is compared across items.
 */
function checkWeightBound(weights: RoutingPolicy['weights']): void {
  const favours = weights['account.named_team'] + weights['item.sentiment']
  const bound = Math.min(weights['item.priority'], weights['sla.remaining_response']) / 4
  if (favours > 0 && favours >= bound) {
    throw new RangeError(
      `"weights" expected account.named_team + item.sentiment under a quarter of item.priority and of sla.remaining_response (${bound}), got ${favours}`,
    )
  }
}

function atLeast(name: string, value: number, min: number): void {
  within(name, value, min, Number.MAX_SAFE_INTEGER)
}

function within(name: string, value: number, min: number, max: number): void {
  if (Number.isInteger(value) && value >= min && value <= max) return
  throw new RangeError(`"${name}" expected an integer from ${min} to ${max}, got ${value}`)
}
