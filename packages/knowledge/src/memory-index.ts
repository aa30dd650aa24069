import { ARTICLE_FIELDS, groupsOf } from './field-profile.ts'
import type { FieldProfile } from './field-profile.ts'
import { findCandidates } from './find-candidates.ts'
import { MemoryPostings } from './memory-postings.ts'
import {
  documentNumber,
  EVERY_DOCUMENT,
  groupKey,
  levelOf,
  partitionOf,
  type Languages,
} from './posting-keys.ts'
import { createTextPreparer, type PreparedText } from './prepare-text.ts'
import type { IndexedDocument, SearchIndex } from './search-index.ts'
import { runSearch, type SearchSource } from './search-source.ts'
import { termHash } from './term-hash.ts'

/** Settings of {@link createMemoryIndex}. */
export interface MemoryIndexOptions {
  /** Fields to index; their weights only guide which candidates are kept when there are too many. @default ARTICLE_FIELDS */
  readonly fields?: readonly FieldProfile[]
  /** `separate`: statistics for each language, a search names one. `together`: one pool, for tickets. @default 'separate' */
  readonly languages?: Languages
}

const DEFAULT_LIMIT = 1000

interface Entry extends PreparedText {
  readonly number: number
  readonly document: IndexedDocument
}

/** One language's documents. */
interface Partition {
  readonly postings: MemoryPostings
  readonly words: Map<string, number>
  readonly lengths: Map<string, number>
}

/**
 * An index in memory, for the sandbox, tests and small installations: up to about 20,000 articles.
 * @example
 * const index = createMemoryIndex()
 * index.put({ id: 'a', language: 'en', fields: { title: 'Attach a disk', headings: '', body: '' } })
 * index.candidates(parseQuery('disk'), { language: 'en' }).candidates.length // 1
 */
export function createMemoryIndex(options: MemoryIndexOptions = {}): SearchIndex {
  const { fields: profile = ARTICLE_FIELDS, languages = 'separate' } = options
  const names = profile.map(({ name }) => name)
  const partitions = new Map<string, Partition>()
  const entries = new Map<string, Entry>()
  const byNumber = new Map<number, Entry>()
  const preparer = createTextPreparer({ fields: profile, languages })
  let places = 0

  const partition = (name: string): Partition => {
    let found = partitions.get(name)
    if (!found)
      partitions.set(name, (found = { postings: new MemoryPostings(), words: new Map(), lengths: new Map() }))
    return found
  }
  const count = ({ partition: name, words, sketch }: Entry, sign: 1 | -1): void => {
    const home = partition(name)
    for (const word of words) addTo(home.words, word, sign)
    for (const field of sketch.fields) addTo(home.lengths, field.name, sign * field.length)
  }
  const remove = (id: string): number | undefined => {
    const entry = entries.get(id)
    if (!entry) return undefined
    entries.delete(id)
    byNumber.delete(entry.number)
    partition(entry.partition).postings.remove(entry.number, entry.keys)
    count(entry, -1)
    return entry.number
  }
  const existing = (numbers: readonly number[]): Entry[] =>
    numbers.flatMap((number) => byNumber.get(number) ?? [])

  const source: SearchSource = {
    size: () => entries.size,
    postings: (name, asked) => asked.map((each) => partitions.get(name)?.postings.find(each) ?? []),
    documents: (numbers) =>
      existing(numbers).map(({ number, sketch, document }) => ({ ...document, number, sketch })),
    fields: (numbers) => new Map(existing(numbers).map(({ number, document }) => [number, document.fields])),
    words: (name, beginning, limit) =>
      [...(partitions.get(name)?.words.keys() ?? [])]
        .filter((word) => word.startsWith(beginning))
        .sort()
        .slice(0, limit),
  }

  return {
    get size() {
      return entries.size
    },
    get languages() {
      return [...new Set([...entries.values()].map((entry) => entry.partition))].sort()
    },
    kept: languages,
    source,
    put(document) {
      const number = remove(document.id) ?? documentNumber((places += 1), levelOf(document.id))
      const entry = { number, document, ...preparer.prepare(document) }
      entries.set(document.id, entry)
      byNumber.set(number, entry)
      partition(entry.partition).postings.add(number, entry.keys)
      count(entry, 1)
    },
    remove: (id) => remove(id) !== undefined,
    get: (id) => entries.get(id)?.document,
    statistics(language) {
      const name = partitionOf(language, languages)
      const home = partitions.get(name)
      const documents = home?.postings.list(EVERY_DOCUMENT).length ?? 0
      return {
        documents,
        averageLengths: Object.fromEntries(
          [...(home?.lengths ?? [])].map(([field, length]) => [
            field,
            documents === 0 ? 0 : length / documents,
          ]),
        ),
        documentFrequency(term) {
          const keys = groupsOf(profile).map((_, group) => groupKey(group, termHash(term)))
          return home?.postings.find({ groups: [keys], from: 0 }).length ?? 0
        },
      }
    },
    candidates(query, { limit = DEFAULT_LIMIT, language, filter, fields: wanted = names }) {
      const unknown = wanted.find((name) => !names.includes(name))
      if (unknown !== undefined)
        throw new RangeError(`expected fields of ${names.join(', ')}, got ${unknown}`)
      const fields = profile.filter(({ name }) => wanted.includes(name))
      const partition = partitionOf(language, languages)
      const scope = { partition, language, profile, fields, ...(filter && { filter }) }
      const { documents, ...found } = runSearch(findCandidates(query, scope, limit), source)
      return { ...found, candidates: documents.map(({ id, sketch }) => ({ id, sketch })) }
    },
  }
}

function addTo(counts: Map<string, number>, name: string, value: number): void {
  const sum = (counts.get(name) ?? 0) + value
  if (sum === 0) counts.delete(name)
  else counts.set(name, sum)
}
