import type { QueueDoc } from '../documents/index.ts'
import { keptBeside } from '../kept-beside.ts'
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
  const { language } = ticket
  return (
    (when.severities.length === 0 || when.severities.includes(ticket.severity)) &&
    (when.channels.length === 0 || when.channels.includes(ticket.channel)) &&
    (when.categoryIds.length === 0 || when.categoryIds.some((id) => categoryIds.has(id))) &&
    (when.languages.length === 0 || (language !== null && when.languages.some((own) => isOf(language, own))))
  )
}

const lineages = keptBeside((_settings: Settings) => new Map<string | null, ReadonlySet<string>>())

/** The first active queue that takes a ticket, by position and then by id; null where none does. */
export function queueFor(settings: Settings, ticket: Queueable): QueueDoc | null {
  const known = lineages(settings)
  let categoryIds = known.get(ticket.categoryId)
  if (!categoryIds) known.set(ticket.categoryId, (categoryIds = lineage(settings, ticket.categoryId)))
  // A tenant's queues are few; each is tried in turn.
  for (const queue of settings.queues)
    if (queue.state === 'active' && takes(queue, ticket, categoryIds)) return queue
  return null
}

/** The same, by what the tenant's routing is set to now. */
export const chooseQueue = async (work: Work, ticket: Queueable): Promise<QueueDoc | null> =>
  queueFor(await settingsOf(work), ticket)
