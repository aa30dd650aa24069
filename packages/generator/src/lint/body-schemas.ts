import { isDeepStrictEqual } from 'node:util'
import type { Rule } from './rule.ts'

/** A body has one schema, in however many media types it may be sent: there is one validator and one type for it. */
export const bodySchemas: Rule = ({ operations }) =>
  operations.flatMap(({ body }) => {
    const [first, ...others] = body?.content ?? []
    return others
      .filter(({ schema }) => !isDeepStrictEqual(schema.node, first?.schema.node))
      .map(({ pointer, contentType }) => ({
        pointer,
        message: `the body as ${contentType} needs the same schema as ${first?.contentType}`,
      }))
  })
