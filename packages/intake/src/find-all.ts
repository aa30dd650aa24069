import { findErrorCodes } from './error-codes.ts'
import type { Finding, FindingKind } from './finding.ts'
import { instantsIn, type ReadReference, readReference, type TimeReference } from './instants.ts'
import { findIpAddresses } from './ip-addresses.ts'
import { findLogExcerpts } from './log-excerpts.ts'
import { findRegions } from './regions.ts'
import { findResources, findUrls } from './resources.ts'
import { ScannedText } from './scanned-text.ts'
import { redactSecrets, type Secret, secretsIn } from './secrets.ts'
import { TELL } from './tells.ts'
import { apartFrom } from './text-range.ts'

/** Everything recognised in a text, by kind; nothing in it is or contains a secret. */
export type Findings = Readonly<Record<FindingKind, readonly Finding[]>>

const FINDERS: Readonly<
  Record<Exclude<FindingKind, 'instant' | 'logExcerpt'>, (text: ScannedText) => Finding[]>
> = {
  errorCode: findErrorCodes,
  resource: findResources,
  url: findUrls,
  ip: findIpAddresses,
  region: findRegions,
}

/** Findings in one text, each kind looked for when it is first asked for. */
export class TextFindings {
  readonly scanned: ScannedText
  readonly #time: ReadReference | undefined
  readonly #parts: FoundParts | undefined
  readonly #found: Partial<Record<FindingKind, readonly Finding[]>> = {}
  #secrets: readonly Secret[] | undefined
  #rawLogExcerpts: readonly Finding[] | undefined

  /**
   * @param scanned - customer's words
   * @param time - when and where they were written; without it no instants are found
   * @param parts - findings in the texts that `scanned` is joined of
   */
  constructor(scanned: ScannedText, time?: ReadReference, parts?: FoundParts) {
    this.scanned = scanned
    this.#time = time
    this.#parts = parts
  }

  /** As by `findSecrets`. */
  get secrets(): readonly Secret[] {
    this.#secrets ??= this.#parts && holdNoSecret(this.#parts) ? NOTHING : secretsIn(this.scanned)
    return this.#secrets
  }

  /**
   * Findings of one kind, sorted by start. One that overlaps a secret is left out; a log excerpt keeps its range and has
   * its secrets redacted.
   */
  of(kind: FindingKind): readonly Finding[] {
    this.#found[kind] ??= this.#find(kind)
    return this.#found[kind]
  }

  /** Log excerpts whose secrets are still in them: for those who ask where, not what. */
  get rawLogExcerpts(): readonly Finding[] {
    this.#rawLogExcerpts ??= this.#parts && holdNoLog(this.#parts) ? NOTHING : findLogExcerpts(this.scanned)
    return this.#rawLogExcerpts
  }

  #find(kind: FindingKind): readonly Finding[] {
    if (kind === 'logExcerpt')
      return this.rawLogExcerpts.length === 0 ? NOTHING : this.rawLogExcerpts.map(withoutSecrets)
    if (kind === 'instant')
      return this.#time ? apartFrom(instantsIn(this.scanned, this.#time), this.secrets) : NOTHING
    if (this.#parts && isFoundByLine(kind, this.#parts)) return joined(kind, this.#parts)
    return apartFrom(FINDERS[kind](this.scanned), this.secrets)
  }
}

/** Findings in two texts that are read as one, a line feed between them. */
export interface FoundParts {
  readonly first: TextFindings
  readonly second: TextFindings
}

const NOTHING: readonly never[] = []

/** No secret but a key block goes over the end of a line. */
function holdNoSecret({ first, second }: FoundParts): boolean {
  const mayHoldKeyBlock = first.scanned.mayHold(TELL.pem) || second.scanned.mayHold(TELL.pem)
  return !mayHoldKeyBlock && first.secrets.length === 0 && second.secrets.length === 0
}

/** Whether a line is one of a log does not hang on other lines. */
function holdNoLog({ first, second }: FoundParts): boolean {
  return first.rawLogExcerpts.length === 0 && second.rawLogExcerpts.length === 0
}

/** Whether what was found in each text is all that is found in both: no match goes over the end of a line. */
function isFoundByLine(kind: FindingKind, parts: FoundParts): boolean {
  if (kind !== 'errorCode' && kind !== 'region') return false
  const mayBeNamed = parts.first.scanned.mayHold(TELL.region) || parts.second.scanned.mayHold(TELL.region)
  // A region's name goes over the end of a line; an id does not.
  return (kind !== 'region' || !mayBeNamed) && holdNoSecret(parts)
}

function joined(kind: FindingKind, { first, second }: FoundParts): readonly Finding[] {
  const found = second.of(kind)
  if (found.length === 0) return first.of(kind)
  const offset = first.scanned.text.length + 1
  return [
    ...first.of(kind),
    ...found.map((finding) => ({ ...finding, start: finding.start + offset, end: finding.end + offset })),
  ]
}

function withoutSecrets(excerpt: Finding): Finding {
  return { ...excerpt, value: redactSecrets(excerpt.value).text }
}

/**
 * Runs every extractor over a text.
 * @param text - customer's words, at most `MAX_SCANNED_LENGTH` code units
 * @param time - when and where they were written; without it no instants are found
 * @returns findings by kind, each list sorted by start. One that overlaps a secret is left out; a log excerpt keeps
 * its range and has its secrets redacted
 */
export function findAll(text: string, time?: TimeReference): Findings {
  const findings = new TextFindings(new ScannedText(text), time && readReference(time))
  return {
    errorCode: findings.of('errorCode'),
    resource: findings.of('resource'),
    url: findings.of('url'),
    ip: findings.of('ip'),
    region: findings.of('region'),
    instant: findings.of('instant'),
    logExcerpt: findings.of('logExcerpt'),
  }
}
