import { visitTerms } from './analyze.ts'
import type { Token } from './analyze.ts'
import type { Query } from './query.ts'

/** A half-open range of UTF-16 code units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A passage of a text with the places that the query matched. */
export interface Excerpt {
  readonly text: string
  /** Where the passage stands in the whole text. */
  readonly start: number
  readonly end: number
  /** Matches within `text`, sorted and disjoint. */
  readonly matches: readonly TextRange[]
  /** Sum of the weights of the distinct query terms in the passage; 0 when nothing matched. */
  readonly weight: number
}

// Ten printed pages. Reading is most of the cost of a search, and beyond them an excerpt is rarely the better one.
const READ_CHARACTERS = 20_000

/**
 * Cuts the passage out of a text that holds most of the query's distinct terms; the first one among equals.
 *
 * Without any match it is the beginning of the text. The passage begins and ends between words, never inside a
 * character.
 * @param text - plain text; its first 20,000 code units are considered
 * @param query - as for {@link rank}
 * @param maxChars - greatest length of the passage, UTF-16 code units, integer > 0
 * @param language - BCP 47 tag of the text
 * @throws {RangeError} `maxChars` is not a positive integer
 * @example excerpt('Stop it first. Then attach the disk.', parseQuery('attach'), 22).text // 'Then attach the disk.'
 */
export function excerpt(text: string, query: Query, maxChars: number, language?: string): Excerpt {
  if (!Number.isInteger(maxChars) || maxChars < 1) {
    throw new RangeError(`maxChars is expected to be a positive integer, got ${maxChars}`)
  }
  const read = text.length > READ_CHARACTERS ? text.slice(0, READ_CHARACTERS) : text
  const weights = new Map(query.terms.map(({ term, weight }) => [term, weight]))
  const found: Token[] = []
  visitTerms(read, language, (term, start, end) => {
    if (end - start <= maxChars && weights.has(term)) found.push({ term, start, end })
  })
  const best = bestWindow(found, weights, maxChars)
  const { start, end } = widen(text, best, maxChars)
  const inside = found.filter((token) => token.start >= start && token.end <= end)
  return {
    text: text.slice(start, end),
    start,
    end,
    matches: join(inside).map((range) => ({ start: range.start - start, end: range.end - start })),
    weight: weightOf(inside, weights),
  }
}

// Two pointers over the matches; the last and furthest window that fits is weighed for each left end.
function bestWindow(
  found: readonly Token[],
  weights: ReadonlyMap<string, number>,
  maxChars: number,
): TextRange {
  const counts = new Map<string, number>()
  let best = { start: 0, end: 0, weight: 0 }
  let weight = 0
  let right = 0
  for (const left of found) {
    for (let next = found[right]; next && next.end - left.start <= maxChars; next = found[right]) {
      const before = counts.get(next.term) ?? 0
      if (before === 0) weight += weights.get(next.term) ?? 0
      counts.set(next.term, before + 1)
      right += 1
    }
    const last = found[right - 1]
    if (last && weight > best.weight) best = { start: left.start, end: last.end, weight }
    const after = (counts.get(left.term) ?? 1) - 1
    counts.set(left.term, after)
    if (after === 0) weight -= weights.get(left.term) ?? 0
  }
  return best
}

const SENTENCE_END = /[.!?。！？；;\n]\s*/g

// Goes back to the start of the sentence if that leaves room, and forward to the last space that fits.
function widen(text: string, range: TextRange, maxChars: number): TextRange {
  let start = sentenceStart(text, Math.max(0, range.end - maxChars), range.start)
  let end = Math.min(text.length, start + maxChars)
  if (end < text.length) {
    const space = text.slice(range.end, end).search(/\s\S*$/)
    if (space > 0) end = range.end + space
    else if (isLowSurrogate(text, end)) end -= 1
  }
  while (start < end && /\s/.test(text[start] ?? '')) start += 1
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
}

function sentenceStart(text: string, earliest: number, latest: number): number {
  if (earliest === 0 && latest === 0) return 0
  const before = text.slice(earliest, latest)
  const ends = [...before.matchAll(SENTENCE_END)]
  const last = ends.at(-1)
  if (last) return earliest + last.index + last[0].length
  if (earliest === 0) return 0
  const space = before.search(/\s/)
  return space < 0 ? latest : earliest + space
}

function isLowSurrogate(text: string, index: number): boolean {
  return /[\udc00-\udfff]/.test(text[index] ?? '')
}

function join(tokens: readonly Token[]): TextRange[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of tokens) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

function weightOf(tokens: readonly Token[], weights: ReadonlyMap<string, number>): number {
  return [...new Set(tokens.map((token) => token.term))].reduce(
    (sum, term) => sum + (weights.get(term) ?? 0),
    0,
  )
}
