/** Something that is timed, by its name. */
export type Contestants = Readonly<Record<string, () => Promise<unknown>>>

/** What was measured of each contestant, a number a round, the same round at the same index. */
export type Rounds = Readonly<Record<string, readonly number[]>>

/**
 * Times contestants in turn, round after round, each round beginning with another one: what slows the machine for a while
 * slows all of them, and the numbers of one round may be divided by one another.
 * @param rounds - rounds that count; a quarter as many come before them, to warm up
 * @param calls - calls of each contestant in a round
 * @param now - milliseconds of a clock that never goes back: of the wall, or {@link cpuMs}
 * @returns microseconds a call
 */
export async function interleave(
  contestants: Contestants,
  rounds: number,
  calls: number,
  now: () => number = () => performance.now(),
): Promise<Rounds> {
  const names = Object.keys(contestants)
  const taken: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]))
  const warmUps = Math.ceil(rounds / 4)
  for (let round = 0; round < warmUps + rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length] ?? ''
      const call = contestants[name]
      if (!call) continue
      const fromMs = now()
      for (let n = 0; n < calls; n++) await call()
      if (round >= warmUps) taken[name]?.push(((now() - fromMs) * 1000) / calls)
    }
  }
  return taken
}

/** The middle of some numbers; NaN of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

/**
 * Milliseconds of processor time that this process has had. It stands still while other processes have the processor, so that ratios
 * hold on a machine that does other things as well.
 * NOTE: not `threadCpuUsage`, which Linux moves on once a tick only, every 4 ms.
 */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The middle half of the ratios of two contestants within the rounds: where they lie, from a quarter to three quarters. */
export function ratioSpread(rounds: Rounds, one: string, other: string): readonly [number, number] {
  const ratios = ratiosOf(rounds, one, other).toSorted((a, b) => a - b)
  const at = (part: number): number => ratios[Math.floor(ratios.length * part)] ?? NaN
  return [at(0.25), at(0.75)]
}

/**
 * How many times as long one contestant takes as another: the median over rounds of their ratio within the round.
 * @returns null where one of them took no part
 */
export function ratioOf(rounds: Rounds, one: string, other: string): number | null {
  return rounds[one] && rounds[other] ? median(ratiosOf(rounds, one, other)) : null
}

function ratiosOf(rounds: Rounds, one: string, other: string): readonly number[] {
  const others = rounds[other]
  return rounds[one]?.map((value, round) => value / (others?.[round] ?? NaN)) ?? []
}
