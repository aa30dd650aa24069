import { events as eventTypes, type EventEntry } from '@deskwire/contract'
import { confinedTo, type Principal } from '../principal.ts'
import type { SequencedEvent } from './event.ts'

/** Whether the caller may read events of a type: it has the type's scope and is of its audience. Unknown types are for nobody. */
export function readsType({ scopes, actor }: Principal, type: string): boolean {
  const entry: EventEntry | undefined = Object.hasOwn(eventTypes, type)
    ? eventTypes[type as keyof typeof eventTypes]
    : undefined
  return entry !== undefined && scopes.has(entry.scope) && entry.audience.includes(actor.type)
}

/** Whether the caller may read an event; a contact only those of its account. */
export function readsEvent(
  principal: Principal,
  { type, visibleToAccount }: Pick<SequencedEvent, 'type' | 'visibleToAccount'>,
): boolean {
  const account = confinedTo(principal)
  if (principal.actor.type === 'contact' && (account === null || visibleToAccount !== account)) return false
  return readsType(principal, type)
}
