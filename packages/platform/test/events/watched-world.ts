import { setImmediate as turn } from 'node:timers/promises'
import { World } from '../walk/world.ts'
import { createHandScheduler } from './hand-scheduler.ts'

/** When the tests begin, milliseconds since the epoch. */
export const START = Date.UTC(2026, 10, 20, 9)

/** A world with wire time and intervals that pass by hand. */
export async function watched() {
  const scheduler = createHandScheduler()
  let wire = START
  const lines: object[] = []
  const world = await World.begin({
    scheduler,
    now: START,
    wireNow: () => wire,
    logger: { log: (level, message, fields) => void lines.push({ level, message, ...fields }) },
  })
  const pass = (ms: number) => {
    wire += ms
    scheduler.pass(ms)
  }
  return { world, scheduler, pass, lines }
}

/** Lets everything that waits for nothing but the memory store come to its end. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 50; i += 1) await turn()
}
