/**
 * Open time as arrays of UTC instants: sorted, disjoint, half-open windows and how much is open before each.
 * Struct of arrays, because the arithmetic is a binary search and two additions.
 */
export interface OpenWindows {
  /** Epoch milliseconds at which each window opens. */
  readonly opensAt: Float64Array
  /** Epoch milliseconds at which each window closes. */
  readonly closesAt: Float64Array
  /** Open milliseconds in all windows before each. */
  readonly openBeforeMs: Float64Array
  /** Open milliseconds in all windows. */
  readonly totalMs: number
}

/** One window, `fromAt` inclusive, `toAt` exclusive. */
export type InstantWindow = readonly [fromAt: number, toAt: number]

/**
 * Packs windows in any order: clips them to a range, drops empty ones and joins those that overlap or touch, so that
 * time which several calendars have open counts once (R11).
 */
export function packWindows(windows: readonly InstantWindow[], fromAt: number, toAt: number): OpenWindows {
  const merged: [number, number][] = []
  for (const [start, end] of windows.toSorted((a, b) => a[0] - b[0])) {
    const opensAt = Math.max(start, fromAt)
    const closesAt = Math.min(end, toAt)
    if (closesAt <= opensAt) continue
    const last = merged.at(-1)
    if (last !== undefined && opensAt <= last[1]) last[1] = Math.max(last[1], closesAt)
    else merged.push([opensAt, closesAt])
  }
  const openBeforeMs = new Float64Array(merged.length)
  let totalMs = 0
  merged.forEach(([opensAt, closesAt], index) => {
    openBeforeMs[index] = totalMs
    totalMs += closesAt - opensAt
  })
  return {
    opensAt: Float64Array.from(merged, ([opensAt]) => opensAt),
    closesAt: Float64Array.from(merged, ([, closesAt]) => closesAt),
    openBeforeMs,
    totalMs,
  }
}

/** The index of the first window that closes after an instant; the number of windows when none does. */
export function windowAtOrAfter(windows: OpenWindows, at: number): number {
  const { closesAt } = windows
  let low = 0
  let high = closesAt.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((closesAt[middle] as number) > at) high = middle
    else low = middle + 1
  }
  return low
}

/** Open milliseconds in the windows before an instant. */
export function openMsBefore(windows: OpenWindows, at: number): number {
  const index = windowAtOrAfter(windows, at)
  if (index === windows.closesAt.length) return windows.totalMs
  return (windows.openBeforeMs[index] as number) + Math.max(0, at - (windows.opensAt[index] as number))
}

/** The first instant by which `openMs` of open time lies behind; `openMs` in (0, `totalMs`]. */
export function instantAfterOpenMs(windows: OpenWindows, openMs: number): number {
  const { opensAt, openBeforeMs } = windows
  let low = 0
  let high = openBeforeMs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    // Strict: an amount that is used up exactly at closing stays at closing (R4).
    if ((openBeforeMs[middle] as number) < openMs) low = middle
    else high = middle - 1
  }
  return (opensAt[low] as number) + (openMs - (openBeforeMs[low] as number))
}
