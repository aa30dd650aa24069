/** How a write may have gone wrong. */
export type FindingKind = 'lost' | 'torn' | 'doubled'

/** What was found to be wrong, each thing once, however often it is seen. */
export class Findings {
  readonly #seen = new Map<string, FindingKind>()

  add(kind: FindingKind, detail: string): void {
    if (!this.#seen.has(detail)) this.#seen.set(detail, kind)
  }

  count(kind: FindingKind): number {
    return [...this.#seen.values()].filter((each) => each === kind).length
  }

  /** Lines that say what is wrong. */
  get lines(): readonly string[] {
    return [...this.#seen].map(([detail, kind]) => `${kind}: ${detail}`)
  }
}
