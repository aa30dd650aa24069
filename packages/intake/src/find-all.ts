import { findErrorCodes } from './error-codes.ts'
import type { Finding, FindingKind } from './finding.ts'
import { instantsIn, type TimeReference } from './instants.ts'
import { findIpAddresses } from './ip-addresses.ts'
import { findLogExcerpts } from './log-excerpts.ts'
import { findRegions } from './regions.ts'
import { findResources, findUrls } from './resources.ts'
import { ScannedText } from './scanned-text.ts'
import { redactSecrets, type Secret, secretsIn } from './secrets.ts'
import { overlaps } from './text-range.ts'

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
  readonly #time: TimeReference | undefined
  readonly #found = new Map<FindingKind, readonly Finding[]>()
  #secrets: readonly Secret[] | undefined
  #rawLogExcerpts: readonly Finding[] | undefined

  /**
   * @param scanned - customer's words
   * @param time - when and where they were written; without it no instants are found
   */
  constructor(scanned: ScannedText, time?: TimeReference) {
    this.scanned = scanned
    this.#time = time
  }

  /** As by `findSecrets`. */
  get secrets(): readonly Secret[] {
    this.#secrets ??= secretsIn(this.scanned)
    return this.#secrets
  }

  /**
   * Findings of one kind, sorted by start. One that overlaps a secret is left out; a log excerpt keeps its range and has
   * its secrets redacted.
   */
  of(kind: FindingKind): readonly Finding[] {
    let found = this.#found.get(kind)
    if (!found) {
      found = this.#find(kind)
      this.#found.set(kind, found)
    }
    return found
  }

  /** Log excerpts whose secrets are still in them: for those who ask where, not what. */
  get rawLogExcerpts(): readonly Finding[] {
    this.#rawLogExcerpts ??= findLogExcerpts(this.scanned)
    return this.#rawLogExcerpts
  }

  #find(kind: FindingKind): readonly Finding[] {
    if (kind === 'logExcerpt') return this.rawLogExcerpts.map(withoutSecrets)
    if (kind !== 'instant') return clearOf(this.secrets, FINDERS[kind](this.scanned))
    return this.#time ? clearOf(this.secrets, instantsIn(this.scanned, this.#time)) : []
  }
}

/** Drops what touches a secret; both lists are sorted by start. */
function clearOf(secrets: readonly Secret[], findings: readonly Finding[]): readonly Finding[] {
  if (secrets.length === 0) return findings
  let next = 0
  return findings.filter((finding) => {
    while ((secrets[next]?.end ?? Number.POSITIVE_INFINITY) <= finding.start) next++
    const secret = secrets[next]
    return !secret || !overlaps(secret, finding)
  })
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
  const findings = new TextFindings(new ScannedText(text), time)
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
