// `pnpm soak:sdk [creates]`: the test of exactly-once creates in full, against the platform. 10,000 creates by default, 100 a seed.
import { createUnderDrops } from './creates-under-drops.ts'

const A_SEED = 100
const creates = Number(process.argv[2] ?? 10_000)
let [made, dropped] = [0, 0]
for (let seed = 1; made < creates; seed++) {
  const run = await createUnderDrops(A_SEED, seed)
  if (run.titles.length !== A_SEED || new Set(run.titles).size !== A_SEED) {
    throw new Error(`Seed ${seed}: ${A_SEED} creates made ${run.titles.length} tickets`)
  }
  made += A_SEED
  dropped += run.dropped
}
console.log(JSON.stringify({ soak: 'sdk', creates: made, tickets: made, answersDropped: dropped }))
