import { primaryTag } from '@deskwire/knowledge'
import { isAnswered, readGaps, viewGap, type Gap } from '../articles/gaps.ts'
import { decodeCursor, encodeCursor } from '../edge/cursor.ts'
import { read } from '../use-case.ts'

const DEFAULT_LIMIT = 20

// Each is searched for to see whether an article answers it by now; a page may come out short rather than slow.
const MAX_SEARCHED = 100

const keyOf = ({ id, misses }: Gap): readonly [number, string] => [misses.length, id]

/** Whether a gap stands behind a place in the list: largest first, then by id. */
const isBehind = (gap: Gap, [count, id]: readonly unknown[]): boolean =>
  gap.misses.length < Number(count) || (gap.misses.length === count && gap.id > String(id))

export const gapCases = {
  'gaps.list': read('gaps.list', async (work, { query, operationId, principal }) => {
    const { limit = DEFAULT_LIMIT, cursor, language } = query
    const wanted = language === undefined ? undefined : primaryTag(language)
    const purpose = JSON.stringify([operationId, principal.tenant, wanted ?? null])
    const after = cursor === undefined ? undefined : decodeCursor(purpose, cursor)
    const gaps = (await readGaps(work, wanted)).filter((gap) => after === undefined || isBehind(gap, after))
    const items = []
    let searched = 0
    for (const gap of gaps) {
      if (items.length === limit || searched === MAX_SEARCHED) break
      searched += 1
      if (!(await isAnswered(work, gap))) items.push(viewGap(gap))
    }
    const last = gaps[searched - 1]
    return {
      body: { items, nextCursor: searched < gaps.length && last ? encodeCursor(purpose, keyOf(last)) : null },
    }
  }),
}
