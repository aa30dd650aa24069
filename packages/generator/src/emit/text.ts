import { isObject, type Json } from '../json.ts'

/** The first line of every generated file: where it comes from and how to make it again. */
export const HEADER = '// Generated from openapi/ by `pnpm generate`. Do not edit.\n'

/** Writes a docstring; paragraphs are given as they stand, tags (`@throws …`) included. */
export function docstring(paragraphs: readonly string[], indent = ''): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== '')
    .join('\n')
    .replaceAll('*/', '*\\/')
    .split('\n')
    .map((line) => line.trimEnd())
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  const body = lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')
  return `${indent}/**\n${body}${indent} */\n`
}

/** Writes a JSON value as a TypeScript literal on one line. */
export function literal(value: Json): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(literal).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, item]) => `${propertyName(key)}: ${literal(item)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** Writes a JSON value as a TypeScript literal, over several lines where one would pass `width` columns. */
export function wideLiteral(value: Json, indent = '', width = 100): string {
  const short = literal(value)
  if (indent.length + short.length <= width) return short
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => `${inner}${wideLiteral(item, inner, width)},\n`)
    return `[\n${items.join('')}${indent}]`
  }
  if (!isObject(value)) return short
  const entries = Object.entries(value).map(
    ([key, item]) => `${inner}${propertyName(key)}: ${wideLiteral(item, inner, width)},\n`,
  )
  return `{\n${entries.join('')}${indent}}`
}

/** Writes a string in single quotes. */
export function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

/** Writes a property's name, in quotes where it needs them. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)
}

/** `tickets` or `tickets.listLinks` as a type's name: `Tickets`, `TicketsListLinks`. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

/** The same as a value's name: `tickets`, `ticketsListLinks`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name)
  return pascal.charAt(0).toLowerCase() + pascal.slice(1)
}
