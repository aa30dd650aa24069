import { listPage } from '../edge/page.ts'
import { centers, type CenterDoc } from '../documents/index.ts'
import { notFound } from '../refusal.ts'
import { floorOf } from '../routing/floor-view.ts'
import { viewCenter } from '../routing/mapping.ts'
import { read, type Call } from '../use-case.ts'

export const centerCases = {
  'centers.list': read('centers.list', async (work, call) => {
    const byName = { ...call, query: { ...call.query, sort: 'name' } }
    const { body } = await listPage(work.tx, byName as Call, {
      collection: centers,
      render: (center) => center,
    })
    const page = body as { readonly items: readonly CenterDoc[]; readonly nextCursor: string | null }
    const lookups = await floorOf(work).lookups()
    return { body: { ...page, items: page.items.map((center) => viewCenter(center, lookups, work.now)) } }
  }),

  'centers.get': read('centers.get', async (work, { path }) => {
    const stored = await work.tx.get(centers, path.centerId)
    if (!stored) throw notFound()
    const lookups = await floorOf(work).lookups()
    return { body: viewCenter(stored.value, lookups, work.now) }
  }),
}
