import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { SequencedEvent, SequencerHead } from '@deskwire/platform'
import { blockOf, singleRows } from '../store/event-rows.ts'
import { ManyRows } from './many-rows.ts'

interface Head {
  sequence: number
  changed: boolean
  /** The block in which the last row was written, and the types that are known to be in it. */
  block: number
  readonly types: Set<string>
}

type Columns = [
  tenants: number[],
  ids: string[],
  types: string[],
  subjectTypes: string[],
  subjectIds: string[],
  accounts: (string | null)[],
  visible: string[],
  recordedAts: number[],
  shared: string[],
  bodies: string[],
]

const REMEMBERED_STEPS = 50_000

/** Writes events and gives them their places in the feed and in their subjects' histories. */
export class SqliteEventWriter {
  readonly #atOnce: boolean
  readonly #heads = new Map<number, Head>()
  readonly #steps = new Map<string, number>()
  readonly #sql: ReturnType<typeof statements>
  readonly #rows: ManyRows
  readonly #types: ManyRows

  constructor(db: DatabaseSync, atOnce: boolean) {
    this.#atOnce = atOnce
    this.#sql = statements(db)
    this.#rows = new ManyRows(
      db,
      'events (tenant, id, types, subject_type, subject_id, account, visible, recorded_at, shared, body, sequence, step)',
      12,
    )
    this.#types = new ManyRows(db, 'event_types (tenant, type, block)', 3, 'ON CONFLICT DO NOTHING')
  }

  /** Forgets what it remembers of the file: it was rolled back, or another process has written. */
  forget(): void {
    this.#heads.clear()
    this.#steps.clear()
  }

  /** Appends rows of events, given as columns: the tenant, then those of a commit item's rows. */
  append(columns: readonly (readonly (number | string | null)[])[]): void {
    const [tenants, , types, subjectTypes, subjectIds, , visible] = columns as Columns
    // Not while rows are numbered that the table does not hold yet.
    if (this.#steps.size >= REMEMBERED_STEPS) this.#steps.clear()
    const [sequences, steps, numbered]: [number[], number[], number[]] = [[], [], []]
    const marks: [tenants: number[], types: string[], blocks: number[]] = [[], [], []]
    for (let i = 0; i < tenants.length; i += 1) {
      const tenant = tenants[i] as number
      const count = (visible[i] as string).length
      // Events that still wait come first, so nothing is numbered past them.
      const head = this.#atOnce && !this.#isWaiting(tenant) ? this.#head(tenant) : undefined
      if (!head) {
        const row = columns.slice(1).map((column) => column[i] as number | string | null)
        for (const single of singleRows(row)) this.#sql.append.run(tenant, null, null, ...single)
        continue
      }
      head.sequence += count
      head.changed = true
      sequences[i] = head.sequence
      steps[i] = this.#stepAfter(count, tenant, subjectTypes[i] as string, subjectIds[i] as string)
      numbered.push(i)
      markTypes(marks, tenant, head, types[i] as string)
    }
    this.#rows.write([...columns, sequences, steps], numbered)
    this.#types.write(marks, marks[0].keys())
  }

  #isWaiting(tenant: number): boolean {
    return !this.#heads.has(tenant) && this.#sql.waiting.get(tenant) !== undefined
  }

  #head(tenant: number): Head {
    let head = this.#heads.get(tenant)
    if (!head) {
      const row = this.#sql.head.get(tenant) as { sequence: number }
      head = { sequence: row.sequence, changed: false, block: -1, types: new Set() }
      this.#heads.set(tenant, head)
    }
    return head
  }

  /** The subject's step after so many more. */
  #stepAfter(count: number, tenant: number, subjectType: string, subjectId: string): number {
    const name = `${tenant} ${subjectType}/${subjectId}`
    let last = this.#steps.get(name)
    if (last === undefined) {
      const row = this.#sql.lastStep.get(tenant, subjectId, subjectType) as { step: number } | undefined
      last = row?.step ?? 0
    }
    this.#steps.set(name, last + count)
    return last + count
  }

  /** Writes how far the feeds have come; once a transaction, before it commits. */
  writeHeads(): void {
    for (const [tenant, head] of this.#heads) {
      if (!head.changed) continue
      this.#sql.setSequence.run(head.sequence, tenant)
      head.changed = false
    }
  }

  /** Moves the beginning of a tenant's feed past events recorded before an instant; the last event stays in it. */
  forgetBefore(tenant: number, recordedBefore: number): void {
    this.writeHeads()
    this.#sql.moveFeed.run(tenant, recordedBefore, tenant)
  }

  lease(tenant: number, holder: string, now: number, ttlMs: number): SequencerHead | undefined {
    const row = this.#sql.lease.get(tenant) as unknown as Lease
    const isHeld = row.holder !== null && row.lease_until > now
    if (isHeld && row.holder !== holder) return undefined
    const fence = isHeld ? row.fence : row.fence + 1
    this.#sql.setLease.run(holder, now + ttlMs, fence, tenant)
    return { sequence: row.sequence, fence }
  }

  sequence(tenant: number, expected: SequencerHead, events: readonly SequencedEvent[]): boolean {
    const row = this.#sql.lease.get(tenant) as unknown as Lease
    if (row.sequence !== expected.sequence || row.fence !== expected.fence) return false
    const waiting = this.#sql.firstWaiting.all(tenant, events.length) as { no: number; id: string }[]
    if (waiting.length !== events.length || events.some(({ id }, i) => waiting[i]?.id !== id)) return false
    for (const [i, { no }] of waiting.entries()) {
      const event = events[i] as SequencedEvent
      this.#sql.number.run(event.sequence, event.step, no)
      this.#sql.markType.run(tenant, event.type, blockOf(event.sequence))
    }
    const last = events[events.length - 1]
    if (last) this.#sql.setSequence.run(last.sequence, tenant)
    this.forget()
    return true
  }
}

