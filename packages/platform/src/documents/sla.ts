import type { Calendar, SlaMetric, SlaPolicy } from '@deskwire/contract'
import type { CollectionSpec } from '../ports/store.ts'
import type { HistoryEntry } from '../sla/ticket-history.ts'
import { listIndexes } from '../store/list-index.ts'

/** A policy as it is now. */
export type SlaPolicyDoc = SlaPolicy
export const slaPolicies: CollectionSpec<SlaPolicyDoc> = {
  name: 'slaPolicies',
  settings: true,
  indexes: listIndexes<SlaPolicyDoc>({}, [[]], {
    createdAt: (doc) => doc.createdAt,
    position: (doc) => doc.position,
  }),
}

/** Opening hours as they are now. */
export type CalendarDoc = Calendar
export const calendars: CollectionSpec<CalendarDoc> = {
  name: 'calendars',
  settings: true,
  indexes: listIndexes<CalendarDoc>({}, [[]], { createdAt: (doc) => doc.createdAt }),
}

/** Id of one version of a policy or a calendar. */
export const planVersionId = (id: string, version: number): string => `${id}@${version}`

/** Every version of every policy, by {@link planVersionId}; never changed, so that a clock can name the one it was held to. */
export const slaPolicyVersions: CollectionSpec<SlaPolicyDoc> = {
  name: 'slaPolicyVersions',
  settings: true,
  indexes: {},
}

/** Every version of every calendar, by {@link planVersionId}; never changed. */
export const calendarVersions: CollectionSpec<CalendarDoc> = {
  name: 'calendarVersions',
  settings: true,
  indexes: {},
}

/** A policy as it is chosen by: in the book, so that choosing one takes a single read, which guards the choice. */
export interface BookPolicy extends Pick<SlaPolicyDoc, 'version' | 'position' | 'when'> {
  readonly policyId: string
  /** The last version that changed what is promised: a new name changes nothing for clocks. */
  readonly promisedAt: number
}

/** A calendar as it is chosen by. */
export interface BookCalendar {
  readonly calendarId: string
  readonly version: number
  readonly timeZone: string
  readonly standardFor: string | null
  /** The last version whose edit had the running clocks counted again; 0 where none had. */
  readonly recalculatedAt: number
}

/** What a tenant promises at present: one document, written with every policy and calendar. */
export interface PlanBookDoc {
  /** In the order in which they are tried. */
  readonly policies: readonly BookPolicy[]
  /** In the order in which they were made. */
  readonly calendars: readonly BookCalendar[]
}
export const planBooks: CollectionSpec<PlanBookDoc> = { name: 'planBooks', settings: true, indexes: {} }

/** One version of a calendar. */
export interface CalendarRef {
  readonly calendarId: string
  readonly version: number
}

/** What a ticket is promised from an instant on. */
export interface TicketPlan {
  /** Epoch milliseconds. */
  readonly at: number
  /**
   * How it reaches clocks that run: from their start (`retroactive`), from here on (`fromChange`), with its hours alone
   * (`hours`), or not at all (`pinned`). Clocks that start later are under it in any case.
   */
  readonly reach: 'retroactive' | 'fromChange' | 'hours' | 'pinned'
  /** Null where no policy is for the ticket. */
  readonly policy: { readonly policyId: string; readonly version: number } | null
  /** Chooses among the policy's targets. */
  readonly severity: string
  /** The hours of the ticket's contract; empty where help is given always. */
  readonly hours: readonly CalendarRef[]
}

/** A clock of a ticket, as its record knows it. */
export interface TicketClock {
  readonly clockId: string
  readonly metric: SlaMetric
  /** Counts the clocks of this metric, from 0. */
  readonly ordinal: number
  /** Whether nothing can change it any more. */
  readonly final: boolean
  /** Whether it was kept; null while it is open, and where it was cancelled. */
  readonly met: boolean | null
}

/**
 * All that a ticket's clocks are a function of. It repeats what the ticket's events say, because those are read only once they
 * are numbered: with the record in the same transaction, no clock is ever computed from half of the story.
 */
export interface TicketSlaDoc {
  readonly ticketId: string
  readonly history: readonly HistoryEntry[]
  readonly plans: readonly TicketPlan[]
  readonly clocks: readonly TicketClock[]
}
export const ticketSla: CollectionSpec<TicketSlaDoc> = {
  name: 'ticketSla',
  // Only those with a clock that something can still happen to: what a new version of a policy or a calendar may reach.
  indexes: {
    open: {
      key: (doc) => (doc.clocks.some(({ final }) => !final) ? [doc.history[0]?.at ?? 0] : null),
    },
  },
}

/** A clock as it was told of: what its last events said. Everything else is computed from the ticket's record. */
export interface ClockDoc {
  readonly id: string
  readonly ticketId: string
  readonly metric: SlaMetric
  readonly startedAt: string
  readonly state: 'running' | 'paused' | 'fulfilled' | 'breached' | 'cancelled'
  /** Warnings that were sent: their fraction and instant. */
  readonly warned: readonly { readonly fraction: number; readonly at: number }[]
  /** Breaches that were told, in order. They stay here when a later change makes them untrue. */
  readonly breaches: readonly ToldBreach[]
}

/** A breach that was told of. Instants are epoch milliseconds. */
export interface ToldBreach {
  readonly at: number
  readonly dueAt: number
  readonly reason: 'due' | 'retroactive'
}
export const clocks: CollectionSpec<ClockDoc> = {
  name: 'clocks',
  indexes: listIndexes<ClockDoc>({ ticketId: (doc) => doc.ticketId }, [['ticketId']], {
    startedAt: (doc) => doc.startedAt,
  }),
}
