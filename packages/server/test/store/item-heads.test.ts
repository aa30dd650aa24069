import { serialize } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { headOf } from '../../src/sqlite/item-head.ts'
import { openLogFile, logPaths } from '../../src/sqlite/log-file.ts'
import { readRecords, seedOf } from '../../src/sqlite/commit-log.ts'
import type { CommitItem } from '../../src/store/commit-item.ts'
import { brittleLogFile } from './brittle-log-file.ts'
import { eventItem as item } from './commit-items.ts'
import { sqliteFiles } from './sqlite-files.ts'
import { makeTables, openTestWriter, put, tablesOf, type TestWriter } from './written-items.ts'

const { newPath } = sqliteFiles()

/** What becomes of items that are given with their heads. */
const commit = ({ writer }: TestWriter, ...items: readonly CommitItem[]): string[] =>
  writer.commit(serialize(items), items.map(headOf)).map(({ kind }) => kind)

/** The same, of bodies that began just now. */
const commitNow = (given: TestWriter, ...items: readonly CommitItem[]): string[] =>
  commit(given, ...items.map((each) => ({ ...each, heard: given.writer.others })))

/** A writer that has its turn, and a document in the tables: then it may log what nobody has looked into. */
async function begun(path?: string) {
  const given = openTestWriter(path ?? (await newPath()))
  expect(given.commit(put(1, 'x', 0, 'a'))).toEqual(['done'])
  given.writer.apply()
  return given
}

/** A row of a unique index, and one of another. */
const unique = (code: string) => [7, 0, `E${code}\u0001`, 1] as const
const plain = (code: string) => [8, 0, `E${code}\u0001`, 0] as const

/** What a look would refuse: nobody has had the document at that revision. */
const wrong = (seq: number, id = 'x'): CommitItem => put(seq, id, 40, `wrong ${seq}`)

describe('the head of an item', () => {
  it.each([
    { name: 'says what its body had heard of', fields: { heard: 3 }, want: 3 },
    { name: 'says so of none, too', fields: { heard: 0 }, want: 0 },
    { name: 'has it looked into where nobody said', fields: {}, want: null },
    {
      name: 'leaves keys alone that others may have, too',
      fields: { heard: 3, addedRows: [...plain('k'), ...plain('l')] },
      want: 3,
    },
    {
      name: 'has it looked into where any of its keys is to be its alone',
      fields: { heard: 3, addedRows: [...plain('k'), ...unique('k')] },
      want: null,
    },
    {
      name: 'leaves keys alone that it gives up',
      fields: { heard: 3, droppedRows: [7, 0, 'Ek\u0001'] },
      want: 3,
    },
  ])('$name', ({ fields, want }) => {
    expect(headOf(put(5, 'x', 0, 'a', { dependsOn: [4], ...fields }))).toEqual({
      seq: 5,
      dependsOn: [4],
      heard: want,
    })
  })
})

