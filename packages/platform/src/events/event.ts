/** Who did something, as it stands in an event. */
export interface EventActor {
  readonly type: 'app' | 'agent' | 'contact' | 'system'
  readonly id: string
  readonly onBehalfOf?: string
}

/** What led to an event. */
export interface EventCause {
  readonly type: 'request' | 'timer' | 'event'
  readonly id: string
}

/** Values that an event's data may hold: no free text, that is content. */
export type EventValue =
  | string
  | number
  | boolean
  | null
  | readonly EventValue[]
  | { readonly [key: string]: EventValue }

/** An event as a use case appends it. */
export interface NewEvent {
  readonly id: string
  readonly type: string
  readonly schemaVersion: number
  readonly subject: { readonly type: string; readonly id: string }
  /** Epoch milliseconds, domain time. */
  readonly occurredAt: number
  readonly recordedAt: number
  readonly actor: EventActor
  readonly causedBy: EventCause | null
  readonly data: { readonly [key: string]: EventValue }
  /** Content ids by field name. */
  readonly content: Readonly<Record<string, string>>
  /**
   * Who besides the tenant's own staff may read it: the account whose contacts may, or null for nobody outside.
   * Stands in the row so that reading events never needs the documents.
   */
  readonly visibleToAccount: string | null
}

/** A committed event that the sequencer has not reached yet. Nothing reads it but the sequencer. */
export interface UnsequencedEvent extends NewEvent {
  readonly tenant: string
}

/** An event with its place in the tenant's and in its subject's history. */
export interface SequencedEvent extends NewEvent {
  readonly sequence: number
  readonly step: number
}

/** Names an event's subject in one string. */
export const subjectKey = (subject: { readonly type: string; readonly id: string }): string =>
  `${subject.type}/${subject.id}`
