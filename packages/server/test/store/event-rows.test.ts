import { DatabaseSync } from 'node:sqlite'
import { createSequencer, type NewEvent, type Store } from '@deskwire/platform'
import { describe, expect, it } from 'vitest'
import type { OpenStore } from '../../src/store/open-store.ts'
import { describePostgres, postgresSchemas } from '../postgres.ts'
import { event, TENANT, upTo } from './rows.ts'
import { sqliteFiles } from './sqlite-files.ts'

type Numbering = 'at once' | 'behind'

let made = 0

/** As many events of one subject, with ids of one instant. */
const eventsOf = (subject: string, count: number): NewEvent[] =>
  upTo(count).map(() => {
    made += 1
    return event(`evt_01m7yk03x3${String(made).padStart(16, '0')}`, subject)
  })

const append = (store: Store, events: readonly NewEvent[]): Promise<void> =>
  store.transaction(TENANT, async (tx) => {
    for (const each of events) tx.append(each)
  })

const feedIds = (store: Store): Promise<readonly (readonly [string, number, number])[]> =>
  store.transaction(TENANT, async (tx) =>
    (await tx.events({ direction: 'ascending', limit: 99 })).map(
      ({ id, sequence, step }) => [id, sequence, step] as const,
    ),
  )

/** What holds for each database, opened anew with another numbering each time. */
function checks(reopen: () => Promise<(numbering: Numbering) => Promise<OpenStore>>): void {
  it('events that waited when their store begins to number them itself are numbered by a sequencer, in order', async () => {
    const open = await reopen()
    const events = [eventsOf('one', 3), eventsOf('two', 2), eventsOf('one', 4), eventsOf('two', 3)]
    const [first, second, third, fourth] = events as [NewEvent[], NewEvent[], NewEvent[], NewEvent[]]
    let opened = await open('behind')
    await append(opened.store, first)
    expect(await opened.store.system.unsequenced(TENANT, 2)).toEqual(
      first.slice(0, 2).map((each) => ({ ...each, tenant: TENANT })),
    )
    await createSequencer(opened.store, { holder: 'a', now: () => 0, batch: 2 })(TENANT)
    await append(opened.store, second)
    await opened.close()
    opened = await open('at once')
    await append(opened.store, third)
    await opened.close()
    opened = await open('behind')
    await createSequencer(opened.store, { holder: 'a', now: () => 0, batch: 2 })(TENANT)
    expect(await opened.store.system.tenantsWaiting(5)).toEqual([])
    await opened.close()
    opened = await open('at once')
    await append(opened.store, fourth)
    const found = await feedIds(opened.store)
    expect(found.map(([, sequence]) => sequence)).toEqual(upTo(12))
    expect(found.map(([id]) => id).toSorted()).toEqual(
      events
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    )
    const steps = await opened.store.system.lastSteps(TENANT, ['row/one', 'row/two'])
    expect([...steps.values()]).toEqual([7, 5])
    await opened.close()
  })
}

describe('SQLite', () => {
  const files = sqliteFiles()
  checks(async () => {
    const path = await files.newPath()
    return (numbering) => files.open({ path, numbering })
  })

  it('a tenant that is dropped leaves no row', async () => {
    const path = await files.newPath()
    const { store, close } = await files.open({ path })
    await append(store, eventsOf('one', 3))
    const db = new DatabaseSync(path, { readOnly: true })
    const rows = (): readonly unknown[] =>
      ['events', 'event_types'].map((table) => db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'])
    await feedIds(store)
    expect(rows()).toEqual([1, 1])
    await store.system.drop(TENANT)
    expect(rows()).toEqual([0, 0])
    db.close()
    await close()
  })
})

describePostgres('PostgreSQL', () => {
  const schemas = postgresSchemas('event_rows')
  checks(async () => {
    const schema = schemas.newSchema()
    return (numbering) => schemas.open({ schema, numbering })
  })

  it('events that are there already are refused, with the whole of their commit', async () => {
    const { store } = await schemas.open()
    const events = eventsOf('one', 3)
    await append(store, events)
    await expect(append(store, events)).rejects.toThrow()
    await append(store, eventsOf('one', 1))
    expect((await feedIds(store)).map(([, ...rest]) => rest)).toEqual(upTo(4).map((n) => [n, n]))
  })
})
