import type { CenterSnapshot } from './center.ts'
import type { RoutingItem } from './item.ts'
import { servesLanguage } from './language-match.ts'
import { compareIds } from './ranking.ts'
import { coversRegion, regionCloseness } from './region-match.ts'

/** The specialty of the centre that takes P0 and confirmed security. */
export const EMERGENCY_SPECIALTY = 'security-emergency'

/** Which rule chose: the first that found an open centre. */
export type CenterRule = 'emergency' | 'specialist' | 'home-region' | 'follow-the-sun' | 'next-to-open'

/** Why a centre could not be chosen, as codes. */
export type CenterObstacle = 'compliance' | 'residency' | 'language' | 'closed' | 'other-specialty'

/** The centre an item is escalated to, and why not the others. */
export interface CenterChoice {
  readonly rule: CenterRule | null
  /** Null: no centre may ever take it, or none plans to open. */
  readonly centerId: string | null
  /** When the item can go there, epoch milliseconds: `now` unless the rule is `next-to-open`; null without a centre. */
  readonly from: number | null
  /** Rules that applied and found no open centre, such as a closed emergency centre. */
  readonly passedOver: readonly CenterRule[]
  /** Every centre that was not chosen and had an obstacle, by id. */
  readonly rejected: readonly { readonly centerId: string; readonly obstacles: readonly CenterObstacle[] }[]
}

/**
 * Chooses the centre that takes over an item: escalation, and follow-the-sun when the home centre sleeps.
 *
 * Compliance and residency bind in every rule. Then the first rule that finds an open centre decides:
 * `emergency` (P0 or confirmed security), `specialist` (the item's specialty), `home-region`, `follow-the-sun` (any other regional
 * centre), and if all are closed `next-to-open`. Within a rule: centres that speak the language, closest region, shortest expected
 * wait (unknown last), id. Language binds only while some centre that could take the item now speaks it, and never in an
 * emergency: at three in the morning an answer in a fallback language is better than none.
 * @param item - priority, security, specialty, region, language, compliance and residency are read
 * @param centers - any order; `open` and `opensAt` come from the union of each centre's calendars
 * @param now - epoch milliseconds
 * @returns the choice with the obstacles of the others
 * @example chooseCenter(item, centers, now).rule // 'follow-the-sun'
 */
export function chooseCenter(
  item: RoutingItem,
  centers: readonly CenterSnapshot[],
  now: number,
): CenterChoice {
  const unbound = centers.map((center) => ({ center, obstacles: obstaclesOf(center, item, false) }))
  const judged = languageBinds(unbound, item)
    ? unbound.map((each) =>
        speaks(each.center, item) ? each : { ...each, obstacles: obstaclesOf(each.center, item, true) },
      )
    : unbound
  const allowed = judged.filter(({ obstacles }) => !obstacles.some(isLasting)).map(({ center }) => center)
  const open = allowed.filter((center) => center.open).sort((a, b) => compareCenters(a, b, item))
  const passedOver: CenterRule[] = []
  const choice = (
    rule: CenterRule | null,
    chosen: CenterSnapshot | null,
    from: number | null,
  ): CenterChoice => ({
    rule,
    centerId: chosen?.id ?? null,
    from,
    passedOver,
    rejected: judged
      .filter(({ center, obstacles }) => center !== chosen && obstacles.length > 0)
      .map(({ center, obstacles }) => ({ centerId: center.id, obstacles }))
      .sort((a, b) => compareIds(a.centerId, b.centerId)),
  })
  for (const [rule, takes] of rulesFor(item)) {
    const chosen = open.find(takes)
    if (chosen !== undefined) return choice(rule, chosen, now)
    passedOver.push(rule)
  }
  const next = nextToOpen(allowed, item)
  return next === null ? choice(null, null, null) : choice('next-to-open', next.center, next.opensAt)
}

type Takes = (center: CenterSnapshot) => boolean

function rulesFor(item: RoutingItem): readonly (readonly [CenterRule, Takes])[] {
  const rules: (readonly [CenterRule, Takes])[] = []
  if (isEmergency(item)) rules.push(['emergency', (center) => center.specialty === EMERGENCY_SPECIALTY])
  const { specialty, requesterRegion } = item
  if (specialty !== undefined) rules.push(['specialist', (center) => center.specialty === specialty])
  if (requesterRegion !== undefined) {
    rules.push(['home-region', (center) => isRegional(center) && isHome(center, requesterRegion)])
  }
  rules.push(['follow-the-sun', isRegional])
  return rules
}

function isEmergency(item: RoutingItem): boolean {
  return item.priority === 0 || item.security === 'confirmed'
}

function isRegional(center: CenterSnapshot): boolean {
  return center.kind === 'regional'
}

function isHome(center: CenterSnapshot, region: string): boolean {
  return center.regions.some((own) => coversRegion(own, region))
}

/** A specialist centre takes its own specialty and nothing else. */
function isSpecialistFor(center: CenterSnapshot, item: RoutingItem): boolean {
  if (center.specialty === undefined) return false
  return (
    center.specialty === item.specialty || (center.specialty === EMERGENCY_SPECIALTY && isEmergency(item))
  )
}

interface Judged {
  readonly center: CenterSnapshot
  readonly obstacles: readonly CenterObstacle[]
}

function languageBinds(judged: readonly Judged[], item: RoutingItem): boolean {
  if (isEmergency(item)) return false
  const allowed = judged.filter(({ obstacles }) => !obstacles.some(isLasting)).map(({ center }) => center)
  const open = allowed.filter((center) => center.open)
  return (open.length > 0 ? open : allowed).some((center) => speaks(center, item))
}

function obstaclesOf(
  center: CenterSnapshot,
  item: RoutingItem,
  languageIsHard: boolean,
): readonly CenterObstacle[] {
  const obstacles: CenterObstacle[] = []
  const { compliance = [], residency = [] } = item
  if (!compliance.every((regime) => center.compliance?.includes(regime))) obstacles.push('compliance')
  if (residency.length > 0 && !residency.some((region) => center.residencyRegions?.includes(region))) {
    obstacles.push('residency')
  }
  if (languageIsHard && !speaks(center, item)) obstacles.push('language')
  if (!isRegional(center) && !isSpecialistFor(center, item)) obstacles.push('other-specialty')
  if (!center.open) obstacles.push('closed')
  return obstacles
}

function isLasting(obstacle: CenterObstacle): boolean {
  return obstacle !== 'closed'
}

function speaks(center: CenterSnapshot, { language }: RoutingItem): boolean {
  return language === undefined || center.languages.some((spoken) => servesLanguage(language.tag, spoken))
}

function compareCenters(a: CenterSnapshot, b: CenterSnapshot, item: RoutingItem): number {
  const region = item.requesterRegion
  const understood = Number(speaks(b, item)) - Number(speaks(a, item))
  const closer =
    region === undefined ? 0 : regionCloseness(b.regions, region) - regionCloseness(a.regions, region)
  const waitA = a.expectedWaitMs ?? Number.MAX_SAFE_INTEGER
  const waitB = b.expectedWaitMs ?? Number.MAX_SAFE_INTEGER
  return understood || closer || waitA - waitB || compareIds(a.id, b.id)
}

function nextToOpen(
  centers: readonly CenterSnapshot[],
  item: RoutingItem,
): { readonly center: CenterSnapshot; readonly opensAt: number } | null {
  const planned = centers.flatMap((center) =>
    center.opensAt === null ? [] : [{ center, opensAt: center.opensAt }],
  )
  planned.sort((a, b) => a.opensAt - b.opensAt || compareCenters(a.center, b.center, item))
  return planned[0] ?? null
}
