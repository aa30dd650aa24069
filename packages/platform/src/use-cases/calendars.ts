import type { CalendarUpdate } from '@deskwire/contract'
import { calendars, type CalendarDoc } from '../documents/index.ts'
import { listPage } from '../edge/page.ts'
import { patchResource } from '../merge-patch.ts'
import { invalid, Refusal } from '../refusal.ts'
import { calendarHours, checkedHours } from '../sla/calendar-definition.ts'
import { publishCalendar } from '../sla/plan-book.ts'
import { startRecalculation } from '../sla/recalculate-clocks.ts'
import { read, write, type Rendered } from '../use-case.ts'
import type { Work } from '../work.ts'

async function rendered(work: Work, calendarId: string): Promise<Rendered> {
  const stored = await work.tx.get(calendars, calendarId)
  if (!stored) throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
  return { body: stored.value, version: stored.value.version }
}

/**
 * Refuses hours that are none. A calendar that opens every week can always say when a clock is due.
 * @throws {Refusal} `invalid-request`
 */
function checkHours(calendar: CalendarDoc): void {
  if (checkedHours(calendar, '/body').lastOpenDay === Infinity) return
  throw invalid([{ pointer: '/body/weekly', code: 'range', detail: 'The hours open at least once a week.' }])
}

/** The fields that a change of hours is about; a new name alone leaves every clock as it is. */
const ofHours = ['timeZone', 'weekly', 'holidays', 'special'] as const

function patched(
  stored: CalendarDoc,
  body: CalendarUpdate,
): { calendar: CalendarDoc; changed: readonly string[] } {
  const { value, changed } = patchResource(stored, body)
  return { calendar: { ...value, ...calendarHours(value) }, changed }
}

export const calendarCases = {
  'calendars.create': write('calendars.create', {
    async run(work, { body }) {
      const calendar: CalendarDoc = {
        id: work.newId('cal'),
        version: 1,
        name: body.name,
        ...calendarHours({ ...body, standardFor: body.standardFor ?? null }),
        createdAt: work.nowIso,
        updatedAt: work.nowIso,
      }
      checkHours(calendar)
      work.tx.insert(calendars, calendar.id, calendar)
      await publishCalendar(work, calendar, false)
      work.emit({
        type: 'calendar.created',
        subject: { type: 'calendar', id: calendar.id },
        data: { calendarId: calendar.id },
      })
      return { id: calendar.id }
    },
    async render(work, { id }) {
      return { ...(await rendered(work, id)), location: `/v1/calendars/${id}` }
    },
  }),

  'calendars.list': read('calendars.list', (work, call) =>
    listPage(work.tx, call, { collection: calendars, render: (calendar) => calendar }),
  ),

  'calendars.get': read('calendars.get', (work, { path }) => rendered(work, path.calendarId)),

  'calendars.update': write('calendars.update', {
    target: (work, { path }) => work.tx.get(calendars, path.calendarId),
    async run(work, { body, operationId, principal: { installationId } }, stored) {
      const { calendar, changed } = patched(stored.value, body)
      if (changed.length === 0) return { id: stored.id }
      checkHours(calendar)
      const version = calendar.version + 1
      const next: CalendarDoc = { ...calendar, version, updatedAt: work.nowIso }
      const recalculates =
        next.editMode === 'recalculateOpen' && ofHours.some((field) => changed.includes(field))
      work.tx.replace(calendars, stored, next)
      await publishCalendar(work, next, recalculates)
      work.emit({
        type: 'calendar.updated',
        subject: { type: 'calendar', id: stored.id },
        data: { calendarId: stored.id, changed, version },
      })
      if (recalculates) {
        await startRecalculation(work, { kind: operationId, installationId }, ({ plans }) =>
          (plans.at(-1)?.hours ?? []).some(({ calendarId }) => calendarId === stored.id),
        )
      }
      return { id: stored.id }
    },
    render: (work, { id }) => rendered(work, id),
  }),
}