describe('items whose bodies have heard of every write', () => {
  it('are logged as they came and applied without a look', async () => {
    const path = await newPath()
    const given = await begun(path)
    const items = [put(2, 'x', 1, 'b'), put(3, 'y', 0, 'a'), wrong(4, 'z')].map((each) => ({
      ...each,
      heard: given.writer.others,
    }))
    expect(commit(given, ...items)).toEqual(['done', 'done', 'done'])
    const logged = logPaths(path).flatMap((each) => {
      const file = openLogFile(path, each)
      const { identity } = given.db.prepare('SELECT identity FROM commit_log').get() as { identity: string }
      const records = [...readRecords(file, seedOf(identity))].map(({ bytes }) => Buffer.from(bytes))
      file.close()
      return records
    })
    expect(logged).toContainEqual(Buffer.from(serialize(items)))
    expect(given.writer.waiting).toBe(3)
    given.writer.apply()
    expect(tablesOf(path).bodies).toEqual(['x 2 b', 'y 1 a', 'z 41 wrong 4'])
  })

  it('are looked into where one of them has not, and only what is wrong is refused', async () => {
    const given = await begun()
    const { others } = given.writer
    expect(
      commit(
        given,
        { ...put(2, 'x', 1, 'b'), heard: others },
        { ...wrong(3), heard: others },
        { ...put(4, 'y', 0, 'a'), heard: others - 1 },
      ),
    ).toEqual(['done', 'conflict', 'done'])
    expect(commitNow(given, wrong(5, 'z'))).toEqual(['done'])
  })

  it('are looked into where this process has lost its turn without a word', async () => {
    const path = await newPath()
    const [a, b] = [await begun(path), openTestWriter(path)]
    const heard = a.writer.others
    expect(b.commit(put(11, 'x', 1, 'b'))).toEqual(['done'])
    expect(commit(a, { ...put(2, 'x', 1, 'c'), heard }, { ...put(3, 'y', 0, 'c'), heard })).toEqual([
      'conflict',
      'done',
    ])
    expect(a.writer.others).toBeGreaterThan(heard)
  })

  it('are looked into by who has yet to take its turn, and go into the tables with it', async () => {
    const path = await newPath()
    await begun(path)
    const given = openTestWriter(path)
    expect(commitNow(given, put(11, 'x', 1, 'b'), wrong(12), put(13, 'y', 0, 'a'))).toEqual([
      'done',
      'conflict',
      'done',
    ])
    expect(tablesOf(path).bodies).toEqual(['x 2 b', 'y 1 a'])
  })

  it('are told from those that began before another process wrote to the log and to nothing else', async () => {
    const path = await newPath()
    const [a, b] = [await begun(path), openTestWriter(path)]
    b.commit(put(11, 'x', 1, 'b'))
    // It has looked, and left the turn to the other one.
    expect([a.writer.othersWrote(), a.writer.othersWrote()]).toEqual([true, false])
    const heard = a.writer.others
    b.commit(put(12, 'x', 2, 'c'))
    expect(commit(a, { ...put(2, 'y', 0, 'a'), heard })).toEqual(['done'])
    expect(commit(a, { ...put(3, 'x', 2, 'd'), heard })).toEqual(['conflict'])
    expect(commitNow(a, put(4, 'x', 3, 'd'))).toEqual(['done'])
  })

  it.each(['with its turn', 'in the log alone', 'and in its tables'] as const)(
    'are told from those that began before another process wrote: %s',
    async (state) => {
      const path = await newPath()
      const [a, b] = [await begun(path), openTestWriter(path)]
      const heard = a.writer.others
      b.commit(put(11, 'x', 1, 'b'))
      if (state !== 'with its turn') b.commit(put(12, 'x', 2, 'c'))
      if (state === 'and in its tables') b.writer.apply()
      const revision = state === 'with its turn' ? 2 : 3
      // It has its turn again by then, and what is remembered of the log is what is in it.
      expect(commit(a, { ...put(2, 'y', 0, 'a'), heard })).toEqual(['done'])
      expect(a.writer.others).toBeGreaterThan(heard)
      expect(commit(a, { ...put(3, 'x', 1, 'd'), heard })).toEqual(['conflict'])
      expect(commit(a, { ...put(4, 'x', revision, 'd'), heard }, { ...put(5, 'z', 0, 'd'), heard })).toEqual([
        'done',
        'done',
      ])
      expect(commitNow(a, wrong(6))).toEqual(['done'])
    },
  )

  it('are told from them while an apply is under way, too', async () => {
    const path = await newPath()
    const [a, b] = [await begun(path), openTestWriter(path)]
    const heard = a.writer.others
    b.commit(put(11, 'x', 1, 'b'))
    commit(a, { ...put(2, 'y', 0, 'a'), heard })
    commitNow(a, put(3, 'y', 1, 'b'))
    a.writer.beginApply()
    expect(a.writer.isApplying).toBe(true)
    expect(commit(a, { ...put(4, 'x', 1, 'd'), heard })).toEqual(['conflict'])
    expect(commitNow(a, put(5, 'x', 2, 'd'), put(6, 'y', 2, 'd'))).toEqual(['done', 'done'])
    a.writer.apply()
    expect(tablesOf(path).bodies).toEqual(['x 3 d', 'y 3 d'])
  })

  it('fall with what they depend on', async () => {
    const given = await begun()
    expect(given.commit(wrong(2))).toEqual(['conflict'])
    expect(commitNow(given, put(3, 'y', 0, 'a', { dependsOn: [2] }), put(4, 'z', 0, 'a'))).toEqual([
      'conflict',
      'done',
    ])
    // And what depends on those, also in the same batch.
    expect(
      commitNow(
        given,
        put(5, 'v', 0, 'a', { dependsOn: [3] }),
        put(6, 'w', 0, 'a', { dependsOn: [4] }),
        put(7, 'u', 0, 'a', { dependsOn: [5] }),
      ),
    ).toEqual(['conflict', 'done', 'conflict'])
  })

  it('fail together where the log takes none of them, with what depends on them', async () => {
    const path = await newPath()
    makeTables(path)
    const file = brittleLogFile(path)
    const given = openTestWriter(path, {}, file)
    given.commit(put(1, 'x', 0, 'a'))
    expect(commitNow(given, put(2, 'x', 1, 'b'))).toEqual(['done'])
    const heard = given.writer.others
    file.break('write')
    expect(commitNow(given, put(3, 'x', 2, 'c'), put(4, 'y', 0, 'a'))).toEqual(['failed', 'failed'])
    file.break()
    // Nothing that was heard of counts any more, and what is said of the document is what was done.
    expect(given.writer.others).toBeGreaterThan(heard)
    expect(commitNow(given, put(5, 'z', 0, 'a', { dependsOn: [4] }))).toEqual(['conflict'])
    expect(commit(given, { ...put(6, 'x', 3, 'd'), heard }, { ...put(7, 'x', 2, 'd'), heard })).toEqual([
      'conflict',
      'done',
    ])
    given.writer.apply()
    expect(tablesOf(path).bodies).toEqual(['x 3 d'])
  })
})

