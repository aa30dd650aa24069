import type { Agent, AgentCreate, AgentUpdate } from '@deskwire/contract'
import { listPage } from '../edge/page.ts'
import { agents, type AgentDoc } from '../documents/index.ts'
import { notFound } from '../refusal.ts'
import { checkOnce, checkReferences } from '../routing/check-references.ts'
import { floorOf } from '../routing/floor-view.ts'
import { viewAgent } from '../routing/mapping.ts'
import { checkedHours, wholeWeek } from '../sla/calendar-definition.ts'
import { read, write, type Rendered } from '../use-case.ts'
import type { Work } from '../work.ts'
import { applyPatch } from './changes.ts'
import { claimExternalId } from './external-id.ts'

async function rendered(work: Work, agentId: string): Promise<Rendered> {
  const stored = await work.tx.get(agents, agentId)
  if (!stored) throw notFound()
  return { body: viewAgent(stored.value), version: stored.value.version }
}

/** Refuses what the schema cannot: names twice, ids of nothing, hours that are none. */
async function check(work: Work, body: AgentCreate | AgentUpdate): Promise<void> {
  checkOnce(
    '/body/languages',
    'language',
    body.languages?.map(({ language }) => language),
  )
  checkOnce(
    '/body/skills',
    'skill',
    body.skills?.map(({ skill }) => skill),
  )
  checkOnce(
    '/body/certificates',
    'name',
    body.certificates?.map(({ name }) => name),
  )
  await checkReferences(work, {
    centerId: body.centerId,
    shifts: body.shifts,
    categoryIds: { at: '/body/categoryIds', ids: body.categoryIds },
  })
  for (const [at, shift] of (body.shifts ?? []).entries()) {
    if (shift.timeZone === undefined || shift.weekly === undefined) continue
    const { timeZone, weekly } = shift
    checkedHours({ timeZone, weekly }, `/body/shifts/${at}`)
  }
}

/** Shifts as they are kept: every part there, null where it does not apply. */
const wholeShifts = (shifts: NonNullable<AgentCreate['shifts']>): Agent['shifts'] =>
  shifts.map(({ calendarId = null, timeZone = null, weekly }) => ({
    calendarId,
    timeZone,
    weekly: weekly ? wholeWeek(weekly) : null,
  }))

const wholeCertificates = (certificates: NonNullable<AgentCreate['certificates']>): Agent['certificates'] =>
  certificates.map(({ name, expiresAt = null }) => ({ name, expiresAt }))

/** A patch in the form in which the document keeps it. */
function wholePatch({ shifts, certificates, ...rest }: AgentUpdate): object {
  return {
    ...rest,
    ...(shifts && { shifts: wholeShifts(shifts) }),
    ...(certificates && { certificates: wholeCertificates(certificates) }),
  }
}

/** A new agent, who has told the floor nothing yet. */
function newAgent(work: Work, installationId: string, body: AgentCreate): AgentDoc {
  return {
    id: work.newId('agt'),
    version: 1,
    installationId,
    externalId: body.externalId ?? null,
    name: body.name,
    state: 'active',
    presence: 'offline',
    presenceSince: work.nowIso,
    presenceUntil: null,
    centerId: body.centerId,
    tier: body.tier,
    team: body.team ?? null,
    languages: body.languages,
    skills: body.skills ?? [],
    certificates: wholeCertificates(body.certificates ?? []),
    compliance: body.compliance ?? [],
    regions: body.regions ?? [],
    residency: body.residency ?? [],
    supportHours: body.supportHours ?? [],
    securityClearance: body.securityClearance ?? 'none',
    products: body.products ?? [],
    categoryIds: body.categoryIds ?? [],
    shifts: wholeShifts(body.shifts ?? []),
    capacity: { api: 0, portal: 0, email: 0, chat: 0, phone: 0, ...body.capacity },
    work: [],
    lastAssignedAt: null,
    createdAt: work.nowIso,
    updatedAt: work.nowIso,
  }
}

export const agentCases = {
  'agents.create': write('agents.create', {
    async run(work, { body, principal: { installationId } }) {
      await check(work, body)
      await claimExternalId(work, agents, installationId, body.externalId)
      const agent = newAgent(work, installationId, body)
      floorOf(work).add(agent)
      work.emit({
        type: 'agent.created',
        subject: { type: 'agent', id: agent.id },
        data: { agentId: agent.id, centerId: agent.centerId, tier: agent.tier },
      })
      return { id: agent.id }
    },
    async render(work, { id }) {
      return { ...(await rendered(work, id)), location: `/v1/agents/${id}` }
    },
  }),

  'agents.list': read('agents.list', (work, call) =>
    listPage(work.tx, call, {
      collection: agents,
      render: viewAgent,
      unique: { filter: 'externalId', scope: [call.principal.installationId] },
    }),
  ),

  'agents.get': read('agents.get', (work, { path }) => rendered(work, path.agentId)),

  'agents.update': write('agents.update', {
    target: (work, { path }) => work.tx.get(agents, path.agentId),
    async run(work, { body }, stored) {
      await check(work, body)
      const { value } = await applyPatch(work, agents, stored, wholePatch(body), (patched) => ({
        type: 'agent.updated',
        subject: 'agent',
        data: { agentId: stored.id, state: patched.value.state },
      }))
      floorOf(work).note(value)
      return { id: stored.id }
    },
    render: (work, { id }) => rendered(work, id),
  }),
}
