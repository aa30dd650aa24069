import type { FollowUp } from '@deskwire/contract'
import type { Fact, Question } from '@deskwire/intake'
import { followUps, tickets, type FollowUpDoc, type TicketDoc } from '../documents/index.ts'
import type { IndexRow, Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'

// Intake asks five at a time; a ticket whose category changes often has a few more.
const MAX_QUESTIONS = 100

/** Asks what a ticket's category misses. */
export function askQuestions(work: Work, ticket: TicketDoc, questions: readonly Question[]): void {
  for (const { key: factKey, text: question, kind, language, choices } of questions) {
    const id = work.newId('fup')
    work.tx.insert(followUps, id, {
      id,
      ticketId: ticket.id,
      factKey,
      question,
      kind,
      language,
      choices,
      state: 'open',
      answer: null,
      askedAt: work.nowIso,
      answeredAt: null,
    })
    work.emit({
      type: 'followUp.asked',
      actor: { type: 'system', id: 'system' },
      subject: { type: 'ticket', id: ticket.id },
      data: { followUpId: id, ticketId: ticket.id, factKey },
      content: { question },
      visibleToAccount: ticket.accountId,
    })
  }
}

/** The questions of a ticket that nobody has answered yet. */
export async function openQuestions(work: Work, ticketId: string): Promise<readonly IndexRow<FollowUpDoc>[]> {
  return work.tx.query(followUps, {
    index: 'state+ticketId/askedAt',
    prefix: ['open', ticketId],
    limit: MAX_QUESTIONS,
  })
}

/** Takes back a ticket's open questions, because it has ended or their facts are no longer needed. */
export async function obsoleteQuestions(
  work: Work,
  ticketId: string,
  stillNeeded: ReadonlySet<string> = new Set(),
): Promise<void> {
  for (const { id, value } of await openQuestions(work, ticketId)) {
    if (stillNeeded.has(value.factKey)) continue
    const stored = await work.tx.get(followUps, id)
    if (stored?.value.state === 'open')
      work.tx.replace(followUps, stored, { ...stored.value, state: 'obsolete' })
  }
}

/** A question as its reader sees it. */
export function viewQuestion({
  kind: _kind,
  language: _language,
  choices,
  ...question
}: FollowUpDoc): FollowUp {
  return {
    ...question,
    choices: choices.map(({ value, label, role }) => ({ value, label, freeText: role === 'other' })),
  }
}

/**
 * Keeps an answer as a fact of its ticket. What the customer says does not exist is no longer missing; what it does not
 * know stays so. A derived field changes, so the version stays.
 */
export function keepAnswer(
  work: Work,
  stored: Stored<TicketDoc>,
  { key, status, value }: Fact,
): Stored<TicketDoc> {
  const { facts, missingFacts } = stored.value
  const known = {
    key,
    value: status === 'known' ? String(value) : 'none',
    source: 'answered',
    confidence: 1,
  } as const
  return work.tx.replace(tickets, stored, {
    ...stored.value,
    ...(status !== 'unknown' && {
      facts: [...facts.filter((fact) => fact.key !== key), known],
      missingFacts: missingFacts.filter((missing) => missing !== key),
    }),
    updatedAt: work.nowIso,
  })
}
