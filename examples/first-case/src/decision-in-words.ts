import type { RejectionReason, RoutingDecision } from '@deskwire/sdk'
import type { FloorNames } from './stage.ts'
import { list, wallClock } from './trace.ts'

/** What a dimension of routing says of an agent. */
const strengths: Readonly<Record<string, string>> = {
  'requester.region': "serves the customer's region",
  'requester.language': "speaks the customer's language",
  'requester.local_time': "is on shift for much of the customer's day",
  'item.category': 'is at home in this kind of fault',
  'item.missing_facts': 'can find out what the report leaves open',
  'item.complexity': 'has the seniority for it',
  'account.named_team': "is of the customer's own team",
  'history.last_agent': 'worked on it last',
}

const strength = (dimension: string | null): string =>
  strengths[dimension ?? ''] ?? dimension ?? 'is better in all'

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** What languages are called: `Chinese and English`. */
export const spellLanguages = (tags: readonly string[]): string =>
  new Intl.ListFormat('en').format(tags.map((tag) => languageNames.of(tag) ?? tag))

const points = (millipoints: number): string => (millipoints / 1000).toFixed(1)

/** What a filter turns agents away for. */
const filters: Readonly<Record<string, string>> = {
  center: 'in another centre',
  tier: 'of a tier that is not asked now',
  shift: 'off shift',
  language: 'without the language',
  skill: 'without the skill',
  presence: 'away',
  excluded: 'asked a moment ago',
  capacity: 'with their hands full',
}

/** Why one agent may not take the ticket, in words. */
function obstacle({ code, subject, needed, had }: RejectionReason, { nameOf }: FloorNames): string {
  const names = (values: readonly string[]) => values.map((value) => nameOf(value) ?? value).join(' or ')
  switch (code) {
    case 'tier':
      return had.join() > needed.join()
        ? `is ${names(had)}, and ${names(needed)} is asked first`
        : `is ${names(had)}, and the ticket has gone up to ${names(needed)}`
    case 'center':
      return `works in ${names(had)}, and ${names(needed)} is asked first`
    case 'shift':
      return 'is off shift'
    case 'language':
      return `speaks ${spellLanguages(had)}, not ${spellLanguages(needed)}`
    case 'skill':
      return `has level ${names(had) || 'none'} in ${subject}, and ${names(needed)} is asked`
    case 'presence':
      return 'is away'
    case 'excluded':
      return 'let the last offer pass'
    default:
      return `fails the filter ${code}`
  }
}

const centerRules: Readonly<Record<string, string>> = {
  emergency: 'it is the emergency centre',
  specialist: 'it is the specialist for this queue',
  homeRegion: "it serves the customer's region and is open",
  followTheSun: 'by follow-the-sun, since it is open and speaks the language',
  nextToOpen: 'none is open, and it opens next',
}

/** Why the ticket goes to its centre. */
export function whyThisCenter({ centerChoice }: RoutingDecision): string {
  return centerRules[centerChoice?.rule ?? ''] ?? 'the queue or a person named it'
}

/** Why the other regional centres were not chosen: a line each. */
export function otherCenters(
  { centerChoice, decidedAt, inputs }: RoutingDecision,
  { centers }: FloorNames,
): readonly string[] {
  const obstacles = new Map(centerChoice?.rejected.map((each) => [each.centerId, each.obstacles]))
  const others = [...centers.values()].filter(
    ({ id, kind }) => kind === 'regional' && id !== centerChoice?.centerId,
  )
  return others.map(({ id, name, timeZone, languages }) => {
    const time = wallClock(decidedAt, timeZone)
    const why = obstacles.get(id) ?? []
    if (why.includes('closed')) return `${name} is closed: it is ${time} there`
    if (!languages.includes(inputs.language ?? ''))
      return `${name} is open: it is ${time} there, but it speaks ${spellLanguages(languages)} only`
    return `${name} is open as well: it is ${time} there, ${why.length > 0 ? `but: ${why.join(', ')}` : 'and it comes later in the order'}`
  })
}

/** How many were asked, and what turned the others away. */
export function whoWasAsked({ eligibleCount, rejectedCount, rejectedBy }: RoutingDecision): string {
  const strongest = rejectedBy.toSorted((left, right) => right.agents - left.agents).slice(0, 4)
  const why = strongest.map(({ code, agents }) => `${agents} ${filters[code] ?? `by ${code}`}`)
  return `${eligibleCount} of ${eligibleCount + rejectedCount} agents may take it. Not the others: ${list(why, 'none')}`
}

/** Who was chosen, with the score and what the agent brings. */
export function whoWasChosen({ chosen, mainReasons }: RoutingDecision, floor: FloorNames): string {
  const agent = floor.agents.get(chosen?.agentId ?? '')
  if (!chosen || !agent) return 'nobody'
  const why = mainReasons.flatMap(({ code, dimension, points: worth }) =>
    code === 'strongDimension' && worth ? [`${strength(dimension)} (+${points(worth)})`] : [],
  )
  return `${agent.name} (${agent.tier}, ${floor.nameOf(agent.centerId)}) with ${points(chosen.score)} points: ${why.join(', ')}`
}

/** Why the second best was not chosen. */
export function runnerUp(
  { chosen, candidates, mainReasons }: RoutingDecision,
  { nameOf }: FloorNames,
): string {
  const [, second] = candidates
  if (!second) return 'nobody else may take it'
  const reason = mainReasons.find(({ code }) => code === 'aheadOf' || code === 'tieBreak')
  const who = `${nameOf(second.agentId)} with ${points(second.score)} points`
  if (reason?.code === 'aheadOf')
    return `${who}: ${points(reason.points ?? 0)} behind, mostly since ${nameOf(chosen?.agentId ?? '')} ${strength(reason.dimension)}`
  return reason?.rule === 'leastRecentlyAssigned' ? `${who}: just as good, but assigned more recently` : who
}

/** Who came closest among those who may not take it, and why not. */
export function nearestMiss({ nearestMisses, rejected }: RoutingDecision, floor: FloorNames): string {
  const [miss] = nearestMisses
  if (!miss) return 'nobody'
  const reasons = rejected.find(({ agentId }) => agentId === miss.agentId)?.reasons ?? []
  const why = reasons.map((reason) => obstacle(reason, floor)).join(', and ')
  return `${floor.nameOf(miss.agentId)} would have ${points(miss.score)} points, but ${why}`
}
