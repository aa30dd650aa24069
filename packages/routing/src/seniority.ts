import type { Tier } from './tier-ladder.ts'

/** How far up the ladder a tier is, 0 to 1: the yardstick of the dimensions that send work up or down. */
export const SENIORITY = { L1: 0, L2: 0.5, L3: 1 } as const satisfies Record<Tier, number>
