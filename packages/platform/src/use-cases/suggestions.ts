import type { SuggestionDraft, SuggestionOutcome } from '@deskwire/contract'
import { readableAudiences, readerOf, seesArticle } from '../articles/article-access.ts'
import { findArticles, type ArticleQuery, type FoundArticle } from '../articles/find-articles.ts'
import { noteAttachedArticle, noteMissedTicket } from '../articles/misses.ts'
import { languagesAfter, languagesOf } from '../articles/search-languages.ts'
import { articles, categories, suggestions, type SuggestionDoc, type TicketDoc } from '../documents/index.ts'
import type { Stored } from '../ports/store.ts'
import type { Principal } from '../principal.ts'
import { Refusal, unknownReference } from '../refusal.ts'
import { visibleTicket } from '../tickets/ticket-view.ts'
import { write, type Call, type Rendered } from '../use-case.ts'
import type { Work } from '../work.ts'

const DEFAULT_LIMIT = 5

const outcomes: readonly string[] = [
  'shown',
  'opened',
  'attached',
  'solved',
] satisfies readonly SuggestionOutcome[]

const view = ({ shownTo: _shownTo, ...suggestion }: SuggestionDoc) => suggestion

type Wanted = Pick<ArticleQuery, 'text' | 'languages'> & { readonly ticket: TicketDoc | null }

async function categoryWords(work: Work, categoryId: string | null | undefined): Promise<readonly string[]> {
  if (categoryId === null || categoryId === undefined) return []
  return (await work.tx.get(categories, categoryId))?.value.path.split('/') ?? []
}

async function wantedForTicket(work: Work, ticket: TicketDoc): Promise<Wanted> {
  const { title, description, facts, tags, categoryId, language } = ticket
  const words = [...tags.map((tag) => tag.value), ...(await categoryWords(work, categoryId))]
  const said = Object.fromEntries(facts.map((fact) => [fact.key, fact.value]))
  return {
    ticket,
    text: { title, text: description, facts: said, tags: words },
    languages: languagesAfter(language),
  }
}

async function wantedForDraft(work: Work, principal: Principal, draft: SuggestionDraft): Promise<Wanted> {
  const { title, description, language, categoryId } = draft
  if (categoryId !== undefined && !(await work.tx.get(categories, categoryId))) {
    throw unknownReference('/body/draft/categoryId', 'category')
  }
  return {
    ticket: null,
    text: { title, text: description, tags: await categoryWords(work, categoryId) },
    languages:
      language === undefined
        ? await languagesOf(work, principal, `${title}\n${description}`)
        : languagesAfter(language),
  }
}

async function wanted(work: Work, { body, principal }: Call<'suggestions.create'>): Promise<Wanted> {
  if (body.draft) return wantedForDraft(work, principal, body.draft)
  const ticket = body.ticketId === undefined ? undefined : await visibleTicket(work, principal, body.ticketId)
  if (!ticket) throw unknownReference('/body/ticketId', 'ticket')
  return wantedForTicket(work, ticket.value)
}

function keepSuggestion(
  work: Work,
  principal: Principal,
  ticketId: string | null,
  { hit, article, title, language }: FoundArticle,
): SuggestionDoc {
  const suggestion: SuggestionDoc = {
    id: work.newId('sug'),
    articleId: article.id,
    title,
    language,
    score: hit.score,
    excerpt: hit.excerpt,
    ticketId,
    outcome: 'shown',
    createdAt: work.nowIso,
    updatedAt: work.nowIso,
    shownTo: principal.actor,
  }
  work.tx.insert(suggestions, suggestion.id, suggestion)
  return suggestion
}

/** Whether the caller may say how far a suggestion got: for a contact, one shown to it, or one of its ticket and its articles. */
async function mayRecord(
  work: Work,
  principal: Principal,
  { shownTo, ticketId, articleId }: SuggestionDoc,
): Promise<boolean> {
  const { actor } = principal
  if (actor.type !== 'contact' || (shownTo.type === 'contact' && shownTo.id === actor.id)) return true
  if (ticketId === null || !(await visibleTicket(work, principal, ticketId))) return false
  const article = await work.tx.get(articles, articleId)
  return article !== undefined && seesArticle(principal, article.value)
}

async function recordable(
  work: Work,
  { path, principal }: Call<'suggestions.recordOutcome'>,
): Promise<Stored<SuggestionDoc> | undefined> {
  const stored = await work.tx.get(suggestions, path.suggestionId)
  return stored && (await mayRecord(work, principal, stored.value)) ? stored : undefined
}

async function rendered(work: Work, suggestionId: string): Promise<Rendered> {
  const stored = await work.tx.get(suggestions, suggestionId)
  if (!stored) throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
  return { body: view(stored.value) }
}

export const suggestionCases = {
  'suggestions.create': write('suggestions.create', {
    async run(work, call) {
      const { body, principal } = call
      const { ticket, ...query } = await wanted(work, call)
      const ticketId = ticket?.id ?? null
      const found = await findArticles(work, {
        ...query,
        audiences: readableAudiences(principal),
        limit: body.limit ?? DEFAULT_LIMIT,
      })
      const shown = found.map((article) => keepSuggestion(work, principal, ticketId, article))
      const suggestionIds = shown.map(({ id }) => id)
      const [first] = suggestionIds
      if (first === undefined) {
        if (ticket) await noteMissedTicket(work, ticket, readerOf(principal))
        return { id: '', suggestionIds }
      }
      work.emit({
        type: 'suggestion.shown',
        subject: { type: 'suggestion', id: first },
        data: { suggestionIds, articleIds: shown.map(({ articleId }) => articleId), ticketId },
      })
      return { id: first, suggestionIds }
    },
    async render(work, { suggestionIds }) {
      const items = []
      for (const id of suggestionIds as readonly string[]) items.push((await rendered(work, id)).body)
      return { body: { items } }
    },
  }),

  'suggestions.recordOutcome': write('suggestions.recordOutcome', {
    target: recordable,
    async run(work, { body: { outcome } }, stored) {
      const { articleId, ticketId, outcome: from } = stored.value
      if (outcome === from) return { id: stored.id }
      if (outcomes.indexOf(outcome) < outcomes.indexOf(from)) {
        throw new Refusal(
          'outcome-regressed',
          'The suggestion got further than that; `currentOutcome` says how far.',
          {
            members: { currentOutcome: from },
          },
        )
      }
      work.tx.replace(suggestions, stored, { ...stored.value, outcome, updatedAt: work.nowIso })
      if (ticketId !== null && outcome !== 'opened') await noteAttachedArticle(work, ticketId, articleId)
      work.emit({
        type: 'suggestion.outcomeRecorded',
        subject: { type: 'suggestion', id: stored.id },
        data: { suggestionId: stored.id, articleId, ticketId, from, outcome },
      })
      return { id: stored.id }
    },
    render: (work, { id }) => rendered(work, id),
  }),
}
