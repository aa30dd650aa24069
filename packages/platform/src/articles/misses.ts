import { detectLanguage, parseQuery, primaryTag } from '@deskwire/knowledge'
import {
  misses,
  ticketKnowledge,
  tickets,
  type MissDoc,
  type TicketDoc,
  type TicketKnowledgeDoc,
} from '../documents/index.ts'
import type { Stored, Transaction } from '../ports/store.ts'
import type { Principal } from '../principal.ts'
import type { NewEvent } from '../events/event.ts'
import type { Work } from '../work.ts'
import { readerOf } from './article-access.ts'

/** How long a miss counts, milliseconds of domain time: as long as its event is listed. */
export const MISS_RETENTION_MS = 90 * 24 * 60 * 60 * 1000

interface NewMiss extends Pick<MissDoc, 'reader' | 'ticketId'> {
  readonly text: string
  /** The language that was asked for, or that of the ticket; null where none was named. */
  readonly named: string | null
  readonly termCount: number
}

function keepMiss(work: Work, { text, reader, ticketId, named, termCount }: NewMiss): string {
  const id = work.newId('mis')
  const language = named === null ? detectLanguage(text).language : primaryTag(named)
  const { content } = work.emit({
    type: 'search.missed',
    subject: { type: 'search', id },
    data: { missId: id, ticketId, language: named, termCount },
    // A ticket's words stand with the ticket; only a search has nowhere else to keep its own.
    content: { query: ticketId === null ? text : null },
  })
  const contentId = content['query'] ?? null
  work.tx.insert(misses, id, { id, contentId, language, ticketId, reader, missedAt: work.nowIso })
  return id
}

const termsOf = (text: string, language: string | undefined): number =>
  parseQuery(text, language).terms.length

/** Notes that a search found nothing; one without a word to look for is no gap. */
export function noteMissedSearch(
  work: Work,
  principal: Principal,
  { query, language }: { readonly query: string; readonly language?: string },
): void {
  const termCount = termsOf(query, language)
  if (termCount === 0) return
  keepMiss(work, {
    text: query,
    reader: readerOf(principal),
    ticketId: null,
    named: language ?? null,
    termCount,
  })
}

async function knowledgeOf(
  work: Work,
  ticketId: string,
): Promise<{ readonly value: TicketKnowledgeDoc; put(value: TicketKnowledgeDoc): void }> {
  const stored: Stored<TicketKnowledgeDoc> | undefined = await work.tx.get(ticketKnowledge, ticketId)
  return {
    value: stored?.value ?? { articleIds: [], missId: null },
    put(value) {
      if (stored) work.tx.replace(ticketKnowledge, stored, value)
      else work.tx.insert(ticketKnowledge, ticketId, value)
    },
  }
}

/** Notes that there is no article for a ticket: once for a ticket, and not where one was attached. */
export async function noteMissedTicket(
  work: Work,
  { id, title, description, language }: TicketDoc,
  reader: MissDoc['reader'],
): Promise<void> {
  const known = await knowledgeOf(work, id)
  const termCount = termsOf(`${title}\n${description}`, language)
  if (known.value.missId !== null || known.value.articleIds.length > 0 || termCount === 0) return
  const missId = keepMiss(work, { text: title, reader, ticketId: id, named: language, termCount })
  known.put({ ...known.value, missId })
}

/** Keeps that an article was attached to a ticket, or solved it: the ticket is no gap any more. */
export async function noteAttachedArticle(work: Work, ticketId: string, articleId: string): Promise<void> {
  const known = await knowledgeOf(work, ticketId)
  const { articleIds, missId } = known.value
  if (articleIds.includes(articleId) && missId === null) return
  known.put({ articleIds: [...new Set([...articleIds, articleId])].sort(), missId: null })
  const miss = missId === null ? undefined : await work.tx.get(misses, missId)
  if (miss) work.tx.remove(misses, miss)
}

const closes = ({ type, data }: NewEvent): boolean =>
  type === 'ticket.transitioned' && data['to'] === 'closed'

/** A ticket that closes without an article counts as a gap. */
export function noteUnansweredTickets(work: Work, events: readonly NewEvent[]): Promise<void> | undefined {
  return events.some(closes) ? noteEach(work, events.filter(closes)) : undefined
}

async function noteEach(work: Work, closings: readonly NewEvent[]): Promise<void> {
  for (const { subject } of closings) {
    const ticket = await work.tx.get(tickets, subject.id)
    if (ticket) await noteMissedTicket(work, ticket.value, 'staff')
  }
}

/** A miss with what was looked for. */
export interface WordedMiss extends MissDoc {
  readonly text: string
}

/** Joins misses with their words; those whose words were erased are left out. */
export async function withWords(work: Work, all: readonly MissDoc[]): Promise<readonly WordedMiss[]> {
  const contents = await work.tx.content(all.flatMap(({ contentId }) => contentId ?? []))
  const worded: WordedMiss[] = []
  for (const miss of all) {
    const text =
      miss.ticketId === null
        ? contents.get(miss.contentId ?? '')?.value
        : (await work.tx.get(tickets, miss.ticketId))?.value.title
    if (text !== undefined) worded.push({ ...miss, text })
  }
  return worded
}

/** Forgets a miss and its words, which nothing shows any more once its event has left the feed. */
export function forgetMiss(tx: Transaction, stored: Stored<MissDoc>): void {
  if (stored.value.contentId !== null) tx.eraseContent(stored.value.contentId)
  tx.remove(misses, stored)
}
