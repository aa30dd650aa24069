/** What the contract says about one kind of problem document (RFC 9457 §3.1). */
export interface ProblemEntry {
  /** The stable type URI. */
  readonly type: string
  /** The HTTP status. */
  readonly status: number
  /** The kind in a few words. */
  readonly title: string
  /** When it is answered, and what to do. */
  readonly description: string
}
