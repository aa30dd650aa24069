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
import type { CollectionSpec, Transaction } from '../ports/store.ts'
import type { Work } from '../work.ts'
import { calendarDefinition } from './calendar-definition.ts'
import { compiledCalendar } from './compiled-calendars.ts'
import { defaultPauses, slaMetrics } from './metrics.ts'

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

/** What a plan promises, by metric; one that it promises nothing for is absent. */
export type Agreements = ReadonlyMap<SlaMetric, Agreement>

const nothing: Agreements = new Map()

/** Agreements under one version of a policy, with the calendars whose hours they count in. */
interface KnownAgreements {
  readonly calendars: readonly (CalendarDoc | undefined)[]
  readonly agreements: Agreements
}

// Of one policy there are as many as severities and hours, until calendars have changed often.
const MOST = 200
const promised = keptBeside((_policy: SlaPolicyDoc) => new Map<string, KnownAgreements>())

/** What a plan promises: the same object for as long as policy and calendars are the same documents. */
export function agreementsOf(versions: PlanVersions, { policy, severity, hours }: TicketPlan): Agreements {
  const doc = policy && versions.policies.get(planVersionId(policy.policyId, policy.version))
  if (!doc) return nothing
  const counted = doc.calendarUse === 'always' ? [] : hours
  let name = severity
  for (const { calendarId, version } of counted) name += ` ${calendarId}@${version}`
  const known = promised(doc)
  const before = known.get(name)
  const calendars = counted.map(({ calendarId, version }) =>
    versions.calendars.get(planVersionId(calendarId, version)),
  )
  if (before && calendars.every((calendar, i) => calendar === before.calendars[i])) return before.agreements
  const agreements = readAgreements(doc, policy, severity, counted, hoursOf(versions, counted))
  if (known.size >= MOST) known.clear()
  known.set(name, { calendars, agreements })
  return agreements
}

function readAgreements(
  { targets, warnings, pauses }: SlaPolicyDoc,
  { policyId, version }: NonNullable<TicketPlan['policy']>,
  severity: string,
  hours: readonly CalendarRef[],
  calendar: CompiledCalendar,
): Agreements {
  const agreements = new Map<SlaMetric, Agreement>()
  for (const metric of slaMetrics) {
    const own = targets.filter((target) => target.metric === metric)
    const chosen =
      own.find((target) => target.severity === severity) ?? own.find((target) => target.severity === null)
    if (!chosen) continue
    agreements.set(metric, {
      policyId,
      policyVersion: version,
      setting: chosen.target,
      target: parseTarget(chosen.target),
      warnings,
      pauses: pauses.find((rule) => rule.metric === metric)?.statuses ?? defaultPauses(metric),
      hours,
      calendar,
    })
  }
  return agreements
}

async function readInto<Doc>(
  docs: Map<string, Doc>,
  tx: Transaction,
  collection: CollectionSpec<Doc>,
  id: string,
): Promise<void> {
  const stored = await tx.get(collection, id)
  if (stored) docs.set(id, stored.value)
}

/** Reads the versions that plans name. They never change, so reading them conflicts with nobody. */
export async function loadVersions({ tx }: Work, plans: readonly TicketPlan[]): Promise<PlanVersions> {
  const policies = new Map<string, SlaPolicyDoc>()
  const calendars = new Map<string, CalendarDoc>()
  const ids: string[] = []
  const reading: Promise<void>[] = []
  const read = <Doc>(docs: Map<string, Doc>, collection: CollectionSpec<Doc>, id: string): void => {
    // A plan names few, and the next one mostly the same.
    if (ids.includes(id)) return
    ids.push(id)
    reading.push(readInto(docs, tx, collection, id))
  }
  for (const { policy, hours } of plans) {
    if (policy) read(policies, slaPolicyVersions, planVersionId(policy.policyId, policy.version))
    for (const { calendarId, version } of hours)
      read(calendars, calendarVersions, planVersionId(calendarId, version))
  }
  await Promise.all(reading)
  return { policies, calendars }
}
