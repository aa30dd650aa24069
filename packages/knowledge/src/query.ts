import { analyze } from './analyze.ts'

/** A term that a query looks for; the weight says how much of the query it carries (1 is an ordinary word). */
export interface QueryTerm {
  readonly term: string
  readonly weight: number
}

/** What is looked for: distinct terms, each with a positive weight. */
export interface Query {
  readonly terms: readonly QueryTerm[]
}

/**
 * Reads what somebody typed as a query: every distinct term once, all of one weight.
 * @param text - any string; one without a letter or digit gives a query without terms, which finds nothing
 * @param language - BCP 47 tag of the text, if known
 * @example parseQuery('attach disks, attach').terms // [{ term: 'attach', weight: 1 }, { term: 'disk', weight: 1 }]
 */
export function parseQuery(text: string, language?: string): Query {
  return { terms: [...new Set(analyze(text, language))].map((term) => ({ term, weight: 1 })) }
}
