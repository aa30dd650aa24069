/**
 * A half-open piece of a text, counted in UTF-16 code units as `String.prototype.slice` counts them.
 * @example text.slice(range.start, range.end)
 */
export interface TextRange {
  /** First code unit, integer >= 0. */
  readonly start: number
  /** Code unit after the last one, integer > `start`. */
  readonly end: number
}

/** Orders ranges by start, the longer one first where two begin together. */
export function byStart(left: TextRange, right: TextRange): number {
  return left.start - right.start || right.end - left.end
}

/** Whether two half-open ranges share at least one code unit. */
export function overlaps(left: TextRange, right: TextRange): boolean {
  return left.start < right.end && right.start < left.end
}

/**
 * Leaves out what overlaps others.
 * @param ranges - sorted by start
 * @param others - disjoint, sorted by start
 */
export function apartFrom<R extends TextRange>(
  ranges: readonly R[],
  others: readonly TextRange[],
): readonly R[] {
  if (others.length === 0 || ranges.length === 0) return ranges
  let next = 0
  return ranges.filter((range) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= range.start) next++
    const other = others[next]
    return !other || !overlaps(other, range)
  })
}

/**
 * Picks disjoint ranges, best first: a range is kept when it overlaps none that was kept before it.
 * @param ranges - in order of preference
 * @returns the kept ranges, sorted by start; the list itself where it holds no two
 */
export function disjoint<R extends TextRange>(ranges: R[]): R[] {
  if (ranges.length < 2) return ranges
  const kept: R[] = []
  // Kept ranges stay sorted, so only two neighbours can overlap a new one: the search is binary, not linear.
  for (const range of ranges) {
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((kept[middle]?.start ?? 0) < range.start) low = middle + 1
      else high = middle
    }
    const before = kept[low - 1]
    const after = kept[low]
    if ((before && overlaps(before, range)) || (after && overlaps(after, range))) continue
    if (low === kept.length) kept.push(range)
    else kept.splice(low, 0, range)
  }
  return kept
}
