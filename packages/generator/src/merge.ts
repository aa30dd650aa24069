import { isDeepStrictEqual } from 'node:util'
import { type Finding, refuseIfAny } from './finding.ts'
import { isObject, type Json, type JsonObject, objectOf, pointerTo, pointerTokens, stringOf } from './json.ts'
import { capabilityName, type Source } from './load.ts'
import { readReference } from './references.ts'

/** The whole contract as one OpenAPI document, which still knows where each part came from. */
export interface Contract {
  /** OpenAPI 3.1; every reference is `#/components/SECTION/Name`. */
  readonly document: JsonObject
  /** Names of the capability files, in order. */
  readonly capabilities: readonly string[]
  /** Finds the file and the pointer in it of a pointer into `document`. */
  readonly locate: (pointer: string) => Place
}

/** A place in a file of the contract. */
interface Place {
  readonly file: string
  readonly pointer: string
}

/** One entry of the merged document, before its place is given up. */
interface Part extends Place {
  readonly value: Json
}

/**
 * Merges capability files and shared components into one document.
 *
 * Paths and events keep the order of their files, components are sorted by name, so that the output is the same on
 * every run and a new component is one hunk in a diff. Two files may declare the same component only word for word.
 *
 * @throws {ContractRefused} a reference leads nowhere, or two files say different things under one name
 */
export function mergeSources(sources: readonly Source[]): Contract {
  const findings: Finding[] = []
  const merged = new Map<string, Map<string, Part>>()

  const declare = (section: string, name: string, part: Part, once: boolean): void => {
    const named = merged.get(section) ?? new Map<string, Part>()
    merged.set(section, named)
    const earlier = named.get(name)
    if (earlier === undefined) named.set(name, part)
    else if (once || !isDeepStrictEqual(earlier.value, part.value))
      findings.push(clash(section, name, earlier, part, once))
  }

  for (const source of sources) {
    const document = rewriteReferences(source, sources, findings)
    const componentsAt = source.kind === 'capability' ? '/components' : ''
    const components = source.kind === 'capability' ? objectOf(document['components']) : document
    for (const [section, entries] of Object.entries(components)) {
      for (const [name, value] of Object.entries(objectOf(entries))) {
        const pointer = pointerTo(componentsAt, section, name)
        declare(`components/${section}`, name, { file: source.file, pointer, value }, false)
      }
    }
    if (source.kind === 'components') continue
    for (const section of ['paths', 'webhooks']) {
      for (const [name, value] of Object.entries(objectOf(document[section]))) {
        declare(section, name, { file: source.file, pointer: pointerTo('', section, name), value }, true)
      }
    }
    for (const [index, value] of [document['tags']].flat().entries()) {
      const name = stringOf(objectOf(value)['name'])
      if (isObject(value))
        declare('tags', name, { file: source.file, pointer: `/tags/${index}`, value }, false)
    }
    declare('info', 'version', versionOf(source.file, document), false)
  }
  refuseIfAny(findings)

  const capabilities = sources.filter(({ kind }) => kind === 'capability')
  return {
    document: assemble(capabilities, merged),
    capabilities: capabilities.map(({ file }) => capabilityName(file)),
    locate: (pointer) => locate(merged, pointer),
  }
}

function versionOf(file: string, document: JsonObject): Part {
  return { file, pointer: '/info/version', value: objectOf(document['info'])['version'] ?? null }
}

function clash(section: string, name: string, earlier: Part, later: Part, once: boolean): Finding {
  const how = once ? 'already declared' : 'already declared otherwise'
  return {
    file: later.file,
    pointer: later.pointer,
    message: `${section} ${name} is ${how} at ${earlier.file}#${earlier.pointer}`,
  }
}

function rewriteReferences(source: Source, sources: readonly Source[], findings: Finding[]): JsonObject {
  const rewrite = (value: Json, pointer: string): Json => {
    if (Array.isArray(value)) {
      return value.map((item: Json, index) => rewrite(item, pointerTo(pointer, index)))
    }
    if (!isObject(value)) return value
    const entries = Object.entries(value).map(([key, item]): [string, Json] => {
      const at = pointerTo(pointer, key)
      if (key !== '$ref' || typeof item !== 'string') return [key, rewrite(item, at)]
      const reference = readReference(item, source, sources)
      if ('reason' in reference) {
        findings.push({ file: source.file, pointer: at, message: reference.reason })
        return [key, item]
      }
      return [key, pointerTo('#/components', reference.section, reference.name)]
    })
    return Object.fromEntries(entries)
  }
  return objectOf(rewrite(source.document, ''))
}

function assemble(
  capabilities: readonly Source[],
  merged: ReadonlyMap<string, ReadonlyMap<string, Part>>,
): JsonObject {
  const values = (section: string): JsonObject =>
    Object.fromEntries([...(merged.get(section) ?? [])].map(([name, { value }]) => [name, value]))
  const sorted = (section: string): JsonObject =>
    Object.fromEntries(Object.entries(values(section)).sort(([a], [b]) => (a < b ? -1 : 1)))
  const infos = capabilities.map(({ document }) => objectOf(document['info']))
  const servers = new Map(
    capabilities.flatMap(({ document }) =>
      [document['servers']]
        .flat()
        .map((server) => [stringOf(objectOf(server)['url']), server ?? null] as const),
    ),
  )
  const sections = [...merged.keys()].filter((key) => key.startsWith('components/')).sort()
  return {
    openapi: '3.1.0',
    info: {
      title: 'Deskwire',
      version: values('info')['version'] ?? '',
      summary: 'Every capability in one document.',
      description: infos
        .map((info) => `## ${stringOf(info['title'])}\n\n${stringOf(info['description'])}`.trim())
        .join('\n\n'),
      ...(isObject(infos[0]?.['license']) ? { license: infos[0]['license'] } : {}),
    },
    servers: [...servers.values()],
    tags: Object.values(values('tags')),
    paths: values('paths'),
    webhooks: values('webhooks'),
    components: Object.fromEntries(
      sections.map((section) => [section.slice('components/'.length), sorted(section)]),
    ),
  }
}

function locate(merged: ReadonlyMap<string, ReadonlyMap<string, Part>>, pointer: string): Place {
  const tokens = pointerTokens(pointer)
  const depth = tokens[0] === 'components' ? 2 : 1
  const part = merged.get(tokens.slice(0, depth).join('/'))?.get(tokens[depth] ?? '')
  if (part === undefined) return { file: 'openapi', pointer }
  return { file: part.file, pointer: pointerTo(part.pointer, ...tokens.slice(depth + 1)) }
}
