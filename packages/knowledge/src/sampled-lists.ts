import { LEVELS, levelOfNumber } from './posting-keys.ts'
import { ask } from './search-source.ts'
import type { Postings, Search } from './search-source.ts'

/** Documents to look for: at least one key of every group. */
export interface ListRequest {
  readonly groups: readonly (readonly string[])[]
  /** The level to read from, at once, however little that finds. @default the highest at which there are enough */
  readonly from?: number
}

/** All documents asked for that are at `level` or above: everything where that is 0, else an even sample. */
export interface SampledList {
  readonly numbers: readonly number[]
  readonly level: number
  /** About how many there are at all levels; exact at level 0. */
  readonly estimate: number
}

const SHARE_OF_NEXT = 4
const [HIGHEST = 0] = LEVELS

/**
 * Finds documents in work that does not grow with their number: level by level, thinnest first, until there are enough.
 *
 * A list depends only on the documents that it asks for, so one confined to what somebody may see tells nothing of the rest.
 * @param enough - a list ends with the level at which it has this many
 */
export function* sampledLists(
  partition: string,
  requests: readonly ListRequest[],
  enough: number,
): Search<SampledList[]> {
  const found = requests.map((): readonly number[] => [])
  const reached = requests.map(() => HIGHEST + 1)
  const start = firstLevel(yield* ask((source) => source.size()), enough)
  for (;;) {
    const rounds = requests.flatMap(({ groups, from: level }, place) => {
      const before = reached[place] ?? 0
      const from =
        level === undefined
          ? nextLevel(found[place]?.length ?? 0, before, start, enough)
          : before > HIGHEST
            ? level
            : undefined
      return from === undefined ? [] : [{ place, asked: { groups, from } }]
    })
    if (rounds.length === 0) break
    const asked: readonly Postings[] = rounds.map((round) => round.asked)
    const answers = yield* ask((source) => source.postings(partition, asked))
    for (const [
      index,
      {
        place,
        asked: { from },
      },
    ] of rounds.entries()) {
      found[place] = answers[index] ?? []
      reached[place] = from
    }
  }
  return found.map((numbers, place) => thinned(numbers, reached[place] ?? 0, enough))
}

// Everything at this level and above is at most four times what is enough, whatever is asked for.
function firstLevel(size: number, enough: number): number {
  let level = 0
  while (level < HIGHEST && size / SHARE_OF_NEXT ** level > 4 * enough) level += 1
  return level
}

// The next level to go down to; several at once where the sample says that they hold little.
function nextLevel(count: number, reached: number, start: number, enough: number): number | undefined {
  if (reached > HIGHEST) return start
  if (reached === 0 || count >= enough) return undefined
  let level = reached - 1
  while (level > 0 && (count + 2) * SHARE_OF_NEXT ** (reached - level + 1) <= SHARE_OF_NEXT * enough)
    level -= 1
  return level
}

// How far down a list was asked for depends on the size of the whole index; what it is must not.
function thinned(numbers: readonly number[], reached: number, enough: number): SampledList {
  let level = reached
  if (numbers.length >= enough) {
    const counts = LEVELS.map((each) => numbers.filter((number) => levelOfNumber(number) === each).length)
    let sum = 0
    for (const [index, each] of LEVELS.entries()) {
      sum += counts[index] ?? 0
      if (each < level) break
      if (sum >= enough) {
        level = each
        break
      }
    }
  }
  const kept = level === reached ? numbers : numbers.filter((number) => levelOfNumber(number) >= level)
  return { numbers: kept, level, estimate: kept.length * SHARE_OF_NEXT ** level }
}