/** Notes in which block the types of a tenant's last row are. */
function markTypes(
  [tenants, ofTypes, blocks]: readonly [number[], string[], number[]],
  tenant: number,
  head: Head,
  types: string,
): void {
  const block = blockOf(head.sequence)
  if (block !== head.block) {
    head.block = block
    head.types.clear()
  }
  for (const type of types.split(' ')) {
    if (head.types.has(type)) continue
    head.types.add(type)
    tenants.push(tenant)
    ofTypes.push(type)
    blocks.push(block)
  }
}

interface Lease {
  readonly sequence: number
  readonly fence: number
  readonly holder: string | null
  readonly lease_until: number
}

const statements = (db: DatabaseSync) => {
  const prepare = (sql: string): StatementSync => db.prepare(sql)
  return {
    append: prepare(
      'INSERT INTO events (tenant, sequence, step, id, types, subject_type, subject_id, account, visible, recorded_at, shared, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    markType: prepare('INSERT OR IGNORE INTO event_types (tenant, type, block) VALUES (?, ?, ?)'),
    waiting: prepare('SELECT 1 FROM events WHERE tenant = ? AND sequence IS NULL LIMIT 1'),
    firstWaiting: prepare(
      'SELECT no, id FROM events WHERE tenant = ? AND sequence IS NULL ORDER BY no LIMIT ?',
    ),
    number: prepare('UPDATE events SET sequence = ?, step = ? WHERE no = ?'),
    head: prepare('SELECT sequence FROM tenants WHERE no = ?'),
    lastStep: prepare(
      'SELECT step FROM events WHERE tenant = ? AND subject_id = ? AND subject_type = ? AND sequence IS NOT NULL ORDER BY sequence DESC LIMIT 1',
    ),
    setSequence: prepare('UPDATE tenants SET sequence = ? WHERE no = ?'),
    // Recorded instants do not fall along the feed, so the first that is young enough ends the search. A row has one.
    moveFeed: prepare(`UPDATE tenants SET feed_from = max(feed_from, min(max(sequence, 1), coalesce(
      (SELECT sequence - length(visible) + 1 FROM events WHERE tenant = ?1 AND sequence >= feed_from AND recorded_at >= ?2 ORDER BY sequence LIMIT 1),
      sequence))) WHERE no = ?3`),
    lease: prepare('SELECT sequence, fence, holder, lease_until FROM tenants WHERE no = ?'),
    setLease: prepare('UPDATE tenants SET holder = ?, lease_until = ?, fence = ? WHERE no = ?'),
  }
}
