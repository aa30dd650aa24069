import type { Dice } from './dice.ts'

/** A resource as some answer has shown it. */
export interface KnownResource {
  readonly id: string
  readonly version: number | null
  /** Ids that it names, by property: `ticketId`, `fromTicketId`. */
  readonly names: Readonly<Record<string, string>>
}

const idForm = /^([a-z]{3})_[0-7][0-9a-hjkmnp-tv-z]{25}$/
const KEPT = 60

/** What the answers so far have told of the tenant, so that later requests reach deep paths. */
export class KnownResources {
  readonly #byPrefix = new Map<string, Map<string, KnownResource>>()
  readonly cursors: string[] = []
  readonly tokens: string[] = []
  readonly keys: string[] = []
  /** Body of the last request that succeeded, by operation: a good beginning for the next one. */
  readonly bodies = new Map<string, unknown>()

  /** Learns from an answer. */
  learn(value: unknown): void {
    if (Array.isArray(value)) {
      for (const item of value) this.learn(item)
      return
    }
    if (typeof value !== 'object' || value === null) return
    const members = Object.entries(value)
    const names = Object.fromEntries(
      members.filter(
        (member): member is [string, string] => typeof member[1] === 'string' && idForm.test(member[1]),
      ),
    )
    const { id, version, nextCursor, token, secret } = value as Record<string, unknown>
    if (typeof id === 'string' && idForm.test(id))
      this.#keep({ id, version: typeof version === 'number' ? version : null, names })
    for (const name of Object.values(names)) {
      if (!this.get(name)) this.#keep({ id: name, version: null, names: {} })
    }
    if (typeof nextCursor === 'string') this.#push(this.cursors, nextCursor)
    if (typeof token === 'string') this.#push(this.tokens, token)
    if (typeof secret === 'string') this.#push(this.keys, secret)
    for (const [, member] of members) this.learn(member)
  }

  get(id: string): KnownResource | undefined {
    return this.#byPrefix.get(id.slice(0, 3))?.get(id)
  }

  /** A resource of this kind, the later ones rather than the first. */
  some(prefix: string, dice: Dice): KnownResource | undefined {
    const known = [...(this.#byPrefix.get(prefix)?.values() ?? [])]
    return known.length === 0 ? undefined : dice.pick(dice.chance(0.5) ? known.slice(-5) : known)
  }

  #keep(resource: KnownResource): void {
    const prefix = resource.id.slice(0, 3)
    const known = this.#byPrefix.get(prefix) ?? new Map<string, KnownResource>()
    this.#byPrefix.set(prefix, known)
    // Shown again it is known better, and stands last.
    const before = known.get(resource.id)
    known.delete(resource.id)
    known.set(resource.id, {
      ...resource,
      version: resource.version ?? before?.version ?? null,
      names: { ...before?.names, ...resource.names },
    })
    const [oldest] = known.keys()
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest)
  }

  #push(list: string[], text: string): void {
    list.push(text)
    if (list.length > KEPT) list.shift()
  }
}
