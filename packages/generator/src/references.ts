import { posix } from 'node:path'
import { isObject, objectOf, pointerTokens } from './json.ts'
import type { Source } from './load.ts'

/** What a reference names, or why it names nothing. */
export type Reference = { readonly section: string; readonly name: string } | { readonly reason: string }

/**
 * Reads a `$ref` as the file that contains it means it.
 * @param text - `#/components/SECTION/Name` or `FILE#/…/SECTION/Name`; a components file has no leading `components`
 * @param source - the file that contains the reference
 * @param sources - every file of the contract
 */
export function readReference(text: string, source: Source, sources: readonly Source[]): Reference {
  const [path = '', fragment = ''] = text.split('#')
  const file = path === '' ? source.file : posix.join(posix.dirname(source.file), path)
  const target = sources.find((candidate) => candidate.file === file)
  if (target === undefined) return { reason: `$ref ${text} leads nowhere: there is no ${file}` }
  const tokens = pointerTokens(fragment)
  const parts = target.kind === 'capability' ? tokens.slice(1) : tokens
  const [section = '', name = ''] = parts
  if (parts.length !== 2 || (target.kind === 'capability' && tokens[0] !== 'components')) {
    return { reason: `$ref ${text} must name a component, such as #/components/schemas/Name` }
  }
  const components = target.kind === 'capability' ? objectOf(target.document['components']) : target.document
  if (!isObject(objectOf(components[section])[name])) {
    return { reason: `$ref ${text} leads nowhere: ${file} has no ${section}/${name}` }
  }
  return { section, name }
}
