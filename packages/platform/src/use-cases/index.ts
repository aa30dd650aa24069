import type { UseCases } from '../use-case.ts'
import { agentCases } from './agents.ts'
import { apiKeyCases } from './api-keys.ts'
import { appCases } from './apps.ts'
import { articleCases } from './articles.ts'
import { articleFeedbackCases } from './article-feedback.ts'
import { articleImportCases } from './article-import.ts'
import { articleLinkCases } from './article-links.ts'
import { articleVersionCases } from './article-versions.ts'
import { attachmentCases } from './attachments.ts'
import { calendarCases } from './calendars.ts'
import { centerCases } from './centers.ts'
import { clockCases } from './clocks.ts'
import { decisionCases } from './decisions.ts'
import { eventCases } from './events.ts'
import { gapCases } from './gaps.ts'
import { intakeCases } from './intake.ts'
import { jobCases } from './jobs.ts'
import { knowledgeSearchCases } from './knowledge-search.ts'
import { messageCases } from './messages.ts'
import { people } from './people.ts'
import { presenceCases } from './presence.ts'
import { projectionCases } from './projections.ts'
import { queueCases } from './queues.ts'
import { reservationCases } from './reservations.ts'
import { routingPolicyCases } from './routing-policies.ts'
import { sandboxCases } from './sandbox-control.ts'
import { secretCases } from './secrets.ts'
import { sessionCases } from './sessions.ts'
import { skillCases } from './skills.ts'
import { slaPolicyCases } from './sla-policies.ts'
import { suggestionCases } from './suggestions.ts'
import { ticketExportCases } from './ticket-exports.ts'
import { ticketCases } from './tickets.ts'
import { ticketEscalation } from './ticket-escalation.ts'
import { ticketRelations } from './ticket-relations.ts'
import { translationCases } from './translations.ts'

/** The use case of every operation of the contract; the type refuses a missing and an extra one. */
export const useCases: UseCases = {
  ...people,
  ...sessionCases,
  ...ticketCases,
  ...ticketRelations,
  ...ticketEscalation,
  ...centerCases,
  ...queueCases,
  ...agentCases,
  ...presenceCases,
  ...skillCases,
  ...routingPolicyCases,
  ...decisionCases,
  ...reservationCases,
  ...messageCases,
  ...attachmentCases,
  ...secretCases,
  ...ticketExportCases,
  ...intakeCases,
  ...articleCases,
  ...articleVersionCases,
  ...translationCases,
  ...articleFeedbackCases,
  ...articleLinkCases,
  ...articleImportCases,
  ...knowledgeSearchCases,
  ...gapCases,
  ...suggestionCases,
  ...slaPolicyCases,
  ...calendarCases,
  ...clockCases,
  ...projectionCases,
  ...appCases,
  ...apiKeyCases,
  ...eventCases,
  ...jobCases,
  ...sandboxCases,
}
