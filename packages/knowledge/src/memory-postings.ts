import { levelOfNumber } from './posting-keys.ts'
import type { Postings } from './search-source.ts'

/** Numbers of documents by key, ascending. */
export class MemoryPostings {
  readonly #lists = new Map<string, number[]>()

  add(number: number, keys: readonly string[]): void {
    for (const key of keys) {
      const list = this.#lists.get(key)
      if (!list) this.#lists.set(key, [number])
      else if (number > (list.at(-1) as number)) list.push(number)
      else list.splice(placeIn(list, number), 0, number)
    }
  }

  remove(number: number, keys: readonly string[]): void {
    for (const key of keys) {
      const list = this.#lists.get(key) ?? []
      const place = placeIn(list, number)
      if (list[place] === number) list.splice(place, 1)
      if (list.length === 0) this.#lists.delete(key)
    }
  }

  list(key: string): readonly number[] {
    return this.#lists.get(key) ?? []
  }

  find({ groups, from }: Postings): number[] {
    const united = groups
      .map((keys) =>
        keys.length === 1 ? this.list(keys[0] as string) : union(keys.map((key) => this.list(key))),
      )
      .sort((a, b) => a.length - b.length)
    const [shortest = [], ...others] = united
    const sets = others.map((list) => new Set(list))
    return shortest.filter((number) => {
      return levelOfNumber(number) >= from && sets.every((set) => set.has(number))
    })
  }
}

function union(lists: readonly (readonly number[])[]): readonly number[] {
  const filled = lists.filter((list) => list.length > 0)
  return filled.length < 2 ? (filled[0] ?? []) : [...new Set(filled.flat())]
}

/** Where a number stands in an ascending list, or would. */
function placeIn(list: readonly number[], number: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] as number) < number) low = middle + 1
    else high = middle
  }
  return low
}
