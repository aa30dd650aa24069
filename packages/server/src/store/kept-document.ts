import type { Stored } from '@deskwire/platform'

/**
 * A document at one revision: its value, or the JSON that this is read from when somebody asks for it. Text is one object, which
 * costs next to nothing to hold; a value is dozens, and most of what is written is not read again while it is in memory.
 */
export class KeptDocument {
  readonly id: string
  readonly revision: number
  #held: Stored<unknown> | string

  /** @param held - the document, or its value's JSON */
  constructor(id: string, revision: number, held: Stored<unknown> | string) {
    this.id = id
    this.revision = revision
    this.#held = held
  }

  /** Always the same object. */
  get stored(): Stored<unknown> {
    const held = this.#held
    if (typeof held !== 'string') return held
    const stored = { id: this.id, revision: this.revision, value: JSON.parse(held) as unknown }
    this.#held = stored
    return stored
  }

  get text(): string {
    return typeof this.#held === 'string' ? this.#held : JSON.stringify(this.#held.value)
  }
}
