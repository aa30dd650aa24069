import { applyAnswer, type AnswerRefusal } from '@deskwire/intake'
import { listPage } from '../edge/page.ts'
import {
  categories,
  contacts,
  followUps,
  ratings,
  type CategoryDoc,
  type LocalizedText,
} from '../documents/index.ts'
import { Refusal, invalid } from '../refusal.ts'
import { keepAnswer, viewQuestion } from '../tickets/questions.ts'
import { indexTicket } from '../tickets/search-text.ts'
import { statusOf } from '../tickets/status-machine.ts'
import { visibleTicket } from '../tickets/ticket-view.ts'
import { read, write, type Call } from '../use-case.ts'

const notFound = () => new Refusal('not-found', 'No resource of this id is visible to the caller.')

/** The language of a text that suits best: the one asked for, its primary subtag, English, any. */
function chooseLanguage(text: LocalizedText, wanted: string): string {
  const primary = wanted.split('-', 1)[0] ?? wanted
  return [wanted, primary, 'en'].find((language) => language in text) ?? Object.keys(text)[0] ?? 'en'
}

const say = (text: LocalizedText, language: string): string => text[chooseLanguage(text, language)] ?? ''

function viewCategory(category: CategoryDoc, wanted = 'en') {
  const language = chooseLanguage(category.label, wanted)
  return {
    id: category.id,
    path: category.path,
    parentId: category.parentId,
    label: say(category.label, language),
    language,
    facts: category.facts.map(({ key, label, kind, required, choices }) => ({
      key,
      label: say(label, language),
      kind,
      required,
      choices: (choices ?? []).map((choice) => ({ value: choice.value, label: say(choice.label, language) })),
    })),
  }
}

const answerCodes: Readonly<Record<AnswerRefusal, string>> = {
  'unknown-choice': 'enum',
  'free-text-not-allowed': 'unknown',
  'free-text-required': 'required',
  'free-text-too-long': 'length',
  'not-an-instant': 'format',
  'not-a-number': 'format',
  'time-reference-required': 'format',
}

function refusedAnswer(
  member: 'choice' | 'text',
  { reason, detail }: { readonly reason: AnswerRefusal; readonly detail: string },
): Refusal {
  const text =
    reason === 'unknown-choice' && member === 'text' ? 'The question takes one of its choices only.' : detail
  return invalid([
    { pointer: `/body/${member}`, code: answerCodes[reason], detail: `${text.replace(/\.$/, '')}.` },
  ])
}

export const intakeCases = {
  'categories.list': read('categories.list', async (work, call) => {
    const { language, ...query } = call.query
    const byPath = { ...call, query: { ...query, sort: 'path' } }
    return listPage(work.tx, byPath as Call, {
      collection: categories,
      render: (category) => viewCategory(category, language),
    })
  }),

  'categories.get': read('categories.get', async (work, { path, query }) => {
    const category = await work.tx.get(categories, path.categoryId)
    if (!category) throw notFound()
    return { body: viewCategory(category.value, query.language) }
  }),

  'followUps.list': read('followUps.list', async (work, call) => {
    const { path, principal } = call
    if (!(await visibleTicket(work, principal, path.ticketId))) throw notFound()
    const oldestFirst = { ...call, query: { ...call.query, sort: 'askedAt' } }
    return listPage(work.tx, oldestFirst as Call, {
      collection: followUps,
      render: viewQuestion,
      confined: { ticketId: path.ticketId },
    })
  }),

  'followUps.answer': write('followUps.answer', {
    async target(work, { path, principal }) {
      const ticket = await visibleTicket(work, principal, path.ticketId)
      const question = await work.tx.get(followUps, path.followUpId)
      return ticket && question?.value.ticketId === ticket.id ? question : undefined
    },
    async run(work, { body, path, principal }, question) {
      const { state, choices, factKey, kind, language, question: text } = question.value
      if (state !== 'open') {
        throw new Refusal('already-answered', `The question is ${state}; it takes no answer any more.`, {
          members: { state },
        })
      }
      const ticket = await visibleTicket(work, principal, path.ticketId)
      if (!ticket) throw notFound()
      const contact = await work.tx.get(contacts, ticket.value.contactId)
      const time = { reference: work.nowIso, timeZone: contact?.value.timeZone ?? 'UTC' }
      const chosen = choices.find((offered) =>
        body.choice === undefined ? offered.role === 'other' : offered.value === body.choice,
      )
      const result = applyAnswer(
        { key: factKey, kind, text, language, choices },
        { choice: chosen?.value ?? body.choice ?? '', ...(body.text !== undefined && { text: body.text }) },
        time,
      )
      if (!result.accepted) throw refusedAnswer(body.choice === undefined ? 'text' : 'choice', result)
      const answer = { choice: body.choice ?? null, text: body.text ?? null }
      work.tx.replace(followUps, question, {
        ...question.value,
        state: 'answered',
        answer,
        answeredAt: work.nowIso,
      })
      const answered = keepAnswer(work, ticket, result.fact)
      work.emit({
        type: 'followUp.answered',
        subject: { type: 'ticket', id: ticket.id },
        data: { followUpId: question.id, ticketId: ticket.id, factKey, choice: answer.choice },
        content: { text: answer.text },
        visibleToAccount: ticket.value.accountId,
      })
      await indexTicket(work, answered.value)
      return { id: question.id }
    },
    async render(work, { id }) {
      const question = await work.tx.get(followUps, id)
      if (!question) throw notFound()
      return { body: viewQuestion(question.value) }
    },
  }),

  'ratings.create': write('ratings.create', {
    target: (work, { path, principal }) => visibleTicket(work, principal, path.ticketId),
    async run(work, { body }, ticket) {
      const { cycle, contactId, accountId } = ticket.value
      const currentStatus = statusOf(ticket.value)
      if (currentStatus !== 'solved' && currentStatus !== 'closed') {
        throw new Refusal(
          'not-solved',
          `The ticket is ${currentStatus}; a solution is rated once there is one.`,
          { members: { currentStatus } },
        )
      }
      const [rated] = await work.tx.query(ratings, { index: 'cycle', prefix: [ticket.id, cycle], limit: 1 })
      if (rated) {
        throw new Refusal(
          'already-rated',
          'This resolution cycle was rated already; `ratingId` names the rating.',
          { members: { ratingId: rated.id } },
        )
      }
      const id = work.newId('rat')
      work.tx.insert(ratings, id, {
        id,
        ticketId: ticket.id,
        cycle,
        contactId,
        score: body.score,
        comment: body.comment ?? null,
        createdAt: work.nowIso,
      })
      work.emit({
        type: 'rating.created',
        subject: { type: 'ticket', id: ticket.id },
        data: { ratingId: id, ticketId: ticket.id, cycle, score: body.score },
        content: { comment: body.comment ?? null },
        visibleToAccount: accountId,
      })
      return { id }
    },
    async render(work, { id }) {
      const rating = await work.tx.get(ratings, id)
      if (!rating) throw notFound()
      return { body: rating.value, location: `/v1/tickets/${rating.value.ticketId}/ratings/${id}` }
    },
  }),

  'ratings.get': read('ratings.get', async (work, { path, principal }) => {
    const ticket = await visibleTicket(work, principal, path.ticketId)
    const rating = await work.tx.get(ratings, path.ratingId)
    if (!ticket || rating?.value.ticketId !== ticket.id) throw notFound()
    return { body: rating.value }
  }),
}
