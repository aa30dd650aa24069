import type { VersionLine } from '../edge/versions.ts'
import type { Content, Transaction } from '../ports/store.ts'
import type { SequencedEvent } from './event.ts'
import { eventFrame } from './frames.ts'
import { renderEvent } from './render-event.ts'
import { streamId } from './stream-position.ts'

/** Events that are read at once. */
const PAGE_EVENTS = 100

/** Writes the events of a page for one API version after another, each of them once. */
export interface FrameWriter {
  frame(event: SequencedEvent, version: string): Uint8Array<ArrayBuffer>
}

/** Some events in a row, and how far they reach. */
export interface StreamPage extends FrameWriter {
  readonly events: readonly SequencedEvent[]
  /** Every event up to this sequence is in the page or before it. */
  readonly reached: number
  /** Whether there may be more. */
  readonly isFull: boolean
  /** Whether events between the page and what was asked for have left the feed. */
  readonly hasGap: boolean
  /** Whether the tenant's sequence ends before what was asked for: it was reset. */
  readonly isBehind: boolean
}

/** How events are written. */
export interface Rendering {
  readonly versions: VersionLine
  /** Holds a rendered event in the latest version to the contract; throws where it breaks it. */
  readonly checkAnswer: ((operationId: string, status: number, body: unknown) => void) | null
}

/** Which events to read, where an index serves the reader's filter. */
export interface PageFilter {
  readonly type?: string
  readonly subjectId?: string
  readonly visibleToAccount?: string
}

/** Reads the events after a sequence, with their content. */
export async function readPage(
  tx: Transaction,
  tenant: string,
  after: number,
  filter: PageFilter,
  rendering: Rendering,
): Promise<StreamPage> {
  // The end is read before the events: what was numbered up to then is among them. The beginning after them: what they lack is gone by then.
  const { newest } = await tx.eventRange()
  const events = await tx.events({ direction: 'ascending', after, limit: PAGE_EVENTS, ...filter })
  const { oldest } = await tx.eventRange()
  const contents = await tx.content(events.flatMap((event) => Object.values(event.content)))
  const last = events.at(-1)?.sequence ?? after
  const isFull = events.length === PAGE_EVENTS
  return {
    events,
    reached: isFull ? last : Math.max(last, newest),
    isFull,
    hasGap: after < oldest - 1,
    isBehind: newest < after,
    ...createFrameWriter(tenant, contents, rendering),
  }
}

function createFrameWriter(
  tenant: string,
  contents: ReadonlyMap<string, Content>,
  { versions, checkAnswer }: Rendering,
): FrameWriter {
  const written = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    frame(event, version) {
      const name = `${version} ${event.sequence}`
      let frame = written.get(name)
      if (!frame) {
        const rendered = renderEvent(event, contents, version)
        if (version === versions.latest) checkAnswer?.('events.get', 200, rendered)
        frame = eventFrame(
          streamId(tenant, event.sequence),
          event.type,
          versions.lowerEvent(version, rendered as unknown as Readonly<Record<string, unknown>>),
        )
        written.set(name, frame)
      }
      return frame
    },
  }
}
