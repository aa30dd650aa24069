import { componentName } from '../contract-model.ts'
import { type JsonObject, objectOf, pointerTo } from '../json.ts'
import type { Contract } from '../merge.ts'
import { type Subschema, subschemas } from '../schema-keywords.ts'

/** A schema met on a walk. */
export interface Met {
  readonly schema: JsonObject
  readonly pointer: string
  /** How the walk came here from the schema around it; undefined at the start and behind a reference. */
  readonly step: Subschema | undefined
  /** The schema around it; the one that holds the reference, behind a reference. */
  readonly around: Met | undefined
}

/**
 * Walks a schema and all that it refers to, each component once.
 * @param starts - where to begin
 * @param visit - called for each schema; what it gives is collected
 */
export function walkSchemas<T>(
  contract: Contract,
  starts: readonly { readonly node: JsonObject; readonly pointer: string }[],
  visit: (met: Met) => readonly T[],
): readonly T[] {
  const components = objectOf(objectOf(contract.document['components'])['schemas'])
  const seen = new Set<string>()
  const behindReference = (met: Met): readonly T[] => {
    const name = componentName(met.schema)
    if (name === undefined || seen.has(name)) return []
    seen.add(name)
    const pointer = pointerTo('/components/schemas', name)
    return walk({ schema: objectOf(components[name]), pointer, step: undefined, around: met })
  }
  const walk = (met: Met): readonly T[] => [
    ...visit(met),
    ...behindReference(met),
    ...subschemas(met.schema, met.pointer).flatMap((step) =>
      walk({ schema: step.schema, pointer: step.pointer, step, around: met }),
    ),
  ]
  return starts.flatMap(({ node, pointer }) =>
    walk({ schema: node, pointer, step: undefined, around: undefined }),
  )
}
