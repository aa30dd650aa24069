import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { readOperations } from '../contract-model.ts'
import { isObject, type Json, objectOf, stringOf } from '../json.ts'
import type { Contract } from '../merge.ts'
import { docstring, HEADER } from './text.ts'
import { tidyComments } from './type-comments.ts'
import { describeQuery, operationTypeNames } from './types.ts'

/**
 * Writes `schemas.ts`: the document as openapi-typescript's types, with a name of its own for each component schema and
 * each operation's query.
 *
 * A type that is declared by name is shown by name, in an editor and in an error; one that is looked up
 * (`components['schemas']['Ticket']`) is shown as everything that it holds, and is looked up again by each reader.
 * `OpenValue` becomes `string & {}`, which leaves the declared values of an open enum to completion and still takes
 * any other; a `default` makes nothing required, since requests have defaults too.
 */
export async function emitSchemas(contract: Contract): Promise<string> {
  const { factory } = ts
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ])
  const nodes = await openapiTS(JSON.stringify(withoutExamples(contract.document)), {
    defaultNonNullable: false,
    immutable: true,
    silent: true,
    transform: (_schema, { path }) =>
      path === '#/components/schemas/OpenValue' ? (anyString as never) : undefined,
  })
  return `${HEADER}\n${tidyComments(astToString(declaredByName(contract, nodes)))}`
}

/** A type that gets a declaration of its own. */
interface Named {
  readonly name: string
  readonly description: string
}

/** Moves the type of each component schema and each query into a declaration, and refers to it by name everywhere else. */
function declaredByName(contract: Contract, nodes: readonly ts.Node[]): ts.Node[] {
  const schemas = objectOf(objectOf(contract.document['components'])['schemas'])
  const queries = new Map(readOperations(contract).map((it) => [it.id, it]))
  const parameters = parameterTypes(nodes)
  const declarations: ts.Node[] = []

  const byName = (node: ts.Node): ts.Node => {
    const [table, part, key, ...deeper] = lookup(node)
    if (table === 'components' && part === 'schemas' && key !== undefined && deeper.length === 0) {
      if (key in schemas) return ts.factory.createTypeReferenceNode(key)
    }
    // A parameter's type is short, and by itself it would bring the tables along wherever a query is used.
    const parameter = part === 'parameters' && deeper.length === 0 ? parameters.get(key ?? '') : undefined
    if (table === 'components' && parameter !== undefined) return byName(parameter)
    return ts.visitEachChild(node, byName, undefined)
  }
  const declare = ({ name, description }: Named, type: ts.TypeNode): ts.TypeNode => {
    const declaration = ts.factory.createTypeAliasDeclaration(
      [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)],
      name,
      undefined,
      ts.visitNode(type, byName) as ts.TypeNode,
    )
    const comment = docstring([description]).trim().slice('/*'.length, -'*/'.length)
    const kind = ts.SyntaxKind.MultiLineCommentTrivia
    declarations.push(
      comment === '' ? declaration : ts.addSyntheticLeadingComment(declaration, kind, comment, true),
    )
    return ts.factory.createTypeReferenceNode(name)
  }
  /** Goes down the tables by property names; at the end of a trail the member's type becomes a declaration. */
  const hoist = (node: ts.Node, trail: readonly string[]): ts.Node => {
    if (ts.isPropertySignature(node) && node.type !== undefined) {
      const here = [...trail, nameOf(node)]
      const named = node.type.kind === ts.SyntaxKind.NeverKeyword ? undefined : declaredAt(here)
      const type = named === undefined ? (hoist(node.type, here) as ts.TypeNode) : declare(named, node.type)
      const moved = ts.factory.createPropertySignature(node.modifiers, node.name, node.questionToken, type)
      return ts.setSyntheticLeadingComments(moved, ts.getSyntheticLeadingComments(node)?.slice())
    }
    if (ts.isInterfaceDeclaration(node) && trail.length === 0) {
      return ts.visitEachChild(node, (inner) => hoist(inner, [node.name.text]), undefined)
    }
    const within = ts.isTypeLiteralNode(node) && trail.length < 4
    return within ? ts.visitEachChild(node, (inner) => hoist(inner, trail), undefined) : byName(node)
  }
  const declaredAt = ([table, part = '', key, last, ...deeper]: readonly string[]): Named | undefined => {
    if (table === 'components' && part === 'schemas' && key !== undefined && last === undefined)
      return { name: key, description: stringOf(objectOf(schemas[key])['description']).trim() }
    const operation = queries.get(part)
    if (table !== 'operations' || key !== 'parameters' || last !== 'query' || deeper.length > 0) return
    return operation && { name: operationTypeNames(operation).query, description: describeQuery(operation) }
  }
  const tables = nodes.map((node) => hoist(node, []))
  return [...declarations, ...tables]
}

/** The types under `components.parameters`, by name. */
function parameterTypes(nodes: readonly ts.Node[]): ReadonlyMap<string, ts.TypeNode> {
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'components')
  const membersOf = (node: ts.Node | undefined): readonly ts.PropertySignature[] =>
    node !== undefined && (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node))
      ? node.members.filter(ts.isPropertySignature)
      : []
  const table = membersOf(components).find((member) => nameOf(member) === 'parameters')?.type
  return new Map(
    membersOf(table).flatMap((member) => (member.type === undefined ? [] : [[nameOf(member), member.type]])),
  )
}

/** The steps of a type that is looked up by literals: `components["schemas"]["Ticket"]`; empty for any other node. */
function lookup(node: ts.Node): readonly string[] {
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) return [node.typeName.text]
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType)) return []
  const { literal } = node.indexType
  const steps = lookup(node.objectType)
  return steps.length > 0 && ts.isStringLiteral(literal) ? [...steps, literal.text] : []
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : ''
}

/** Leaves out the examples of bodies: as comments beside the types they are a third of the file, and nobody hovers there. */
function withoutExamples(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutExamples)
  if (!isObject(value)) return value
  const isMediaType = isObject(value['schema']) && 'example' in value
  const entries = Object.entries(value).filter(([key]) => !(isMediaType && key === 'example'))
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutExamples(item)]))
}
