import {
  calendarVersions,
  planBooks,
  slaPolicyVersions,
  planVersionId,
  type BookCalendar,
  type BookPolicy,
  type CalendarDoc,
  type PlanBookDoc,
  type SlaPolicyDoc,
} from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import { settingsChanged } from '../routing/settings.ts'
import type { Work } from '../work.ts'

const BOOK = 'book'
const emptyBook: PlanBookDoc = { policies: [], calendars: [] }

/** What the tenant promises at present. The read guards it: whoever changes the book makes the reader run again. */
export async function readPlanBook(work: Work): Promise<PlanBookDoc> {
  return (await work.tx.get(planBooks, BOOK))?.value ?? emptyBook
}

async function writeBook(work: Work, change: (book: PlanBookDoc) => PlanBookDoc): Promise<void> {
  const stored: Stored<PlanBookDoc> | undefined = await work.tx.get(planBooks, BOOK)
  const book = change(stored?.value ?? emptyBook)
  if (stored) work.tx.replace(planBooks, stored, book)
  else work.tx.insert(planBooks, BOOK, book)
}

const inOrder = (left: BookPolicy, right: BookPolicy): number =>
  left.position - right.position || (left.policyId < right.policyId ? -1 : 1)

/**
 * Keeps a version of a policy, and has it chosen by from now on.
 * @param promises - whether it changes what is promised, so that clocks that run follow it
 */
export async function publishPolicy(work: Work, policy: SlaPolicyDoc, promises: boolean): Promise<void> {
  const { id: policyId, version, position, when } = policy
  work.tx.insert(slaPolicyVersions, planVersionId(policyId, version), policy)
  await writeBook(work, (book) => {
    const before = book.policies.find((known) => known.policyId === policyId)
    const promisedAt = promises ? version : (before?.promisedAt ?? version)
    const others = book.policies.filter((known) => known !== before)
    return { ...book, policies: [...others, { policyId, version, position, when, promisedAt }].sort(inOrder) }
  })
}

/**
 * Keeps a version of a calendar, and has it used from now on.
 * @param recalculates - whether clocks that run are to be counted again by it
 */
export async function publishCalendar(
  work: Work,
  calendar: CalendarDoc,
  recalculates: boolean,
): Promise<void> {
  const { id: calendarId, version, timeZone, standardFor } = calendar
  work.tx.insert(calendarVersions, planVersionId(calendarId, version), calendar)
  await writeBook(work, (book) => {
    const before = book.calendars.find((known) => known.calendarId === calendarId)
    const entry: BookCalendar = {
      calendarId,
      version,
      timeZone,
      standardFor,
      recalculatedAt: recalculates ? version : (before?.recalculatedAt ?? 0),
    }
    const { calendars } = book
    return {
      ...book,
      calendars: before
        ? calendars.map((known) => (known.calendarId === calendarId ? entry : known))
        : [...calendars, entry],
    }
  })
  await settingsChanged(work)
}
