/** How one field of a document takes part in ranking. */
export interface FieldProfile {
  readonly name: string
  /** Factor of the field's BM25+ score. */
  readonly weight: number
  /** BM25's b: 0 ignores the field's length, 1 normalises by it fully. @default 0.5 */
  readonly lengthNormalisation?: number
  /** Reward for a field and a query that account for each other: the score is multiplied by up to 1 + fit. @default 0 */
  readonly fit?: number
  /** Whether excerpts are cut from this field. @default true */
  readonly excerpt?: boolean
  /**
   * Fields of one group are looked up and counted together, so a search of some of them counts what the others hold too. What
   * only some may read is a group of its own. @default ''
   */
  readonly group?: string
  /** Whether a misspelt word of a query is replaced by one of this field's. @default false */
  readonly corrects?: boolean
}

/**
 * The profile for help articles. The weights lie on a wide plateau: on 279 known-item queries both halves of either
 * language stay within their standard error (0.04) for half or twice of each.
 * @example ARTICLE_FIELDS.map((field) => field.name) // ['title', 'headings', 'keywords', 'body']
 */
export const ARTICLE_FIELDS: readonly FieldProfile[] = [
  { name: 'title', weight: 8, fit: 1, excerpt: false, corrects: true },
  { name: 'headings', weight: 4, excerpt: false, corrects: true },
  { name: 'keywords', weight: 1, excerpt: false },
  { name: 'body', weight: 1 },
]

/** Groups of a profile's fields, each once; their places name them in keys. */
export const groupsOf = (fields: readonly FieldProfile[]): string[] => [
  ...new Set(fields.map(({ group = '' }) => group)),
]

/** The fields that weigh most: documents that hold a word there are looked up on their own. */
export const heaviestOf = (fields: readonly FieldProfile[]): readonly FieldProfile[] =>
  fields.filter(({ weight }) => weight === Math.max(...fields.map((field) => field.weight)))
