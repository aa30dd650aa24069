/** Chance that follows from a seed (mulberry32): the same seed throws the same dice. */
export class Dice {
  #state: number

  /** @param seed - any integer; its lower 32 bits count */
  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** At least 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** An integer from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** One of the values; there must be one. */
  pick<Value>(values: readonly Value[]): Value {
    return values[this.between(0, values.length - 1)] as Value
  }

  /** One of the values by weight. */
  weighted<Value>(weights: readonly (readonly [Value, number])[]): Value {
    let rest = this.next() * weights.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [value, weight] of weights) {
      rest -= weight
      if (rest < 0) return value
    }
    return (weights.at(-1) as readonly [Value, number])[0]
  }
}
