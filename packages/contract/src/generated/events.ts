// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { EventEntry } from '../event-entry.ts'

/**
 * Every type of event: the scope and the kinds of actor that may read it, its capability and its subject.
 * @example events['article.created'].scope // 'knowledge:read'
 */
export const events = {
  'article.created': { scope: 'knowledge:read', audience: ['app', 'agent'], capability: 'knowledge', subject: 'article' },
  'article.updated': { scope: 'knowledge:read', audience: ['app', 'agent'], capability: 'knowledge', subject: 'article' },
  'article.archived': { scope: 'knowledge:read', audience: ['app', 'agent'], capability: 'knowledge', subject: 'article' },
  'suggestion.shown': { scope: 'knowledge:read', audience: ['app', 'agent'], capability: 'knowledge', subject: 'suggestion' },
  'suggestion.outcomeRecorded': { scope: 'knowledge:read', audience: ['app', 'agent'], capability: 'knowledge', subject: 'suggestion' },
  'account.created': { scope: 'people:read', audience: ['app', 'agent'], capability: 'people', subject: 'account' },
  'account.updated': { scope: 'people:read', audience: ['app', 'agent'], capability: 'people', subject: 'account' },
  'contact.created': { scope: 'people:read', audience: ['app', 'agent'], capability: 'people', subject: 'contact' },
  'contact.updated': { scope: 'people:read', audience: ['app', 'agent'], capability: 'people', subject: 'contact' },
  'contract.created': { scope: 'people:read', audience: ['app', 'agent'], capability: 'people', subject: 'contract' },
  'contract.updated': { scope: 'people:read', audience: ['app', 'agent'], capability: 'people', subject: 'contract' },
  'session.created': { scope: 'sessions:read', audience: ['app', 'agent'], capability: 'people', subject: 'session' },
  'app.created': { scope: 'apps:read', audience: ['app'], capability: 'platform', subject: 'app' },
  'app.updated': { scope: 'apps:read', audience: ['app'], capability: 'platform', subject: 'app' },
  'installation.created': { scope: 'installations:read', audience: ['app'], capability: 'platform', subject: 'installation' },
  'installation.deleted': { scope: 'installations:read', audience: ['app'], capability: 'platform', subject: 'installation' },
  'apiKey.created': { scope: 'apiKeys:read', audience: ['app'], capability: 'platform', subject: 'apiKey' },
  'apiKey.revoked': { scope: 'apiKeys:read', audience: ['app'], capability: 'platform', subject: 'apiKey' },
  'job.created': { scope: 'jobs:read', audience: ['app', 'agent'], capability: 'platform', subject: 'job' },
  'job.finished': { scope: 'jobs:read', audience: ['app', 'agent'], capability: 'platform', subject: 'job' },
  'job.cancelled': { scope: 'jobs:read', audience: ['app', 'agent'], capability: 'platform', subject: 'job' },
  'clock.advanced': { scope: 'sandbox:read', audience: ['app'], capability: 'sandbox', subject: 'clock' },
  'sandbox.restarted': { scope: 'sandbox:read', audience: ['app'], capability: 'sandbox', subject: 'sandbox' },
  'ticket.created': { scope: 'tickets:read', audience: ['app', 'agent', 'contact'], capability: 'tickets', subject: 'ticket' },
  'ticket.updated': { scope: 'tickets:read', audience: ['app', 'agent', 'contact'], capability: 'tickets', subject: 'ticket' },
  'ticket.tagged': { scope: 'tickets:read', audience: ['app', 'agent'], capability: 'tickets', subject: 'ticket' },
  'ticket.transitioned': { scope: 'tickets:read', audience: ['app', 'agent', 'contact'], capability: 'tickets', subject: 'ticket' },
  'ticket.assigned': { scope: 'tickets:read', audience: ['app', 'agent', 'contact'], capability: 'tickets', subject: 'ticket' },
  'ticket.linked': { scope: 'tickets:read', audience: ['app', 'agent'], capability: 'tickets', subject: 'ticket' },
  'ticket.unlinked': { scope: 'tickets:read', audience: ['app', 'agent'], capability: 'tickets', subject: 'ticket' },
  'ticket.merged': { scope: 'tickets:read', audience: ['app', 'agent', 'contact'], capability: 'tickets', subject: 'ticket' },
  'message.created': { scope: 'tickets:read', audience: ['app', 'agent', 'contact'], capability: 'tickets', subject: 'message' },
  'followUp.asked': { scope: 'tickets:read', audience: ['app', 'agent', 'contact'], capability: 'tickets', subject: 'followUp' },
  'followUp.answered': { scope: 'tickets:read', audience: ['app', 'agent', 'contact'], capability: 'tickets', subject: 'followUp' },
  'rating.created': { scope: 'tickets:read', audience: ['app', 'agent'], capability: 'tickets', subject: 'rating' },
} as const satisfies Readonly<Record<string, EventEntry>>
