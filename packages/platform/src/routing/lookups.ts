import { calendars, categories } from '../documents/index.ts'
import type { CalendarDefinition } from '@deskwire/sla'
import { calendarDefinition } from '../sla/calendar-definition.ts'
import type { Work } from '../work.ts'
import type { Lookups } from './mapping.ts'

/** Who refers to calendars or categories. */
export interface Refers {
  readonly calendarIds?: readonly string[]
  readonly shifts?: readonly { readonly calendarId: string | null }[]
  readonly categoryIds?: readonly string[]
}

/** Reads what agents and centres refer to, each document once a unit of work. */
export class LookupCache {
  readonly #work: Work
  readonly #calendars = new Map<string, CalendarDefinition | undefined>()
  readonly #paths = new Map<string, string | undefined>()

  constructor(work: Work) {
    this.#work = work
  }

  /** Makes sure that everything these refer to can be looked up. */
  async cover(all: readonly Refers[]): Promise<Lookups> {
    for (const { calendarIds = [], shifts = [], categoryIds = [] } of all) {
      for (const id of calendarIds) await this.#readCalendar(id)
      for (const { calendarId } of shifts) if (calendarId !== null) await this.#readCalendar(calendarId)
      for (const id of categoryIds) await this.#readPath(id)
    }
    return { calendar: (id) => this.#calendars.get(id), categoryPath: (id) => this.#paths.get(id) }
  }

  async #readCalendar(id: string): Promise<void> {
    if (this.#calendars.has(id)) return
    const stored = await this.#work.tx.get(calendars, id)
    this.#calendars.set(id, stored && calendarDefinition(stored.value))
  }

  async #readPath(id: string): Promise<void> {
    if (this.#paths.has(id)) return
    this.#paths.set(id, (await this.#work.tx.get(categories, id))?.value.path)
  }
}
