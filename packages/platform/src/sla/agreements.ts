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

/** Opening hours of several calendar versions together; none is always open. */
export function hoursOf({ calendars }: PlanVersions, refs: readonly CalendarRef[]): CompiledCalendar {
  return compiledCalendar(
    refs.flatMap(({ calendarId, version }) => {
      const calendar = calendars.get(planVersionId(calendarId, version))
      return calendar ? [calendarDefinition(calendar)] : []
    }),
  )
}

/**
 * What a plan promises for a metric.
 * @returns null where it promises nothing
 */
export function agreementOf(versions: PlanVersions, plan: TicketPlan, metric: SlaMetric): Agreement | null {
  if (plan.policy === null) return null
  const { policyId, version } = plan.policy
  const policy = versions.policies.get(planVersionId(policyId, version))
  const targets = policy?.targets.filter((target) => target.metric === metric) ?? []
  const chosen =
    targets.find(({ severity }) => severity === plan.severity) ??
    targets.find(({ severity }) => severity === null)
  if (!policy || !chosen) return null
  const hours = policy.calendarUse === 'always' ? [] : plan.hours
  return {
    policyId,
    policyVersion: version,
    setting: chosen.target,
    target: parseTarget(chosen.target),
    hours,
    calendar: hoursOf(versions, hours),
    warnings: policy.warnings,
    pauses: policy.pauses.find((rule) => rule.metric === metric)?.statuses ?? defaultPauses(metric),
  }
}

async function loaded<Doc>(
  work: Work,
  collection: CollectionSpec<Doc>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Doc>> {
  const found = new Map<string, Doc>()
  for (const id of new Set(ids)) {
    const stored = await work.tx.get(collection, id)
    if (stored) found.set(id, stored.value)
  }
  return found
}

/** Reads the versions that plans name. They never change, so reading them conflicts with nobody. */
export async function loadVersions(work: Work, plans: readonly TicketPlan[]): Promise<PlanVersions> {
  return {
    policies: await loaded(
      work,
      slaPolicyVersions,
      plans.flatMap(({ policy }) => (policy ? [planVersionId(policy.policyId, policy.version)] : [])),
    ),
    calendars: await loaded(
      work,
      calendarVersions,
      plans.flatMap(({ hours }) =>
        hours.map(({ calendarId, version }) => planVersionId(calendarId, version)),
      ),
    ),
  }
}
