import { listPage } from '../edge/page.ts'
import { categories, followUps, ratings, type CategoryDoc, type LocalizedText } from '../documents/index.ts'
import { Refusal, invalid } from '../refusal.ts'
import { keepAnswer } from '../tickets/questions.ts'
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
      choices: choices.map((choice) => ({ value: choice.value, label: say(choice.label, language) })),
    })),
  }
}

export const intakeCases = {
  'categories.list': read('categories.list', async (work, call) => {
    const { language, ...query } = call.query
    const byPath = { ...call, query: { ...query, sort: 'path' } }
    return listPage(work.tx, byPath as Call, { collection: categories, render: (category) => viewCategory(category, language) })
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
      render: (question) => question,
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
      const { state, choices, factKey } = question.value
      if (state !== 'open') {
        throw new Refusal('already-answered', `The question is ${state}; it takes no answer any more.`, { members: { state } })
      }
      const choice = choices.find((offered) => offered.value === body.choice && !offered.freeText)
      if (body.choice !== undefined && !choice) {
        throw invalid([{ pointer: '/body/choice', code: 'enum', detail: 'The question offers no such choice.' }])
      }
      if (body.text !== undefined && !choices.some((offered) => offered.freeText)) {
        throw invalid([{ pointer: '/body/text', code: 'unknown', detail: 'The question takes one of its choices only.' }])
      }
      const ticket = await visibleTicket(work, principal, path.ticketId)
      if (!ticket) throw notFound()
      const answer = { choice: choice?.value ?? null, text: body.text ?? null }
      work.tx.replace(followUps, question, { ...question.value, state: 'answered', answer, answeredAt: work.nowIso })
      const answered = keepAnswer(work, ticket, factKey, choice?.value ?? body.text ?? '')
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
      return { body: question.value }
    },
  }),

  'ratings.create': write('ratings.create', {
    target: (work, { path, principal }) => visibleTicket(work, principal, path.ticketId),
    async run(work, { body }, ticket) {
      const { cycle, contactId, accountId } = ticket.value
      const currentStatus = statusOf(ticket.value)
      if (currentStatus !== 'solved' && currentStatus !== 'closed') {
        throw new Refusal('not-solved', `The ticket is ${currentStatus}; a solution is rated once there is one.`, { members: { currentStatus } })
      }
      const [rated] = await work.tx.query(ratings, { index: 'cycle', prefix: [ticket.id, cycle], limit: 1 })
      if (rated) {
        throw new Refusal('already-rated', 'This resolution cycle was rated already; `ratingId` names the rating.', { members: { ratingId: rated.id } })
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
