import { follow, failuresOf, type Node, type Operation } from './contract-model.ts'
import { arrayOf, type JsonObject, objectOf, pointerTo, stringOf } from './json.ts'
import type { Contract } from './merge.ts'

/** A kind of problem document (RFC 9457), as a schema declares it. */
export interface ProblemKind extends Node {
  /** The last segment of the type URI, such as `not-found`; empty where the schema declares no type. */
  readonly kind: string
  readonly type: string
  /** 0 where the schema declares none. */
  readonly status: number
  /** The kind in a few words. */
  readonly title: string
  readonly description: string
  /** Name of the component schema; empty for an inline one. */
  readonly schemaName: string
}

/** Lists the kinds of problem that a schema allows: itself, or each alternative of its `oneOf`. */
export function problemKindsOf(contract: Contract, schema: Node): readonly ProblemKind[] {
  const found = follow(contract, schema.node, schema.pointer)
  const alternatives = arrayOf(found.node['oneOf'])
  if (alternatives.length === 0) return [readProblemKind(contract, found)]
  return alternatives.flatMap((alternative, index) =>
    problemKindsOf(contract, {
      node: objectOf(alternative),
      pointer: pointerTo(found.pointer, 'oneOf', index),
    }),
  )
}

/** Lists the problem kinds that an operation declares, each with the answer that declares it. */
export function declaredProblems(
  contract: Contract,
  operation: Operation,
): readonly (ProblemKind & { readonly answer: string; readonly answerPointer: string })[] {
  return failuresOf(operation).flatMap((response) =>
    response.content.flatMap(({ schema }) =>
      problemKindsOf(contract, schema).map((problem) =>
        Object.assign(problem, { answer: response.status, answerPointer: response.pointer }),
      ),
    ),
  )
}

/** Lists every kind that any operation declares, by kind. */
export function allProblemKinds(
  contract: Contract,
  operations: readonly Operation[],
): readonly ProblemKind[] {
  const kinds = new Map(
    operations.flatMap((operation) => declaredProblems(contract, operation)).map((it) => [it.kind, it]),
  )
  return [...kinds.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1))
}

/** Lists the kinds that every one of some operations declares; none of no operations. */
export function commonKinds(contract: Contract, operations: readonly Operation[]): ReadonlySet<string> {
  const [first, ...others] = operations.map(
    (operation) => new Set(declaredProblems(contract, operation).map(({ kind }) => kind)),
  )
  return new Set([...(first ?? [])].filter((kind) => others.every((kinds) => kinds.has(kind))))
}

function readProblemKind(contract: Contract, { node, pointer }: Node): ProblemKind {
  const parts = [node, ...arrayOf(node['allOf']).map((part) => follow(contract, part, pointer).node)]
  const constant = (name: string): JsonObject =>
    parts
      .map((part) => objectOf(objectOf(part['properties'])[name]))
      .find((property) => property['const'] !== undefined) ?? {}
  const type = stringOf(constant('type')['const'])
  const status = constant('status')['const']
  const own = parts.find((part) => objectOf(objectOf(part['properties'])['type'])['const'] === type)
  return {
    node,
    pointer,
    kind: type.slice(type.lastIndexOf('/') + 1),
    type,
    status: typeof status === 'number' ? status : 0,
    title: (stringOf(own?.['title']) || stringOf(own?.['description'])).trim().replace(/\.$/, ''),
    description: stringOf(node['description']).trim(),
    schemaName: pointer.startsWith('/components/schemas/')
      ? pointer.slice('/components/schemas/'.length)
      : '',
  }
}
