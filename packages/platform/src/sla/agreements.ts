import type { SlaMetric } from '@deskwire/contract'
import { parseTarget, type CompiledCalendar, type Target, type TargetSetting } from '@deskwire/sla'
import {
  calendarVersions,
  slaPolicyVersions,
  planVersionId,
  type CalendarDoc,
  type CalendarRef,
  type SlaPolicyDoc,
  type TicketPlan,
} from '../documents/index.ts'
import { keptBeside } from '../kept-beside.ts'
import type { CollectionSpec } from '../ports/store.ts'
import type { Work } from '../work.ts'
import { calendarDefinition } from './calendar-definition.ts'
import { compiledCalendar } from './compiled-calendars.ts'
import { defaultPauses } from './metrics.ts'

/** What a plan promises for one metric, and in whose words. */
export interface Agreement {
  readonly policyId: string
  readonly policyVersion: number
  readonly setting: TargetSetting
  readonly target: Target
  /** Whose hours it counts in; empty where it always counts. */
  readonly hours: readonly CalendarRef[]
  readonly calendar: CompiledCalendar
  readonly warnings: readonly number[]
  /** Statuses of the ticket that stop the clock. */
  readonly pauses: readonly string[]
}

/** Versions of policies and calendars, by `planVersionId`. */
export interface PlanVersions {
  readonly policies: ReadonlyMap<string, SlaPolicyDoc>
  readonly calendars: ReadonlyMap<string, CalendarDoc>
}

const definitionOf = keptBeside((calendar: CalendarDoc) => calendarDefinition(calendar))
const compiledAlone = keptBeside((calendar: CalendarDoc) => compiledCalendar([definitionOf(calendar)]))

/** Opening hours of several calendar versions together; none is always open. */
export function hoursOf({ calendars }: PlanVersions, refs: readonly CalendarRef[]): CompiledCalendar {
  const known = refs.flatMap(
    ({ calendarId, version }) => calendars.get(planVersionId(calendarId, version)) ?? [],
  )
  const [only, ...others] = known
  return only && others.length === 0 ? compiledAlone(only) : compiledCalendar(known.map(definitionOf))
}

/** What a policy says of one metric for one severity, whatever the hours. */
type Promised = Pick<Agreement, 'setting' | 'target' | 'warnings' | 'pauses'> | null

const promises = keptBeside((_policy: SlaPolicyDoc) => new Map<string, Promised>())

function promisedBy(policy: SlaPolicyDoc, metric: SlaMetric, severity: string): Promised {
  const known = promises(policy)
  const name = `${metric} ${severity}`
  let promised = known.get(name)
  if (promised === undefined) {
    promised = readPromise(policy, metric, severity)
    known.set(name, promised)
  }
  return promised
}

function readPromise(policy: SlaPolicyDoc, metric: SlaMetric, severity: string): Promised {
  const targets = policy.targets.filter((target) => target.metric === metric)
  const chosen =
    targets.find((target) => target.severity === severity) ??
    targets.find((target) => target.severity === null)
  return chosen
    ? {
        setting: chosen.target,
        target: parseTarget(chosen.target),
        warnings: policy.warnings,
        pauses: policy.pauses.find((rule) => rule.metric === metric)?.statuses ?? defaultPauses(metric),
      }
    : null
}

const agreements = keptBeside((_versions: PlanVersions) =>
  keptBeside((_plan: TicketPlan) => new Map<SlaMetric, Agreement | null>()),
)

/**
 * What a plan promises for a metric.
 * @returns null where it promises nothing
 */
export function agreementOf(versions: PlanVersions, plan: TicketPlan, metric: SlaMetric): Agreement | null {
  const known = agreements(versions)(plan)
  let agreement = known.get(metric)
  if (agreement === undefined) {
    agreement = readAgreement(versions, plan, metric)
    known.set(metric, agreement)
  }
  return agreement
}

function readAgreement(versions: PlanVersions, plan: TicketPlan, metric: SlaMetric): Agreement | null {
  if (plan.policy === null) return null
  const { policyId, version } = plan.policy
  const policy = versions.policies.get(planVersionId(policyId, version))
  const promised = policy ? promisedBy(policy, metric, plan.severity) : null
  if (!policy || !promised) return null
  const hours = policy.calendarUse === 'always' ? [] : plan.hours
  return { policyId, policyVersion: version, ...promised, hours, calendar: hoursOf(versions, hours) }
}

async function loaded<Doc>(
  work: Work,
  collection: CollectionSpec<Doc>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Doc>> {
  const all = await Promise.all([...new Set(ids)].map((id) => work.tx.get(collection, id)))
  return new Map(all.flatMap((stored) => (stored ? [[stored.id, stored.value] as const] : [])))
}

/** Reads the versions that plans name. They never change, so reading them conflicts with nobody. */
export async function loadVersions(work: Work, plans: readonly TicketPlan[]): Promise<PlanVersions> {
  const [policies, calendars] = await Promise.all([
    loaded(
      work,
      slaPolicyVersions,
      plans.flatMap(({ policy }) => (policy ? [planVersionId(policy.policyId, policy.version)] : [])),
    ),
    loaded(
      work,
      calendarVersions,
      plans.flatMap(({ hours }) =>
        hours.map(({ calendarId, version }) => planVersionId(calendarId, version)),
      ),
    ),
  ])
  return { policies, calendars }
}
