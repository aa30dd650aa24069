import type { QueueDoc } from '../documents/index.ts'
import type { Work } from '../work.ts'
import { settingsOf, type Settings } from './settings.ts'

const MAX_DEPTH = 16

/** What a queue's condition looks at. */
export interface Queueable {
  readonly categoryId: string | null
  readonly severity: string
  readonly channel: string
  readonly language: string | null
}

/** A category and those above it. */
function lineage({ categories }: Settings, categoryId: string | null): ReadonlySet<string> {
  const ids = new Set<string>()
  let next = categoryId
  while (next !== null && ids.size < MAX_DEPTH) {
    ids.add(next)
    next = categories.get(next)?.parentId ?? null
  }
  return ids
}

const isOf = (tag: string, language: string): boolean => tag === language || tag.startsWith(`${language}-`)

/** Whether a queue takes a ticket: every list holds, an empty one for all. */
export function takes(
  { when }: Pick<QueueDoc, 'when'>,
  ticket: Queueable,
  categoryIds: ReadonlySet<string>,
): boolean {
  const holds = (list: readonly string[], test: (value: string) => boolean) =>
    list.length === 0 || list.some(test)
  return (
    holds(when.categoryIds, (id) => categoryIds.has(id)) &&
    holds(when.severities, (severity) => severity === ticket.severity) &&
    holds(when.channels, (channel) => channel === ticket.channel) &&
    holds(when.languages, (language) => ticket.language !== null && isOf(ticket.language, language))
  )
}

/** The first active queue that takes a ticket, by position and then by id; null where none does. */
export async function chooseQueue(work: Work, ticket: Queueable): Promise<QueueDoc | null> {
  const settings = await settingsOf(work)
  const categoryIds = lineage(settings, ticket.categoryId)
  // A tenant's queues are few; each is tried in turn.
  return (
    settings.queues.find((queue) => queue.state === 'active' && takes(queue, ticket, categoryIds)) ?? null
  )
}
