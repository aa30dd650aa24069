import { operations } from '@deskwire/contract'
import type { ContractSchemas, Schema } from './contract-schemas.ts'
import type { Dice } from './dice.ts'
import type { KnownResources } from './known-resources.ts'
import { patternText } from './pattern-text.ts'

/** What values are made from. */
export interface ValueSource {
  readonly dice: Dice
  readonly contract: ContractSchemas
  readonly known: KnownResources
}

const phrases = [
  'VPN tunnel drops every ten minutes, IKE_SA_TIMEOUT',
  'Cannot log in since 09:00, error 504 on i-0abc123',
  '数据库连接超时，错误码 ConnectionTimeout，从昨天下午三点开始',
  'ログインできません。エラー 500 が出ます。',
  '로그인이 안 됩니다',
  'Server down!!! password=hunter2 AKIAIOSFODNN7EXAMPLE',
  'Grüße, naïve café 👩‍🔬 😀',
  'x',
  'tunnel',
  '2026-11-19T22:10:00Z [ERROR] disk /dev/sda1 is full 100%\nat foo.bar(baz:12)',
]
const durations = [
  'PT0S',
  'PT30M',
  'PT1H',
  'PT8H',
  'P1D',
  'P3D',
  'P8D',
  'P1W',
  'P1M',
  'P1Y',
  'PT24H',
  'P99Y',
  'PT999999999S',
]
const languages = ['en', 'zh', 'ja', 'ko', 'de', 'zh-Hant', 'EN-us', 'xx', 'abc-defgh']
const zones = [
  'UTC',
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Etc/GMT+5',
  'Mars/Phobos',
]
const mediaTypes = ['text/plain', 'application/octet-stream', 'image/png', 'application/x-acme']
const fileNames = ['gateway.log', '网关日志.txt', 'a";b=".exe', '%2e%2e', '😀']

/** Writes a value that fits a schema, as far as the schema says; ids are those of known resources where there are any. */
export function schemaValue(given: Schema, source: ValueSource, name = '', depth = 0): unknown {
  const schema = flat(given, source)
  const { dice } = source
  if ('const' in schema) return schema.const
  if (schema.enum) return dice.pick(schema.enum)
  const type = Array.isArray(schema.type) ? dice.pick(schema.type) : schema.type
  switch (type) {
    case 'null':
      return null
    case 'boolean':
      return dice.chance(0.5)
    case 'integer':
    case 'number':
      return number(schema, type, dice)
    case 'array':
      return list(schema, source, name, depth)
    case 'object':
      return object(schema, source, depth)
    default:
      return text(schema, source, name)
  }
}

/** A schema with its references followed and one of its alternatives chosen. */
function flat(given: Schema, source: ValueSource): Schema {
  const { allOf, oneOf, anyOf, ...schema } = source.contract.resolve(given)
  let merged: Schema = schema
  const add = (part: Schema) => {
    const required = [...(merged.required ?? []), ...(part.required ?? [])]
    merged = { ...merged, ...part, required, properties: { ...merged.properties, ...part.properties } }
  }
  for (const part of allOf ?? []) add(flat(part, source))
  for (const alternatives of [oneOf, anyOf]) {
    if (!alternatives) continue
    const chosen = source.dice.pick(alternatives)
    const excluded = oneOf
      ? alternatives.flatMap((other) => (other === chosen ? [] : (other.required ?? [])))
      : []
    add(flat(chosen, source))
    const properties = Object.entries(merged.properties ?? {}).filter(
      ([name]) => !excluded.includes(name) || merged.required?.includes(name),
    )
    merged = { ...merged, properties: Object.fromEntries(properties) }
  }
  return merged
}

function number({ minimum, maximum, exclusiveMinimum }: Schema, type: string, dice: Dice): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1)
  const most = maximum ?? least + 1_000
  if (dice.chance(0.2)) return dice.chance(0.5) ? least : most
  return type === 'integer'
    ? dice.between(least, Math.min(most, least + 50))
    : least + dice.next() * (most - least)
}

