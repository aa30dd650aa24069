/** How much memory a process held at a moment. */
export interface MemorySample {
  /** Since the beginning, milliseconds. */
  readonly atMs: number
  readonly heldMB: number
}

/**
 * How fast memory grows: the slope of the line that lies nearest to the samples (least squares).
 * @returns MB a minute; 0 where there are not two moments
 */
export function memorySlope(samples: readonly MemorySample[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const minutes = samples.map(({ atMs }) => atMs / 60_000)
  const [at, size] = [mean(minutes), mean(samples.map(({ heldMB }) => heldMB))]
  let [up, across] = [0, 0]
  for (const [i, { heldMB }] of samples.entries()) {
    const distance = (minutes[i] ?? 0) - at
    up += distance * (heldMB - size)
    across += distance ** 2
  }
  return across === 0 ? 0 : up / across
}
