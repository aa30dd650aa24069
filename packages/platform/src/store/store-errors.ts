/** Thrown when a commit would give two documents the same unique key. */
export class UniqueKeyError extends Error {
  override readonly name = 'UniqueKeyError'
  readonly collection: string
  readonly index: string

  constructor(collection: string, index: string) {
    super(`Could not commit: another ${collection} document has the same key in the unique index ${index}.`)
    this.collection = collection
    this.index = index
  }
}

/** Thrown when a body was run again and again and always met a newer version of what it had read. */
export class ContentionError extends Error {
  override readonly name = 'ContentionError'
  readonly attempts: number

  constructor(attempts: number) {
    super(
      `Could not commit after ${attempts} attempts: other transactions kept changing what this one reads.`,
    )
    this.attempts = attempts
  }
}

/** Thrown where what a store keeps its rows in cannot be reached now. Whether a commit that was under way is done is not known. */
export class StoreUnavailableError extends Error {
  override readonly name: string = 'StoreUnavailableError'
}
