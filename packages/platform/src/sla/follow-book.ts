import { slaPolicyVersions, planVersionId, type PlanBookDoc, type TicketPlan } from '../documents/index.ts'
import type { Work } from '../work.ts'

/**
 * What new versions of a ticket's policy and calendars make of its plan: entries to add, none where nothing is new.
 * Which policy it has does not change by this; that is chosen when the ticket itself changes.
 * @param plan - what the ticket is promised now
 */
export async function followBook(
  work: Work,
  book: PlanBookDoc,
  plan: TicketPlan,
): Promise<readonly TicketPlan[]> {
  const added: TicketPlan[] = []
  let { policy } = plan
  const published = book.policies.find(({ policyId }) => policyId === policy?.policyId)
  if (policy && published && published.promisedAt > policy.version) {
    policy = { policyId: published.policyId, version: published.version }
    const stored = await work.tx.get(slaPolicyVersions, planVersionId(policy.policyId, policy.version))
    const reach = stored?.value.changeMode === 'fromChange' ? 'fromChange' : 'retroactive'
    added.push({ ...plan, at: work.now, policy, reach })
  }
  const known = new Map(book.calendars.map((calendar) => [calendar.calendarId, calendar]))
  const newer = plan.hours.filter(
    ({ calendarId, version }) => (known.get(calendarId)?.version ?? 0) > version,
  )
  if (newer.length > 0) {
    const hours = plan.hours.map(({ calendarId, version }) => ({
      calendarId,
      version: known.get(calendarId)?.version ?? version,
    }))
    const recalculates = newer.some(
      ({ calendarId, version }) => (known.get(calendarId)?.recalculatedAt ?? 0) > version,
    )
    added.push({ ...plan, at: work.now, policy, hours, reach: recalculates ? 'hours' : 'pinned' })
  }
  return added
}
