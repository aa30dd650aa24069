import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { type Finding, refuseIfAny } from './finding.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

/** One file of the contract. */
export interface Source {
  /** File as seen from the project's root, with forward slashes. */
  readonly file: string
  /** A capability has paths and `components`; a components file has the sections at its top. */
  readonly kind: 'capability' | 'components'
  readonly document: JsonObject
}

/** The text of one file of the contract, not yet parsed. */
export interface SourceText {
  readonly file: string
  readonly kind: Source['kind']
  readonly text: string
}

/**
 * Reads the contract's files: `openapi/*.yaml`, one a capability, and `openapi/components/*.yaml`.
 * @param root - folder that holds `openapi`
 * @returns the texts, by file name
 */
export function readSourceTexts(root: string): readonly SourceText[] {
  const read = (folder: string, kind: Source['kind']): readonly SourceText[] =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => ({
        file: `${folder}/${name}`,
        kind,
        text: readFileSync(join(root, folder, name), 'utf8'),
      }))
  return [...read('openapi/components', 'components'), ...read('openapi', 'capability')]
}

/**
 * Parses the contract's files as YAML 1.2.
 * @throws {ContractRefused} a file is not YAML, repeats a key, or is no mapping
 */
export function parseSources(texts: readonly SourceText[]): readonly Source[] {
  const findings: Finding[] = []
  const sources: Source[] = []
  for (const { file, kind, text } of texts) {
    const parsed = parseDocument(text, { logLevel: 'silent' })
    const fault = parsed.errors[0]
    const document: Json = fault === undefined ? (parsed.toJS() as Json) : null
    if (fault !== undefined) {
      findings.push({ file, pointer: '', message: `not readable as YAML: ${fault.message.split('\n')[0]}` })
    } else if (isObject(document)) {
      sources.push({ file, kind, document })
    } else {
      findings.push({ file, pointer: '', message: 'expected a mapping' })
    }
  }
  refuseIfAny(findings)
  return sources
}

/** The name of a capability, from its file: `openapi/people.yaml` is `people`. */
export function capabilityName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length)
}
