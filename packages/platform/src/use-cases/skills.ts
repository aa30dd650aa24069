import { decodeCursor, encodeCursor } from '../edge/cursor.ts'
import { floorOf } from '../routing/floor-view.ts'
import { read } from '../use-case.ts'

const DEFAULT_LIMIT = 20

interface KnownSkill {
  readonly skill: string
  readonly agents: number
  readonly maxLevel: number
}

export const skillCases = {
  'skills.list': read('skills.list', async (work, { query, operationId, principal }) => {
    const { limit = DEFAULT_LIMIT, cursor } = query
    const purpose = JSON.stringify([operationId, principal.tenant])
    const after = cursor === undefined ? '' : String(decodeCursor(purpose, cursor)[0])
    const known = new Map<string, KnownSkill>()
    for (const { skills } of await floorOf(work).active()) {
      for (const { skill, level } of skills) {
        const { agents, maxLevel } = known.get(skill) ?? { agents: 0, maxLevel: 0 }
        known.set(skill, { skill, agents: agents + 1, maxLevel: Math.max(maxLevel, level) })
      }
    }
    const left = [...known.values()]
      .filter(({ skill }) => skill > after)
      .sort((a, b) => (a.skill < b.skill ? -1 : 1))
    const items = left.slice(0, limit)
    const last = items.at(-1)
    return {
      body: { items, nextCursor: left.length > limit && last ? encodeCursor(purpose, [last.skill]) : null },
    }
  }),
}
