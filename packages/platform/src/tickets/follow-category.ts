import { categories, tickets, type TicketDoc } from '../documents/index.ts'
import { unknownReference } from '../refusal.ts'
import type { Work } from '../work.ts'
import { askQuestions, obsoleteQuestions, openQuestions } from './questions.ts'
import { missingFactsOf, questionsFor } from './read-report.ts'

/**
 * Refuses a category that does not exist.
 * @throws {Refusal} `invalid-request`
 */
export async function checkCategory(work: Work, categoryId: string | null): Promise<void> {
  if (categoryId !== null && !(await work.tx.get(categories, categoryId)))
    throw unknownReference('/body/categoryId', 'category')
}

/** After a ticket's category has changed: what the new template misses is asked, what nobody needs any more is taken back. */
export async function followCategory(work: Work, ticketId: string): Promise<void> {
  const stored = await work.tx.get(tickets, ticketId)
  if (!stored) return
  const ticket: TicketDoc = stored.value
  const category =
    ticket.categoryId === null ? undefined : (await work.tx.get(categories, ticket.categoryId))?.value
  const missing = category ? missingFactsOf(category, ticket.facts) : []
  work.tx.replace(tickets, stored, { ...ticket, missingFacts: [...missing] })
  const asked = new Set((await openQuestions(work, ticketId)).map((question) => question.value.factKey))
  await obsoleteQuestions(work, ticketId, new Set(missing))
  if (category) {
    const fresh = questionsFor(category, ticket.facts, ticket.language).filter(
      (question) => !asked.has(question.key),
    )
    askQuestions(work, ticket, fresh)
  }
}