function list(schema: Schema, source: ValueSource, name: string, depth: number): readonly unknown[] {
  const { minItems = 0, maxItems = 4, items = {}, uniqueItems } = schema
  const most = depth > 4 ? minItems : Math.min(maxItems, minItems + 3)
  const made = Array.from({ length: source.dice.between(minItems, most) }, () =>
    schemaValue(items, source, name, depth + 1),
  )
  if (!uniqueItems) return made
  return [...new Map(made.map((item) => [JSON.stringify(item), item])).values()]
}

function object(schema: Schema, source: ValueSource, depth: number): Readonly<Record<string, unknown>> {
  const { dice } = source
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema
  const members: [string, unknown][] = []
  for (const [name, property] of Object.entries(properties)) {
    if (!required.includes(name) && (depth > 4 || !dice.chance(name.endsWith('Id') ? 0.6 : 0.4))) continue
    members.push([name, schemaValue(property, source, name, depth + 1)])
  }
  if (typeof additionalProperties === 'object') {
    const names = Array.from({ length: dice.between(0, 2) }, () =>
      String(schemaValue({ maxLength: 12, ...(propertyNames ?? { type: 'string' }) }, source)),
    )
    for (const name of names) members.push([name, schemaValue(additionalProperties, source, name, depth + 1)])
  }
  return Object.fromEntries(related(members, required, source))
}

/** Lets ids that stand side by side belong together, most of the time: a contact with its own account. */
function related(
  members: readonly [string, unknown][],
  required: readonly string[],
  { dice, known }: ValueSource,
): readonly [string, unknown][] {
  // The first that names another has its way: a ticket's contact rather than its contract.
  const naming = [...members].reverse()
  const names = new Map(
    naming.flatMap(([, value]) =>
      Object.entries((typeof value === 'string' && known.get(value)?.names) || {}),
    ),
  )
  const fitted = members.map(([name, value]): [string, unknown] => [
    name,
    names.has(name) && typeof value === 'string' && dice.chance(0.9) ? names.get(name) : value,
  ])
  const values = new Map(fitted)
  // What belongs elsewhere, such as another account's contract, is left out most of the time.
  const belongs = (value: unknown) =>
    typeof value !== 'string' ||
    Object.entries(known.get(value)?.names ?? {}).every(
      ([name, id]) => name === 'id' || !values.has(name) || values.get(name) === id,
    )
  return fitted.filter(([name, value]) => required.includes(name) || belongs(value) || dice.chance(0.2))
}

const scopes = [...new Set(Object.values(operations).flatMap((operation) => operation.scopes))]

const idPattern = /^\^([a-z]{3})_/

function text(
  { pattern, format, minLength = 0, maxLength = 200 }: Schema,
  { dice, known }: ValueSource,
  name: string,
): string {
  const fit = (value: string) => [...value].slice(0, maxLength).join('').padEnd(minLength, '.')
  const prefix = pattern === undefined ? undefined : idPattern.exec(pattern)?.[1]
  if (prefix !== undefined && dice.chance(0.9)) {
    const resource = known.some(prefix, dice)
    if (resource) return resource.id
  }
  if (format === 'date-time' || pattern?.startsWith('^\\d{4}-\\d{2}-\\d{2}T')) return instant(dice)
  if (format === 'email') return dice.pick(['lin.mei@northwind.example', 'a@b.example'])
  if (format === 'uri') return 'https://northwind.example/desk'
  if (name === 'scopes') return dice.pick(scopes)
  if (name === 'timeZone') return dice.pick(zones)
  if (pattern?.startsWith('^P(?!$)')) return dice.pick(durations)
  if (name === 'mediaType') return dice.pick(mediaTypes)
  if (name === 'fileName') return dice.pick(fileNames)
  if (name === 'language' || name === 'languages') return dice.pick(languages)
  if (pattern === undefined) return fit(dice.pick(phrases))
  const form = new RegExp(pattern, 'u')
  for (let i = 0; i < 20; i += 1) {
    const made = patternText(pattern, dice)
    if (form.test(made) && [...made].length <= maxLength && [...made].length >= minLength) return made
  }
  return patternText(pattern, dice)
}

function instant(dice: Dice): string {
  const day = 86_400_000
  const around = Date.UTC(2026, 10, 20) + dice.between(-400, 800) * day + dice.between(0, day)
  return new Date(
    dice.weighted([
      [around, 9],
      [0, 0.5],
      [Date.UTC(9999, 11, 31), 0.5],
    ]),
  ).toISOString()
}
