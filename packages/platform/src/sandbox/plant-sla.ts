import { calendars, slaPolicies, type CalendarDoc, type SlaPolicyDoc } from '../documents/index.ts'
import { calendarHours } from '../sla/calendar-definition.ts'
import { publishCalendar, publishPolicy } from '../sla/plan-book.ts'
import { policyFields } from '../sla/policy-fields.ts'
import type { Work } from '../work.ts'
import type { FloorCalendar, FloorSlaPolicy } from './floor-sla.ts'

/** Ids of what was planted, by the name on the floor. */
type PlantedIds = Readonly<Record<string, string>>

/** Plants a floor's calendars. */
export async function plantCalendars(work: Work, floor: readonly FloorCalendar[]): Promise<PlantedIds> {
  const ids: Record<string, string> = {}
  for (const given of floor) {
    const calendar: CalendarDoc = {
      id: work.newId('cal'),
      version: 1,
      name: given.name,
      ...calendarHours({ ...given, standardFor: given.standardFor ?? null }),
      createdAt: work.nowIso,
      updatedAt: work.nowIso,
    }
    ids[given.name] = calendar.id
    work.tx.insert(calendars, calendar.id, calendar)
    await publishCalendar(work, calendar, false)
    work.emit({
      type: 'calendar.created',
      subject: { type: 'calendar', id: calendar.id },
      data: { calendarId: calendar.id },
    })
  }
  return ids
}

/** Plants a floor's SLA policies. */
export async function plantSlaPolicies(work: Work, floor: readonly FloorSlaPolicy[]): Promise<PlantedIds> {
  const ids: Record<string, string> = {}
  for (const given of floor) {
    const policy: SlaPolicyDoc = {
      id: work.newId('slp'),
      version: 1,
      ...policyFields(given),
      createdAt: work.nowIso,
      updatedAt: work.nowIso,
    }
    ids[given.name] = policy.id
    work.tx.insert(slaPolicies, policy.id, policy)
    await publishPolicy(work, policy, true)
    work.emit({
      type: 'slaPolicy.created',
      subject: { type: 'slaPolicy', id: policy.id },
      data: { policyId: policy.id },
    })
  }
  return ids
}
