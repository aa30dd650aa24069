import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { ManyRows } from './many-rows.ts'

function openTable(): { db: DatabaseSync; rows: () => string[] } {
  const db = new DatabaseSync(':memory:')
  db.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT NOT NULL)')
  return {
    db,
    rows: () =>
      (db.prepare('SELECT id, text FROM t ORDER BY id').all() as { id: number; text: string }[]).map(
        ({ id, text }) => `${id} ${text}`,
      ),
  }
}

const counted = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

describe('rows that are written many with a call', () => {
  it.each([0, 1, 31, 32, 33, 64, 2_500].map((count) => ({ count })))('are all there: $count', ({ count }) => {
    const { db, rows } = openTable()
    const ids = counted(count)
    new ManyRows(db, 't (id, text)', 2).write([ids, ids.map(String)], ids.keys())
    expect(rows()).toEqual(ids.map((id) => `${id} ${id}`))
  })

  it.each([
    { name: 'is replaced', whereThere: 'ON CONFLICT (id) DO UPDATE SET text = excluded.text', want: 'new' },
    { name: 'stays', whereThere: 'ON CONFLICT DO NOTHING', want: 'old' },
  ])('a row that is there $name, as the table wants it', ({ whereThere, want }) => {
    const { db, rows } = openTable()
    db.exec("INSERT INTO t VALUES (7, 'old'), (40, 'old')")
    const ids = counted(50)
    new ManyRows(db, 't (id, text)', 2, whereThere).write([ids, ids.map(() => 'new')], ids.keys())
    expect(rows()).toEqual(ids.map((id) => `${id} ${id === 7 || id === 40 ? want : 'new'}`))
  })

  it.each([
    { name: 'a row that is there', id: 7, text: 'new' },
    { name: 'a value that the table refuses', id: 1_000, text: null },
  ])('are an error with $name, where nothing is said of it', ({ id, text }) => {
    const { db } = openTable()
    db.exec("INSERT INTO t VALUES (7, 'old')")
    const ids = [...counted(40).map((i) => 100 + i), id]
    const texts = ids.map((each) => (each === id ? text : 'new'))
    const order = [40, ...counted(40)]
    expect(() => new ManyRows(db, 't (id, text)', 2).write([ids, texts], order)).toThrow(/constraint failed/)
  })

  it('leave nothing behind for the next ones where their steps are given up', () => {
    const { db, rows } = openTable()
    const many = new ManyRows(db, 't (id, text)', 2)
    const ids = counted(1_050)
    db.exec('BEGIN')
    many.steps([ids, ids.map(String)], ids.keys()).next()
    db.exec('ROLLBACK')
    many.write([[5], ['five']], [0])
    expect(rows()).toEqual(['5 five'])
  })
})
