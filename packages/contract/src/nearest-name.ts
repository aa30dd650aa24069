/** Distance beyond which a name is no likely slip of another: a third of its length, but at least two edits. */
function tolerance(name: string): number {
  return Math.max(2, Math.floor(name.length / 3))
}

/**
 * Finds the known name that was most likely meant, by edit distance without regard to case.
 * @param name - what was written; names over 64 characters have no neighbour
 * @param known - the names to choose from; the first of equally near ones is taken
 * @returns the nearest name, undefined where none is near
 * @example nearestName('serverity', ['subject', 'severity']) // 'severity'
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > 64) return undefined
  const written = name.toLowerCase()
  let nearest: string | undefined
  let shortest = tolerance(name) + 1
  for (const candidate of known) {
    const distance = editDistance(written, candidate.toLowerCase())
    if (distance < shortest && distance < candidate.length) {
      nearest = candidate
      shortest = distance
    }
  }
  return nearest
}

/**
 * Counts the insertions, deletions, substitutions and swaps of neighbours that turn one text into the other
 * (optimal string alignment distance).
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1)
      current.push(least)
    }
    before = previous
    previous = current
  }
  return previous[b.length] ?? 0
}