describe('an item that has to be looked into', () => {
  it('finds what those have done that were not', async () => {
    const path = await newPath()
    const given = await begun(path)
    // Remembered as it is in the tables.
    expect(given.commit(item(2, { guards: [1, 'x', 1] }))).toEqual(['done'])
    expect(commitNow(given, put(3, 'x', 1, 'b', { timers: ['t', 5, '{}'] }))).toEqual(['done'])
    const late = item(4, { guards: [1, 'x', 1] })
    const early = item(5, { takenTimers: ['t', 6] })
    const right = item(6, { guards: [1, 'x', 2], takenTimers: ['t', 5], events: [] })
    const looked = () => given.commit(late, early, right)
    expect(looked()).toEqual(['conflict', 'conflict', 'done'])
    // On its way into the tables, and there.
    given.writer.beginApply()
    expect([given.writer.isApplying, ...looked()]).toEqual([true, 'conflict', 'conflict', 'done'])
    given.writer.apply()
    expect(looked()).toEqual(['conflict', 'conflict', 'done'])
  })

  it('is one with a unique key, also where the ones before it were not', async () => {
    const path = await newPath()
    const given = await begun(path)
    const claim = (seq: number, id: string, code: string) =>
      put(seq, id, 0, id, { addedRows: [...unique(code)] })
    expect(commitNow(given, claim(2, 'a', 'k'))).toEqual(['done'])
    expect(commitNow(given, put(3, 'b', 0, 'b'), wrong(4, 'w'))).toEqual(['done', 'done'])
    // In a batch of its own, and with others, which are looked into with it.
    expect(commitNow(given, claim(5, 'c', 'k'))).toEqual(['unique'])
    expect(commitNow(given, wrong(6, 'v'), put(7, 'd', 0, 'd'), claim(8, 'e', 'k'))).toEqual([
      'conflict',
      'done',
      'unique',
    ])
    // Given up by one that is not looked into, it is free.
    const freed = put(9, 'a', 1, 'a', { droppedRows: [7, 0, 'Ek\u0001'] })
    expect(commitNow(given, freed)).toEqual(['done'])
    expect(commitNow(given, claim(10, 'f', 'k'), claim(11, 'g', 'k'))).toEqual(['done', 'unique'])
    given.writer.apply()
    expect(commitNow(given, claim(12, 'h', 'k'))).toEqual(['unique'])
    expect(tablesOf(path).bodies.map((body) => body.split(' ')[0])).toEqual(['a', 'b', 'd', 'f', 'w', 'x'])
  })
})
