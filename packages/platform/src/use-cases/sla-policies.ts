import type { SlaPolicyCreate, SlaPolicyUpdate } from '@deskwire/contract'
import { slaPolicies, type SlaPolicyDoc } from '../documents/index.ts'
import { listPage } from '../edge/page.ts'
import { Refusal } from '../refusal.ts'
import { checkPolicy, policyFields } from '../sla/policy-fields.ts'
import { publishPolicy } from '../sla/plan-book.ts'
import { startRecalculation } from '../sla/recalculate-clocks.ts'
import { read, write, type Rendered } from '../use-case.ts'
import type { Work } from '../work.ts'

async function rendered(work: Work, policyId: string): Promise<Rendered> {
  const stored = await work.tx.get(slaPolicies, policyId)
  if (!stored) throw new Refusal('not-found', 'No resource of this id is visible to the caller.')
  return { body: stored.value, version: stored.value.version }
}

/** The policy with the fields that are given in place of its own, each list as a whole. */
function patched(
  stored: SlaPolicyDoc,
  body: SlaPolicyUpdate,
): { policy: SlaPolicyDoc; changed: readonly string[] } {
  const { name, position, when, warnings, changeMode, calendarUse } = stored
  const policy = {
    ...stored,
    ...policyFields({
      name,
      position,
      when,
      warnings,
      changeMode,
      calendarUse,
      ...body,
      // What is kept of a policy is one of the closed values that it was made from, with null for a severity that is any.
      targets: body.targets ?? (stored.targets as SlaPolicyCreate['targets']),
      pauses: body.pauses ?? (stored.pauses as NonNullable<SlaPolicyCreate['pauses']>),
    } as SlaPolicyCreate),
  }
  const changed = (Object.keys(policy) as (keyof SlaPolicyDoc)[]).filter(
    (field) => JSON.stringify(policy[field]) !== JSON.stringify(stored[field]),
  )
  return { policy, changed: changed.sort() }
}

/** Fields that clocks do not depend on: they say which tickets get the policy, and what it is called. */
const ofChoice: ReadonlySet<string> = new Set(['name', 'position', 'when', 'changeMode'])

export const slaPolicyCases = {
  'slaPolicies.create': write('slaPolicies.create', {
    async run(work, { body }) {
      await checkPolicy(work, body)
      const policy: SlaPolicyDoc = {
        id: work.newId('slp'),
        version: 1,
        ...policyFields(body),
        createdAt: work.nowIso,
        updatedAt: work.nowIso,
      }
      work.tx.insert(slaPolicies, policy.id, policy)
      await publishPolicy(work, policy, true)
      work.emit({
        type: 'slaPolicy.created',
        subject: { type: 'slaPolicy', id: policy.id },
        data: { policyId: policy.id },
      })
      return { id: policy.id }
    },
    async render(work, { id }) {
      return { ...(await rendered(work, id)), location: `/v1/slaPolicies/${id}` }
    },
  }),

  'slaPolicies.list': read('slaPolicies.list', (work, call) =>
    listPage(work.tx, call, { collection: slaPolicies, render: (policy) => policy }),
  ),

  'slaPolicies.get': read('slaPolicies.get', (work, { path }) => rendered(work, path.policyId)),

  'slaPolicies.update': write('slaPolicies.update', {
    target: (work, { path }) => work.tx.get(slaPolicies, path.policyId),
    async run(work, { body, operationId, principal: { installationId } }, stored) {
      await checkPolicy(work, body)
      const { policy, changed } = patched(stored.value, body)
      if (changed.length === 0) return { id: stored.id }
      const version = policy.version + 1
      const next: SlaPolicyDoc = { ...policy, version, updatedAt: work.nowIso }
      work.tx.replace(slaPolicies, stored, next)
      const promises = !changed.every((field) => ofChoice.has(field))
      await publishPolicy(work, next, promises)
      work.emit({
        type: 'slaPolicy.updated',
        subject: { type: 'slaPolicy', id: stored.id },
        data: { policyId: stored.id, changed, version },
      })
      if (promises) {
        await startRecalculation(
          work,
          { kind: operationId, installationId },
          ({ plans }) => plans.at(-1)?.policy?.policyId === stored.id,
        )
      }
      return { id: stored.id }
    },
    render: (work, { id }) => rendered(work, id),
  }),
}
