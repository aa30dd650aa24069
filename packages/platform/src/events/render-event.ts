import type { ContentPart, Event as ContractEvent } from '@deskwire/contract'
import { iso } from '../instant.ts'
import type { Content, Transaction } from '../ports/store.ts'
import type { SequencedEvent } from './event.ts'

/**
 * Writes an event as the contract shows it, its free text joined in; what was erased is marked as erased.
 * @param contents - the content rows that are still kept, by id
 * @param apiVersion - the version in which it is written
 */
export function renderEvent(
  event: SequencedEvent,
  contents: ReadonlyMap<string, Content>,
  apiVersion: string,
): ContractEvent {
  const { id, type, schemaVersion, subject, step, sequence, occurredAt, recordedAt, actor, causedBy, data } =
    event
  const content = Object.entries(event.content).map(([field, contentId]): [string, ContentPart] => {
    const kept = contents.get(contentId)
    return [field, kept ? { contentId, value: kept.value } : { contentId, erased: true }]
  })
  return {
    id,
    type,
    apiVersion,
    schemaVersion,
    subject,
    step,
    sequence,
    occurredAt: iso(occurredAt),
    recordedAt: iso(recordedAt),
    actor,
    causedBy,
    data,
    content: Object.fromEntries(content),
  }
}

/** Renders events with one read of all their content. */
export async function renderEvents(
  tx: Transaction,
  events: readonly SequencedEvent[],
  apiVersion: string,
): Promise<readonly ContractEvent[]> {
  const contents = await tx.content(events.flatMap((event) => Object.values(event.content)))
  return events.map((event) => renderEvent(event, contents, apiVersion))
}
