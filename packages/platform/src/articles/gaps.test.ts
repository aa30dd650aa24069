import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterMisses, viewGap } from './gaps.ts'
import type { WordedMiss } from './misses.ts'

const miss = (at: number, text: string, fields: Partial<WordedMiss> = {}): WordedMiss => ({
  id: `mis_${String(at).padStart(4, '0')}`,
  text,
  contentId: null,
  language: 'en',
  ticketId: null,
  reader: 'staff',
  missedAt: `2026-11-20T00:00:${String(at).padStart(2, '0')}.000Z`,
  ...fields,
})

describe('a gap', () => {
  test('counts searches and tickets of like wording, and names itself after the oldest', () => {
    const [gap] = clusterMisses([
      miss(3, 'resize system disk'),
      miss(1, 'Resizing the system disk', { ticketId: 'tkt_1' }),
      miss(2, 'resize system disk'),
      miss(4, 'system disks: resize', { ticketId: 'tkt_2' }),
    ])
    expect(gap && viewGap(gap)).toEqual({
      id: 'gap_0001',
      query: 'resize system disk',
      language: 'en',
      searches: 2,
      tickets: 2,
      firstAt: '2026-11-20T00:00:01.000Z',
      lastAt: '2026-11-20T00:00:04.000Z',
      examples: ['Resizing the system disk', 'system disks: resize'],
      ticketIds: ['tkt_2', 'tkt_1'],
    })
  })

  test('shows five other wordings and five tickets at most', () => {
    const all = Array.from({ length: 9 }, (_, at) =>
      miss(at, `disk ${'!'.repeat(at)}`, { ticketId: `tkt_${at}` }),
    )
    const [gap] = clusterMisses(all)
    const shown = gap && viewGap(gap)
    expect([shown?.examples.length, shown?.ticketIds.length, shown?.tickets]).toEqual([5, 5, 9])
  })
})

test('misses are in one gap of their own language each, in whatever order they come', () => {
  const word = fc.constantFrom('disk', 'resize', 'image', '发票', '抬头')
  const given = fc.array(
    fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 3 }),
      language: fc.constantFrom('en', 'zh'),
    }),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(given, fc.nat(), (texts, turn) => {
      const all = texts.map(({ words, language }, at) => miss(at, words.join(' '), { language }))
      const cut = all.length === 0 ? 0 : turn % all.length
      const gaps = clusterMisses(all)
      expect(clusterMisses([...all.slice(cut), ...all.slice(0, cut)])).toEqual(gaps)
      expect(gaps.flatMap(({ misses }) => misses.map(({ id }) => id)).sort()).toEqual(
        all.map(({ id }) => id).sort(),
      )
      for (const { language, misses } of gaps)
        expect(misses.every((one) => one.language === language)).toBe(true)
    }),
  )
})
