import type { RoutingPolicyCreate } from '@deskwire/contract'
import { definePolicy, DIMENSIONS, type RoutingPolicy } from '@deskwire/routing'
import { routingPolicies, routingPolicyHeads, type RoutingPolicyDoc } from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import { invalid } from '../refusal.ts'
import type { Work } from '../work.ts'
import { fixedMs, policyInput } from './mapping.ts'
import { ONLY, settingsChanged } from './settings.ts'

/** What a policy says where nothing else is asked for. */
const DEFAULTS = {
  ladder: [
    { tier: 'L1', widenAfter: 'PT15M' },
    { tier: 'L2', widenAfter: 'PT30M' },
    { tier: 'L3', widenAfter: null },
  ],
  reservationTtl: 'PT1M',
  exclusionWindow: 'PT10M',
  sticky: { mode: 'score', expiresAfter: 'PT72H', maxHold: 'PT0S' },
} as const

// An instant must have a year of four digits however late the duration begins; nobody waits longer for an answer.
const LONGEST_MS = 3_650 * 24 * 60 * 60 * 1000

function checkFixed(pointer: string, duration: string | null | undefined, least: number): void {
  if (duration === null || duration === undefined) return
  const fixed = !/\d[YM](?!.*T)/.test(duration.split('T', 1)[0] ?? '')
  const ms = fixedMs(duration)
  if (fixed && ms >= least && ms <= LONGEST_MS) return
  throw invalid([
    {
      pointer,
      code: 'range',
      detail: fixed
        ? 'The duration must be longer than nothing and at most 3650 days.'
        : 'Years and months have no fixed length.',
    },
  ])
}

function checkDurations({ ladder, reservationTtl, exclusionWindow, sticky }: RoutingPolicyCreate): void {
  for (const [at, { widenAfter }] of (ladder ?? []).entries())
    checkFixed(`/body/ladder/${at}/widenAfter`, widenAfter, 0)
  checkFixed('/body/reservationTtl', reservationTtl, 1)
  checkFixed('/body/exclusionWindow', exclusionWindow, 0)
  checkFixed('/body/sticky/expiresAfter', sticky?.expiresAfter, 1)
  checkFixed('/body/sticky/maxHold', sticky?.maxHold, 0)
}

function checkTwice(pointer: string, member: string, values: readonly string[]): void {
  const twice = values.findIndex((value, at) => values.indexOf(value) !== at)
  if (twice < 0) return
  throw invalid([
    { pointer: `${pointer}/${twice}/${member}`, code: 'duplicate', detail: 'The list names each once.' },
  ])
}

/** The engine's own bounds: what favours an account or a mood never outweighs urgency. */
function defined(id: string, version: number, body: RoutingPolicyCreate): RoutingPolicy {
  const settings = { ...DEFAULTS, weights: [], ...body, sticky: { ...DEFAULTS.sticky, ...body.sticky } }
  try {
    return definePolicy(policyInput(id, version, settings))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw invalid([
      {
        pointer: '/body/weights',
        code: 'range',
        detail:
          '`account.named_team` and `item.sentiment` together stay under a quarter of `item.priority` and of `sla.remaining_response`.',
      },
    ])
  }
}

/**
 * Writes a policy as a draft; what it leaves out is the default.
 * @throws {Refusal} `invalid-request`: something twice, a duration without fixed length, weights beyond their bound
 */
export async function writePolicy(work: Work, body: RoutingPolicyCreate): Promise<RoutingPolicyDoc> {
  checkTwice(
    '/body/weights',
    'dimension',
    (body.weights ?? []).map(({ dimension }) => dimension),
  )
  checkTwice(
    '/body/ladder',
    'tier',
    (body.ladder ?? []).map(({ tier }) => tier),
  )
  checkDurations(body)
  const head = await work.tx.get(routingPolicyHeads, ONLY)
  const { activeId, versions } = head?.value ?? { activeId: null, versions: 0 }
  const id = work.newId('rpo')
  const policyVersion = versions + 1
  const engine = defined(id, policyVersion, body)
  const policy: RoutingPolicyDoc = {
    id,
    version: 1,
    policyVersion,
    name: body.name,
    state: 'draft',
    digest: defined('any', 1, body).digest,
    weights: DIMENSIONS.flatMap((row) =>
      row.scope === 'filter' ? [] : [{ dimension: row.name, weight: engine.weights[row.name] }],
    ),
    ladder: (body.ladder ?? DEFAULTS.ladder).map((rung) => ({ ...rung })),
    reservationTtl: body.reservationTtl ?? DEFAULTS.reservationTtl,
    exclusionWindow: body.exclusionWindow ?? DEFAULTS.exclusionWindow,
    sticky: { ...DEFAULTS.sticky, ...body.sticky },
    activatedAt: null,
    createdAt: work.nowIso,
    updatedAt: work.nowIso,
  }
  work.tx.insert(routingPolicies, id, policy)
  const next = { activeId, versions: policyVersion }
  if (head) work.tx.replace(routingPolicyHeads, head, next)
  else work.tx.insert(routingPolicyHeads, ONLY, next)
  work.emit({
    type: 'routingPolicy.created',
    subject: { type: 'routingPolicy', id },
    data: { policyId: id, policyVersion },
  })
  return policy
}

/** Makes a policy the active one, and retires the one that was. */
export async function activatePolicy(work: Work, stored: Stored<RoutingPolicyDoc>): Promise<void> {
  const head = await work.tx.get(routingPolicyHeads, ONLY)
  const formerId = head?.value.activeId ?? null
  const former = formerId === null ? undefined : await work.tx.get(routingPolicies, formerId)
  const changed = { updatedAt: work.nowIso }
  if (former) {
    work.tx.replace(routingPolicies, former, {
      ...former.value,
      ...changed,
      state: 'retired',
      version: former.value.version + 1,
    })
  }
  work.tx.replace(routingPolicies, stored, {
    ...stored.value,
    ...changed,
    state: 'active',
    activatedAt: work.nowIso,
    version: stored.value.version + 1,
  })
  if (head) work.tx.replace(routingPolicyHeads, head, { ...head.value, activeId: stored.id })
  await settingsChanged(work)
  work.emit({
    type: 'routingPolicy.activated',
    subject: { type: 'routingPolicy', id: stored.id },
    data: {
      policyId: stored.id,
      policyVersion: stored.value.policyVersion,
      retiredPolicyId: formerId,
    },
  })
}
