import {
  componentName,
  isBinary,
  isEventStream,
  readEvents,
  readOperations,
  successOf,
} from '../contract-model.ts'
import { arrayOf, isObject, type Json, type JsonObject, objectOf } from '../json.ts'
import type { Contract } from '../merge.ts'
import { HEADER, propertyName, quoted, wideLiteral } from './text.ts'

/** What a value is known to hold; 0 where nothing is said that a newer server could add to. */
type Shape = Json

/**
 * Writes the SDK's `answer-shapes.ts`: the properties and enum values that each answer is known to have.
 *
 * It is a hundredth of the validators, so that a page can afford to look for drift. Alternatives are taken together: what
 * any of them knows is known, which may miss something new but never cries wolf.
 */
export function emitAnswerShapes(contract: Contract): string {
  const components = objectOf(objectOf(contract.document['components'])['schemas'])
  const shapes = new Map<string, Shape>()

  const named = (name: string): Shape => {
    if (!shapes.has(name)) {
      shapes.set(name, name)
      shapes.set(name, shapeOf(objectOf(components[name])))
    }
    return shapes.get(name) === 0 ? 0 : name
  }
  const shapeOf = (schema: JsonObject): Shape => {
    const name = componentName(schema)
    if (name !== undefined) return name === 'OpenValue' ? 0 : named(name)
    const own = ownShape(schema, shapeOf)
    const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
      arrayOf(schema[keyword]).map((part) => objectOf(part)),
    )
    const others = parts.filter((part) => part['type'] !== 'null' && componentName(part) !== 'OpenValue')
    return [own, ...others.map(shapeOf)].reduce((left, right) =>
      together(left, right, (it) => shapes.get(it)),
    )
  }
  const answers = readOperations(contract).flatMap((operation) => {
    const media = successOf(operation)?.content[0]
    if (media === undefined || (isBinary(media) && !isEventStream(operation))) return []
    // A stream answers event after event.
    const shape = isEventStream(operation) ? named('Event') : shapeOf(media.schema.node)
    return shape === 0 ? [] : [`  ${quoted(operation.id)}: ${wideLiteral(shape, '  ')},\n`]
  })
  const eventTypes = readEvents(contract).map(({ type }) => `  ${quoted(type)},\n`)
  const rows = [...shapes]
    .filter(([, shape]) => shape !== 0)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, shape]) => `  ${propertyName(name)}: ${wideLiteral(shape, '  ')},\n`)
  return `${HEADER}
import type { AnswerShape } from '../answer-shape.ts'

/** Shapes that others name. */
export const shapes: Readonly<Record<string, AnswerShape>> = {
${rows.join('')}}

/** The shape of each operation's answer. */
export const answers: Readonly<Record<string, AnswerShape>> = {
${answers.join('')}}

/** The types of events that are known. */
export const eventTypes: readonly string[] = [
${eventTypes.join('')}]
`
}

/** What a schema says beside its references and alternatives. */
function ownShape(schema: JsonObject, shapeOf: (schema: JsonObject) => Shape): Shape {
  if (isObject(schema['properties'])) {
    const properties = Object.entries(objectOf(schema['properties']))
    const inner = properties.map(([name, property]) => [name, shapeOf(objectOf(property))] as const)
    return isObject(schema['additionalProperties']) ? 0 : { properties: Object.fromEntries(inner) }
  }
  const each = schema['items'] ?? schema['additionalProperties']
  if (isObject(each)) {
    const shape = shapeOf(objectOf(each))
    return shape === 0 ? 0 : { each: shape }
  }
  const values = arrayOf(schema['enum'])
  return values.length > 0 ? { values } : 0
}

/** Takes two readings of one value together; 0 says nothing and leaves the other as it is. */
function together(left: Shape, right: Shape, named: (name: string) => Shape | undefined): Shape {
  if (left === 0 || left === right) return right
  if (right === 0) return left
  const [one, other] = [left, right].map((shape) =>
    objectOf(typeof shape === 'string' ? named(shape) : shape),
  ) as [JsonObject, JsonObject]
  const values = [...arrayOf(one['values']), ...arrayOf(other['values'])]
  const properties = { ...objectOf(one['properties']) }
  for (const [name, shape] of Object.entries(objectOf(other['properties']))) {
    properties[name] = name in properties ? together(properties[name] ?? 0, shape, named) : shape
  }
  const each = together(one['each'] ?? 0, other['each'] ?? 0, named)
  return {
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(each !== 0 && { each }),
    ...(values.length > 0 && { values: [...new Set(values)] }),
  }
}
