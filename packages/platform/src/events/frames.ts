import type { Event as ContractEvent } from '@deskwire/contract'

// Server-sent events, HTML standard §9.2.6: fields of one line each, an empty line after the last.
const utf8 = new TextEncoder()

/** How long a reader waits before it connects again, milliseconds. */
const RETRY_MS = 2_000

/** A comment: keeps proxies from closing a connection on which nothing happens. */
export const KEEP_ALIVE: Uint8Array<ArrayBuffer> = utf8.encode(': keep-alive\n\n')

/** What a stream begins with: how long to wait before connecting again, and from where. */
export const openingFrame = (id: string): Uint8Array<ArrayBuffer> =>
  utf8.encode(`retry: ${RETRY_MS}\nid: ${id}\n\n`)

/**
 * Moves the reader's last event id on without an event: a frame without data is dispatched to nobody, but its `id` counts
 * (§9.2.6, "dispatch the event", steps 1 and 2).
 */
export const positionFrame = (id: string): Uint8Array<ArrayBuffer> => utf8.encode(`id: ${id}\n\n`)

/** An event. JSON holds no line break outside of its escapes, so it is one line. */
export const eventFrame = (
  id: string,
  type: string,
  event: ContractEvent | Readonly<Record<string, unknown>>,
): Uint8Array<ArrayBuffer> => utf8.encode(`id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(event)}\n\n`)
