import type { UseCases } from '../use-case.ts'
import { apiKeyCases } from './api-keys.ts'
import { appCases } from './apps.ts'
import { articleCases } from './articles.ts'
import { articleImportCases } from './article-import.ts'
import { eventCases } from './events.ts'
import { intakeCases } from './intake.ts'
import { jobCases } from './jobs.ts'
import { knowledgeSearchCases } from './knowledge-search.ts'
import { messageCases } from './messages.ts'
import { people } from './people.ts'
import { sandboxCases } from './sandbox-control.ts'
import { sessionCases } from './sessions.ts'
import { suggestionCases } from './suggestions.ts'
import { ticketCases } from './tickets.ts'
import { ticketRelations } from './ticket-relations.ts'

/** The use case of every operation of the contract; the type refuses a missing and an extra one. */
export const useCases: UseCases = {
  ...people,
  ...sessionCases,
  ...ticketCases,
  ...ticketRelations,
  ...messageCases,
  ...intakeCases,
  ...articleCases,
  ...articleImportCases,
  ...knowledgeSearchCases,
  ...suggestionCases,
  ...appCases,
  ...apiKeyCases,
  ...eventCases,
  ...jobCases,
  ...sandboxCases,
}
