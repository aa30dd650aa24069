import { findCardNumbers } from './card-numbers.ts'
import { matchesWithin } from './finding.ts'
import { ScannedText, TRAIT } from './scanned-text.ts'
import {
  mayHoldLabel,
  SECRET_PATTERNS,
  type SecretKind,
  type SecretPattern,
  valuesBehindLabels,
} from './secret-patterns.ts'
import { TELL } from './tells.ts'
import { byStart, type TextRange } from './text-range.ts'

/** A piece of a text that must not be stored or shown. */
export interface Secret extends TextRange {
  readonly kind: SecretKind
}

/** Printable ASCII without quotes, comma and white space: what a token goes on with. */
function isTokenUnit(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f && unit !== 0x22 && unit !== 0x27 && unit !== 0x60 && unit !== 0x2c
}

/** End of the token a match stands in, so that no tail of a long secret stays behind. */
function tokenEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isTokenUnit(text.charCodeAt(end))) end++
  return end
}

const PEM_BEGIN = '-----BEGIN '
const PEM_EDGE = /-----(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z ]{0,10}-----/gu
/** What a key block cannot hold: neither base64 nor the header lines of RFC 1421. */
const NOT_PEM = /[^A-Za-z0-9+/=\s\\:,-]/u

/** Key blocks, RFC 7468 §10; one that is cut off goes as far as it can be one, so that its bytes do not stay behind. */
function findPrivateKeys(scanned: ScannedText): Secret[] {
  const { text } = scanned
  if (!scanned.mayHold(TELL.pem) || !text.includes(PEM_BEGIN)) return []
  const edges = [...text.matchAll(PEM_EDGE)]
  const found: Secret[] = []
  let reach = 0
  for (const [index, begin] of edges.entries()) {
    if (begin[1] !== 'BEGIN' || begin.index < reach) continue
    const body = begin.index + begin[0].length
    const next = edges[index + 1]
    const stray = text.slice(body, next?.index).search(NOT_PEM)
    if (stray !== -1) reach = body + stray
    else reach = next ? next.index + (next[1] === 'END' ? next[0].length : 0) : text.length
    found.push({ kind: 'private-key', start: begin.index, end: reach })
  }
  return found
}

/** U+FFFC, an object replacement character: stands for text that is already known to be secret. */
const FILLER = '\uFFFC'
const MARKER_BEGIN = '[redacted:'
const MARKER = /\[redacted:[a-z-]{1,20}\]/gu

function mask(text: string, ranges: readonly TextRange[]): string {
  if (ranges.length === 0) return text
  let masked = ''
  let at = 0
  for (const { start, end } of ranges) {
    masked += text.slice(at, start) + FILLER.repeat(end - start)
    at = end
  }
  return masked + text.slice(at)
}

/** Joins overlapping secrets; the kind of the one that begins first stays. */
function merge(secrets: readonly Secret[]): Secret[] {
  const merged: Secret[] = []
  for (const secret of secrets.toSorted(byStart)) {
    const last = merged.at(-1)
    if (last && secret.start < last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, secret.end) }
    else merged.push(secret)
  }
  return merged
}

const NOWHERE: readonly TextRange[] = []

function findOnce(scanned: ScannedText): Secret[] {
  const { text } = scanned
  const found: Secret[] = findPrivateKeys(scanned)
  const labelled = mayHoldLabel(scanned) ? valuesBehindLabels(scanned.lower) : NOWHERE
  for (const secret of SECRET_PATTERNS) {
    const { pattern, needs } = secret
    if ((pattern.sticky && labelled.length === 0) || !scanned.meets(needs)) continue
    if (pattern.sticky) addWithin(found, text, secret, labelled)
    else addAnywhere(found, text, secret)
  }
  if (scanned.has(TRAIT.thirteenDigits))
    for (const { start, end } of findCardNumbers(text)) found.push({ kind: 'card-number', start, end })
  return found.length === 0 ? found : merge(found)
}

function addAnywhere(found: Secret[], text: string, secret: SecretPattern): void {
  const { pattern } = secret
  let reach = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match.index >= reach) reach = addSecret(found, text, secret, match)
  }
}

function addWithin(
  found: Secret[],
  text: string,
  secret: SecretPattern,
  windows: readonly TextRange[],
): void {
  let reach = 0
  for (const match of matchesWithin(text, secret.pattern, windows)) {
    if (match.index >= reach) reach = addSecret(found, text, secret, match)
  }
}

/** Adds what a match is, and says how far it reaches. */
function addSecret(
  found: Secret[],
  text: string,
  { kind, accept, exact }: SecretPattern,
  { index: start, 0: matched }: RegExpExecArray,
): number {
  const end = exact ? start + matched.length : tokenEnd(text, start + matched.length)
  if (!accept || accept(text.slice(start, end))) found.push({ kind, start, end })
  return end
}

/** Passes before a text is given up as hostile; honest ones need one, nested ones two. */
const MAX_PASSES = 8

/**
 * Finds secrets: private keys (PEM), access keys of the large clouds, keys with a known prefix, passwords and keys
 * behind their label in four languages, passwords in URLs, bearer tokens and JWTs, payment cards with a right check
 * digit. The whole text is searched, whatever its length; markers left by {@link redactSecrets} are not secrets.
 * @param text - any string
 * @returns disjoint ranges, sorted by start; a text that keeps hiding secrets behind secrets is one range
 * @example findSecrets('password: hunter22') // [{ kind: 'password', start: 10, end: 18 }]
 */
export function findSecrets(text: string): Secret[] {
  return secretsIn(new ScannedText(text))
}

/** As {@link findSecrets}, for a text that is scanned already. */
export function secretsIn(scanned: ScannedText): Secret[] {
  const { text } = scanned
  let masked = scanned.has(TRAIT.bracket) ? withoutMarkers(scanned) : scanned
  let all: Secret[] = []
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const found = findOnce(masked)
    if (found.length === 0) return all
    all = pass === 0 ? found : merge([...all, ...found])
    masked = new ScannedText(mask(masked.text, found))
  }
  return [{ kind: all[0]?.kind ?? 'password', start: 0, end: text.length }]
}

function withoutMarkers(scanned: ScannedText): ScannedText {
  const { text } = scanned
  if (!text.includes(MARKER_BEGIN)) return scanned
  const markers = Array.from(text.matchAll(MARKER), ({ index, 0: marker }) => ({
    start: index,
    end: index + marker.length,
  }))
  return markers.length === 0 ? scanned : new ScannedText(mask(text, markers))
}

/** A text without its secrets. */
export interface Redaction {
  /** The text with each secret replaced by `[redacted:<kind>]`. */
  readonly text: string
  /** What was taken out, as ranges of the text that was given. */
  readonly secrets: readonly Secret[]
}

/**
 * Replaces every secret by `[redacted:<kind>]`. Doing it again changes nothing.
 * @param text - any string
 * @returns the redacted text and what was taken out
 * @example redactSecrets('password: hunter22').text // 'password: [redacted:password]'
 */
export function redactSecrets(text: string): Redaction {
  const secrets = findSecrets(text)
  if (secrets.length === 0) return { text, secrets }
  let redacted = ''
  let at = 0
  for (const { kind, start, end } of secrets) {
    redacted += `${text.slice(at, start)}[redacted:${kind}]`
    at = end
  }
  return { text: redacted + text.slice(at), secrets }
}
