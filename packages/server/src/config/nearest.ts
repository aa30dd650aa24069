const FARTHEST = 3

/** Edits between two names (Levenshtein), one row of the matrix at a time. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (const [i, char] of [...left].entries()) {
    const next = [i + 1]
    for (let j = 0; j < right.length; j += 1) {
      const substituted = (row[j] ?? 0) + (right[j] === char ? 0 : 1)
      next.push(Math.min(substituted, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[right.length] ?? 0
}

/** The known name that was probably meant; undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((each) => ({ each, away: distance(name.toLowerCase(), each.toLowerCase()) }))
    .sort((left, right) => left.away - right.away)
  return best && best.away <= FARTHEST ? best.each : undefined
}
