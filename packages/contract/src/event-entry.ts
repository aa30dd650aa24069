/** What the contract says about one type of event, apart from its schema. */
export interface EventEntry {
  /** The scope that a key needs to read it. */
  readonly scope: string
  /** Kinds of actor that may read it. */
  readonly audience: readonly ('app' | 'agent' | 'contact')[]
  /** The contract file that declares it, such as `people`. */
  readonly capability: string
  /** The kind of resource that it is about, in the singular: `account`. */
  readonly subject: string
}
