import type { QueueCreate } from '@deskwire/contract'
import { listPage } from '../edge/page.ts'
import { queues, type QueueDoc } from '../documents/index.ts'
import { patchResource } from '../merge-patch.ts'
import { notFound } from '../refusal.ts'
import { checkOnce, checkReferences } from '../routing/check-references.ts'
import { settingsChanged } from '../routing/settings.ts'
import { read, write, type Rendered } from '../use-case.ts'
import type { Work } from '../work.ts'

async function rendered(work: Work, queueId: string): Promise<Rendered> {
  const stored = await work.tx.get(queues, queueId)
  if (!stored) throw notFound()
  return { body: stored.value, version: stored.value.version }
}

async function check(
  work: Work,
  { centerIds, when, requiredSkills, requiredCertificates }: Partial<QueueCreate>,
): Promise<void> {
  checkOnce(
    '/body/requiredSkills',
    'skill',
    requiredSkills?.map(({ skill }) => skill),
  )
  checkOnce('/body', 'requiredCertificates', requiredCertificates)
  await checkReferences(work, {
    centerIds,
    categoryIds: { at: '/body/when/categoryIds', ids: when?.categoryIds },
  })
}

/** What a condition holds where it is left out: every list empty. */
const wholeWhen = ({
  categoryIds = [],
  severities = [],
  channels = [],
  languages = [],
}: NonNullable<QueueCreate['when']>): QueueDoc['when'] => ({ categoryIds, severities, channels, languages })

export const queueCases = {
  'queues.create': write('queues.create', {
    async run(work, { body }) {
      await check(work, body)
      const queue: QueueDoc = {
        id: work.newId('que'),
        version: 1,
        name: body.name,
        state: body.state ?? 'active',
        position: body.position,
        when: wholeWhen(body.when ?? {}),
        tier: body.tier ?? 'L1',
        centerIds: body.centerIds ?? [],
        specialty: body.specialty ?? null,
        requiredSkills: body.requiredSkills ?? [],
        requiredCertificates: body.requiredCertificates ?? [],
        createdAt: work.nowIso,
        updatedAt: work.nowIso,
      }
      work.tx.insert(queues, queue.id, queue)
      await settingsChanged(work)
      work.emit({
        type: 'queue.created',
        subject: { type: 'queue', id: queue.id },
        data: { queueId: queue.id },
      })
      return { id: queue.id }
    },
    async render(work, { id }) {
      return { ...(await rendered(work, id)), location: `/v1/queues/${id}` }
    },
  }),

  'queues.list': read('queues.list', (work, call) =>
    listPage(work.tx, call, { collection: queues, render: (queue) => queue }),
  ),

  'queues.get': read('queues.get', (work, { path }) => rendered(work, path.queueId)),

  'queues.update': write('queues.update', {
    target: (work, { path }) => work.tx.get(queues, path.queueId),
    async run(work, { body }, stored) {
      await check(work, body as Partial<QueueCreate>)
      const { value, changed } = patchResource(stored.value, body)
      if (changed.length === 0) return { id: stored.id }
      work.tx.replace(queues, stored, {
        ...value,
        version: value.version + 1,
        updatedAt: work.nowIso,
      })
      await settingsChanged(work)
      work.emit({
        type: 'queue.updated',
        subject: { type: 'queue', id: stored.id },
        data: { queueId: stored.id, changed },
      })
      return { id: stored.id }
    },
    render: (work, { id }) => rendered(work, id),
  }),
}
