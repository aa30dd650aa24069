import type { AnswerShape } from './answer-shape.ts'
import { answers, eventTypes, shapes } from './generated/answer-shapes.ts'
import type { CheckedAnswer } from './observer.ts'

/** Something in an answer that is newer than this SDK. The answer itself has it, untouched. */
export interface Drift {
  /** The operation that answered it, such as `tickets.get`. */
  readonly operationId: string
  /** JSON pointer into the answer, with `*` for any index of an array and any key of a map, such as the severity in `items`. */
  readonly pointer: string
  /** A property that the contract did not have, a value that its enum did not have, or a type of event that it did not have. */
  readonly kind: 'property' | 'value' | 'event-type'
  /** That type, such as `ticket.dreamt`, each of which is told; for the kind `event-type`. */
  readonly eventType?: string
}

/** Reports one place; a type of event by its name. */
type Found = (pointer: string, kind: Drift['kind'], eventType?: string) => void

/** A name of the contract and nothing else, which can be told where other values cannot. */
const EVENT_TYPE = /^[a-z]\w{0,63}\.[a-z]\w{0,63}$/i

/** Beyond it nothing more is reported: names that never end are a map that we do not know. */
const MOST_REPORTS = 1000

/**
 * Makes a hook that tells when the API has grown beyond this SDK: once for each operation and place, never the value itself, and
 * once for each type of event, in lists as in streams. No call fails for it.
 * @param report - hears of each place once
 * @example
 * ```ts
 * import { createClient } from '@deskwire/sdk'
 * import { reportDrift } from '@deskwire/sdk/drift'
 * const client = createClient({
 *   baseUrl: sandbox.baseUrl,
 *   apiKey: sandbox.apiKey,
 *   fetch: sandbox.fetch,
 *   hooks: { checkAnswer: reportDrift(({ operationId, pointer }) => console.warn(operationId, pointer)) },
 * })
 * ```
 */
export function reportDrift(report: (drift: Drift) => void): (answer: CheckedAnswer) => undefined {
  const reported = new Set<string>()
  return ({ operationId, data }) => {
    walk(data, answers[operationId] ?? 0, '', (pointer, kind, eventType) => {
      const place = `${operationId} ${pointer} ${eventType}`
      if (reported.has(place) || reported.size >= MOST_REPORTS) return
      reported.add(place)
      report({ operationId, pointer, kind, ...(eventType && { eventType }) })
    })
  }
}

/** Finds what a value has beyond its shape. */
function walk(value: unknown, shape: AnswerShape, pointer: string, found: Found): void {
  const known = typeof shape === 'string' ? shapes[shape] : shape
  if (!known || typeof known === 'string' || value === null) return
  if (typeof value !== 'object') {
    if (known.values && !known.values.includes(value as string)) found(pointer, 'value')
    return
  }
  // Something of another kind than was promised is broken, not new.
  if (Array.isArray(value) && known.properties) return
  if (shape === 'Event') findEventType((value as { readonly type?: unknown }).type, `${pointer}/type`, found)
  for (const [name, inner] of Object.entries(value)) {
    const isKnown = known.properties && Object.hasOwn(known.properties, name)
    if (isKnown) {
      walk(inner, known.properties[name] ?? 0, `${pointer}/${name}`, found)
    } else if (known.each !== undefined) walk(inner, known.each, `${pointer}/*`, found)
    else if (known.properties)
      found(`${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, 'property')
  }
}

function findEventType(type: unknown, pointer: string, found: Found): void {
  if (typeof type === 'string' && EVENT_TYPE.test(type) && !eventTypes.includes(type))
    found(pointer, 'event-type', type)
}
