import type { Dice } from '../fuzz/dice.ts'
import type { LoadedTenant } from '../server/tenant-setup.ts'

/**
 * A write that is meant to happen exactly once. Its tag stands in the free text of the one event that tells of it, so that the
 * effect is found among all others, however often the request was sent.
 */
export interface WriteIntent {
  readonly tag: string
  readonly kind: 'create' | 'message' | 'patch' | 'move'
  readonly method: 'POST' | 'PATCH'
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  readonly ifMatch?: number
  /** The ticket that it is about; undefined for one that makes it. */
  readonly ticketId?: string
}

/** A ticket as the only one who changes its fields knows it. */
export interface OwnTicket {
  readonly id: string
  readonly version: number
  readonly status: string
}

const moves: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  new: [{ to: 'open' }],
  open: [{ to: 'pendingCustomer' }, { to: 'pendingThirdParty' }, { to: 'solved', resolutionCode: 'fixed' }],
  pendingCustomer: [{ to: 'open' }, { to: 'solved', resolutionCode: 'fixed' }],
  pendingThirdParty: [{ to: 'open' }],
  solved: [{ to: 'open' }],
}

const severities = ['P0', 'P1', 'P2', 'P3', 'P4'] as const

const reports = [
  'The gateway answers 504 since this morning; a restart changed nothing.',
  'Please tell us how the lease of a reserved instance is extended.',
  'The database vpc-7 refuses connections from the office, error code ECONNRESET.',
] as const

/**
 * Chooses what a writer does next: a new ticket, a word on any ticket of the tenant, or a change or a move of one of its own.
 * @param known - ids of tickets of the tenant that are there, whoever made them
 */
export function nextIntent(
  dice: Dice,
  tag: string,
  tenant: LoadedTenant,
  own: readonly OwnTicket[],
  known: readonly string[],
): WriteIntent {
  const kind = dice.weighted<WriteIntent['kind']>([
    ['create', 4],
    ['message', known.length === 0 ? 0 : 3],
    ['patch', own.length === 0 ? 0 : 2],
    ['move', own.length === 0 ? 0 : 2],
  ])
  if (kind === 'create') return create(dice, tag, tenant)
  if (kind === 'message') return message(dice, tag, dice.pick(known))
  const ticket = dice.pick(own)
  return kind === 'patch' ? patch(dice, tag, ticket) : move(dice, tag, ticket)
}

function create(dice: Dice, tag: string, { accountId, contactId }: LoadedTenant): WriteIntent {
  const body = {
    title: tag,
    description: dice.pick(reports),
    accountId,
    contactId,
    severity: dice.pick(severities),
  }
  return { tag, kind: 'create', method: 'POST', path: '/v1/tickets', body }
}

function message(dice: Dice, tag: string, ticketId: string): WriteIntent {
  const body = { body: tag, visibility: dice.chance(0.7) ? 'public' : 'internal' }
  return { tag, kind: 'message', method: 'POST', path: `/v1/tickets/${ticketId}/messages`, body, ticketId }
}

function patch(dice: Dice, tag: string, { id, version }: OwnTicket): WriteIntent {
  const body = { title: tag, severity: dice.pick(severities) }
  return {
    tag,
    kind: 'patch',
    method: 'PATCH',
    path: `/v1/tickets/${id}`,
    body,
    ifMatch: version,
    ticketId: id,
  }
}

function move(dice: Dice, tag: string, { id, version, status }: OwnTicket): WriteIntent {
  const body = { ...dice.pick(moves[status] ?? [{ to: 'cancelled' }]), note: tag }
  const path = `/v1/tickets/${id}/transition`
  return { tag, kind: 'move', method: 'POST', path, body, ifMatch: version, ticketId: id }
}
