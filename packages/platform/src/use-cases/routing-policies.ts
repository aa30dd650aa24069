import { listPage } from '../edge/page.ts'
import { routingPolicies } from '../documents/index.ts'
import { notFound, Refusal } from '../refusal.ts'
import { activatePolicy, writePolicy } from '../routing/write-policy.ts'
import { read, write, type Rendered } from '../use-case.ts'
import type { Work } from '../work.ts'

async function rendered(work: Work, policyId: string): Promise<Rendered> {
  const stored = await work.tx.get(routingPolicies, policyId)
  if (!stored) throw notFound()
  return { body: stored.value, version: stored.value.version }
}

export const routingPolicyCases = {
  'routingPolicies.create': write('routingPolicies.create', {
    async run(work, { body }) {
      return { id: (await writePolicy(work, body)).id }
    },
    async render(work, { id }) {
      return { ...(await rendered(work, id)), location: `/v1/routingPolicies/${id}` }
    },
  }),

  'routingPolicies.list': read('routingPolicies.list', (work, call) =>
    listPage(work.tx, call, { collection: routingPolicies, render: (policy) => policy }),
  ),

  'routingPolicies.get': read('routingPolicies.get', (work, { path }) => rendered(work, path.policyId)),

  'routingPolicies.activate': write('routingPolicies.activate', {
    target: (work, { path }) => work.tx.get(routingPolicies, path.policyId),
    async run(work, _call, stored) {
      if (stored.value.state === 'active')
        throw new Refusal('already-active', 'The policy is the active one already. Nothing was changed.')
      await activatePolicy(work, stored)
      return { id: stored.id }
    },
    render: (work, { id }) => rendered(work, id),
  }),
}
