import {
  type AgentSnapshot,
  type CenterSnapshot,
  decide,
  definePolicy,
  indexAgents,
  type RoutingItem,
} from '@deskwire/routing'

const NOW = Date.UTC(2026, 10, 2, 9)
const HOUR_MS = 3_600_000
const REGIONS = ['CN-ZJ', 'SG', 'DE-HE', 'US-CA', 'AE-DU', 'JP-13']
const LANGUAGES = ['zh', 'en', 'de', 'ja', 'ko', 'ar']
const SKILLS = Array.from({ length: 30 }, (_, i) => `skill-${i}`)
const ITEMS = 64

/**
 * Measures decisions per second with the full decision record: every dimension weighted, ten candidates with their
 * contributions, fifty rejected agents with all their reasons, complete counts per filter.
 * @param args - `[milliseconds to run each figure]`, 1,500 if absent
 * @returns decisions per second over 1,000 and 10,000 indexed agents, over 1,000 agents without an index, decisions per second
 * when one agent's capacity changes before each, the milliseconds it takes to index 10,000, and how many agents were eligible on
 * average over 10,000
 */
export async function run(args: readonly string[]): Promise<Record<string, number>> {
  const budgetMs = Number(args[0] ?? 1_500)
  const random = seeded(20261102)
  const items = Array.from({ length: ITEMS }, (_, i) => item(i, random))
  const centers = REGIONS.map(center)
  const policy = definePolicy({ id: 'rpl_bench', version: 1 })
  const small = Array.from({ length: 1_000 }, (_, i) => agent(i, random))
  const large = Array.from({ length: 10_000 }, (_, i) => agent(i, random))

  const indexStart = performance.now()
  const largeIndex = indexAgents(large)
  const indexBuildMs10k = performance.now() - indexStart
  const smallIndex = indexAgents(small)

  let eligible = 0
  for (const waiting of items)
    eligible += decide({ item: waiting, agents: largeIndex, centers, policy, now: NOW }).eligibleCount

  const per = (agents: Parameters<typeof decide>[0]['agents'], before: (i: number) => void = () => {}) =>
    perSecond(budgetMs, (i) => {
      before(i)
      const waiting = items[i % ITEMS]
      return waiting === undefined
        ? 0
        : decide({ item: waiting, agents, centers, policy, now: NOW }).eligibleCount
    })
  const churn = (i: number): void => {
    const former = largeIndex.agents[(i * 7919) % large.length]
    if (former === undefined) return
    const used = i % 3
    largeIndex.replace({ ...former, capacity: { ...former.capacity, chat: { limit: 3, used, reserved: 0 } } })
  }
  return {
    decisionsPerSecond1k: per(smallIndex),
    decisionsPerSecond10k: per(largeIndex),
    decisionsPerSecond1kPlain: per(small),
    decisionsPerSecond10kWithUpkeep: per(largeIndex, churn),
    indexBuildMs10k: Math.round(indexBuildMs10k),
    eligibleMean10k: Math.round(eligible / ITEMS),
  }
}

/** Runs in slices, warms up for a fifth of the budget, and uses every result so that no call can be dropped. */
function perSecond(budgetMs: number, work: (i: number) => number): number {
  let used = 0
  let i = 0
  const until = (deadline: number): number => {
    const first = i
    while (performance.now() < deadline) {
      for (let slice = 0; slice < 16; slice += 1) used += work(i++)
    }
    return i - first
  }
  until(performance.now() + budgetMs / 5)
  const start = performance.now()
  const done = until(start + budgetMs)
  const seconds = (performance.now() - start) / 1000
  if (!Number.isFinite(used)) throw new Error('benchmark results were not numbers')
  return Math.round(done / seconds)
}

function item(i: number, random: () => number): RoutingItem {
  const skills = [pick(SKILLS, random), pick(SKILLS, random)]
  return {
    id: `itm_${i}`,
    priority: (i % 5) as RoutingItem['priority'],
    queuedAt: NOW - Math.floor(random() * HOUR_MS),
    channel: { name: pick(['chat', 'email'], random), weight: 1 },
    tier: 'L1',
    requesterRegion: pick(REGIONS, random),
    resourceRegion: pick(REGIONS, random),
    language: { tag: pick(LANGUAGES, random), confidence: 0.9, fallbacks: ['en'] },
    requesterLocalMinutes: 600,
    contractTier: i % 5,
    contractHours: '24x7',
    compliance: i % 4 === 0 ? ['PCI'] : [],
    residency: i % 8 === 0 ? ['CN'] : [],
    namedTeam: `team-${i % 20}`,
    category: { path: ['compute', 'network', 'dns'], confidence: 0.8 },
    product: { id: 'ecs', version: '2' },
    requiredSkills: skills.map((skill) => ({ skill, minLevel: 3, dropAfterMs: HOUR_MS })),
    complexity: random(),
    sentiment: random() * 2 - 1,
    missingFacts: i % 4,
    businessImpact: i % 6,
    sla: { remainingMs: Math.floor(random() * 4 * HOUR_MS), burnRatio: random() },
    reopensTransfers: i % 3,
    lastAgent: { agentId: `agt_${i * 7}`, at: NOW - HOUR_MS },
    repeatContacts: i % 5,
  }
}

function agent(i: number, random: () => number): AgentSnapshot {
  const region = pick(REGIONS, random)
  return {
    id: `agt_${i}`,
    centerId: `ctr_${region}`,
    regions: [region],
    tier: pick(['L1', 'L1', 'L2', 'L3'] as const, random),
    presence: random() < 0.8 ? 'available' : 'busy',
    shift: { open: random() < 0.6, endsAt: NOW + Math.ceil(random() * 16) * (HOUR_MS / 2) },
    languages: { en: 6, [pick(LANGUAGES, random)]: 8 },
    skills: Object.fromEntries(
      Array.from({ length: 8 }, () => [pick(SKILLS, random), 1 + Math.floor(random() * 10)]),
    ),
    capacity: {
      chat: { limit: 3, used: Math.floor(random() * 4), reserved: 0 },
      email: { limit: 5, used: Math.floor(random() * 6), reserved: 0 },
    },
    certificates: { acp: NOW + (random() - 0.3) * HOUR_MS },
    team: `team-${Math.floor(random() * 20)}`,
    lastAssignedAt: NOW - Math.floor(random() * HOUR_MS),
    compliance: random() < 0.5 ? ['PCI', 'GDPR'] : ['GDPR'],
    residencyRegions: random() < 0.5 ? ['CN'] : ['EU', 'US'],
    categories: [pick(['compute/network', 'compute', 'storage/oss'], random)],
    products: [{ id: pick(['ecs', 'oss', 'rds'], random) }],
    deEscalationLevel: Math.floor(random() * 11),
  }
}

function center(region: string): CenterSnapshot {
  return {
    id: `ctr_${region}`,
    kind: 'regional',
    regions: [region],
    languages: ['en'],
    open: true,
    opensAt: null,
    expectedWaitMs: 60_000 * region.length,
  }
}

function pick<T>(values: readonly [T, ...T[]] | readonly T[], random: () => number): T {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new RangeError('"values" expected at least one, got none')
  return value
}

/** Mulberry32: the same floor on every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
