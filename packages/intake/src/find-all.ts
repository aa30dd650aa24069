import { findErrorCodes } from './error-codes.ts'
import type { Finding, FindingKind } from './finding.ts'
import { findInstants, type TimeReference } from './instants.ts'
import { findIpAddresses } from './ip-addresses.ts'
import { findLogExcerpts } from './log-excerpts.ts'
import { findRegions } from './regions.ts'
import { findResources, findUrls } from './resources.ts'
import { findSecrets, redactSecrets, type Secret } from './secrets.ts'
import { overlaps } from './text-range.ts'

/** Everything recognised in a text, by kind; nothing in it is or contains a secret. */
export type Findings = Readonly<Record<FindingKind, readonly Finding[]>>

/** Drops what touches a secret; both lists are sorted by start. */
function clearOf(secrets: readonly Secret[], findings: readonly Finding[]): Finding[] {
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
  const secrets = findSecrets(text)
  const clear = (findings: readonly Finding[]): Finding[] => clearOf(secrets, findings)
  return {
    errorCode: clear(findErrorCodes(text)),
    resource: clear(findResources(text)),
    url: clear(findUrls(text)),
    ip: clear(findIpAddresses(text)),
    region: clear(findRegions(text)),
    instant: time ? clear(findInstants(text, time)) : [],
    logExcerpt: findLogExcerpts(text).map(withoutSecrets),
  }
}
