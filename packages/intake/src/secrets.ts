import { findCardNumbers } from './card-numbers.ts'
import { matchesWithin } from './finding.ts'
import { type Needs, ScannedText, TRAIT } from './scanned-text.ts'
import { TELL } from './tells.ts'
import { byStart, type TextRange } from './text-range.ts'

/** What kind of secret was found. */
export type SecretKind =
  | 'private-key'
  | 'access-key'
  | 'secret-key'
  | 'password'
  | 'bearer-token'
  | 'card-number'

/** A piece of a text that must not be stored or shown. */
export interface Secret extends TextRange {
  readonly kind: SecretKind
}

interface SecretPattern {
  readonly kind: SecretKind
  /** What the text must hold; for a sticky pattern, that it stands behind a label besides. */
  readonly needs: Needs
  /** Finds where the secret begins; what belongs to the same token behind it is taken too. */
  readonly pattern: RegExp
  /** Whether the match is a secret; it is asked with the whole token. */
  readonly accept?: (value: string) => boolean
  /** Whether the match ends where the secret does, as before the `@` of a URL. */
  readonly exact?: boolean
}

const LABEL_GAP = '[ "\'`]{0,3}'
/** `:` and `=` make any value a secret. */
const ASSIGN = `${LABEL_GAP}(?::=|=>|[:=：＝])${LABEL_GAP}`
/** "is" makes one only of a value that looks like one: "the password is wrong" is no secret. */
const COPULA = `${LABEL_GAP}(?: is |是|为|就是| ?は ?|은 ?|는 ?| )${LABEL_GAP}`
const PASSWORD =
  'passw(?:or)?d|pwd|passphrase|passcode|密码|口令|パスワード|暗証番号|비밀 ?번호|패스워드|암호'
const KEY =
  'access[_ -]?key[_ -]?secret|access[_ -]?secret|secret[_ -]?(?:access[_ -]?)?key|client[_ -]?secret|app[_ -]?secret|api[_ -]?(?:key|secret)|(?:access|auth|refresh|session|security|sts)[_ -]?token|secret|token|sk|密钥|私钥|令牌|シークレット(?:キー)?|アクセスキー|トークン|API ?キー|시크릿 ?키|액세스 ?키|토큰|API ?키'

const looksMade = (value: string): boolean => /\d/u.test(value) && /[^\d]/u.test(value)
const looksChosen = (value: string): boolean =>
  (value.length >= 6 && looksMade(value)) || /^\d{4,12}$/u.test(value)
const looksRandom = (value: string): boolean => value.length >= 12 && looksMade(value)

/** `https://registry.example:8443/@scope` has a port where a password would stand. */
const PORT_AND_PATH = /^\d{2,5}\//u

/**
 * A long look-behind stands behind a short one, which most places fail at once.
 *
 * NOTE: labels stand in look-behinds so that they are not consumed: in `password: password: x` both values count.
 * No pattern may match the filler character, or a second redaction would find what the first one wrote.
 */
export const SECRET_PATTERNS: readonly SecretPattern[] = [
  {
    kind: 'access-key',
    needs: { traits: TRAIT.capitals, tells: TELL.accessKey },
    pattern:
      /(?<![A-Za-z0-9])(?:LTAI[A-Za-z0-9]{12,30}|(?:AKIA|ASIA)[A-Z0-9]{16}|AKID[A-Za-z0-9]{13,40}|AIza[\w-]{35})(?![A-Za-z0-9])/gu,
  },
  {
    kind: 'secret-key',
    needs: { traits: TRAIT.joint, tells: TELL.keyPrefix },
    pattern:
      /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20}|github_pat_\w{20}|glpat-[\w-]{16}|xox[abeoprs]-[\w-]{10}|[rs]k_(?:live|test)_[A-Za-z0-9]{10}|sk-[\w-]{20}|whsec_[\w+/=]{16}|dwk_(?:live|test)_\w{8}|npm_[A-Za-z0-9]{20})/gu,
  },
  {
    kind: 'bearer-token',
    needs: { traits: TRAIT.innerCapital, tells: TELL.jwt },
    pattern: /(?<![A-Za-z0-9])eyJ[\w-]{8,2048}\.[\w-]{4}/gu,
  },
  {
    kind: 'bearer-token',
    needs: { tells: TELL.header, words: ['bearer', 'basic'] },
    pattern: /(?<= )(?<=(?<![A-Za-z0-9])(?:bearer|basic) {1,3})[A-Za-z0-9+/=._~-]{8}/giu,
    accept: (value) => value.length >= 20 || /\d/u.test(value),
  },
  {
    kind: 'bearer-token',
    needs: { tells: TELL.header, words: ['authorization'] },
    pattern: /(?<= )(?<=authorization["']? ?: ?["']?(?:bearer|basic) {1,3})[A-Za-z0-9+/=._~-]{4}/giu,
  },
  {
    kind: 'bearer-token',
    needs: {
      traits: TRAIT.colon,
      tells: TELL.header,
      words: ['authorization', 'x-api-key', 'x-auth-token', 'cookie'],
    },
    pattern:
      /(?<=[ :"'])(?<=(?<![A-Za-z0-9-])(?:authorization|x-api-key|x-auth-token|cookie|set-cookie)["']? ?: ?["']?)(?!(?:bearer|basic) )[!#-&(-+.-~-]{8}/giu,
  },
  {
    kind: 'password',
    needs: { traits: TRAIT.at | TRAIT.colonSlash },
    pattern: /(?<=:)(?<=(?<![\w])[a-z][a-z0-9+.]{1,20}:\/\/[^\s:@/\uFFFC]{0,64}:)[^\s\uFFFC]{1,256}(?=@)/giu,
    accept: (value) => !PORT_AND_PATH.test(value),
    exact: true,
  },
  {
    kind: 'password',
    needs: { traits: TRAIT.hyphenLetter, tells: TELL.mysql },
    pattern: /(?<=-p)(?<=(?<![\w])mysql [^\n\uFFFC]{0,80}-p)[!#-&(-~]{4}/gu,
  },
  {
    kind: 'password',
    needs: { traits: TRAIT.quote },
    pattern: new RegExp(`(?<=(?:${PASSWORD}|${KEY})["']? ?[:=] ?")[^"\\n\uFFFC]{3,256}(?=")`, 'iuy'),
    exact: true,
  },
  {
    kind: 'password',
    needs: {},
    pattern: new RegExp(`(?<=(?:${PASSWORD})${ASSIGN})[!#-&(-+--_a-~]{3}`, 'iuy'),
  },
  {
    kind: 'password',
    needs: {},
    pattern: new RegExp(`(?<=(?:${PASSWORD})${COPULA})[!#-&(-+--_a-~]{4}`, 'iuy'),
    accept: looksChosen,
  },
  {
    kind: 'secret-key',
    needs: {},
    pattern: new RegExp(`(?<=(?<![A-Za-z0-9])(?:${KEY})${ASSIGN})[!#-&(-+--_a-~]{8}`, 'iuy'),
    accept: looksMade,
  },
  {
    kind: 'secret-key',
    needs: {},
    pattern: new RegExp(`(?<=(?<![A-Za-z0-9])(?:${KEY})${COPULA})[!#-&(-+--_a-~]{8}`, 'iuy'),
    accept: looksRandom,
  },
]

/** Any label, in lower case, also within a word: a value in quotes is taken behind any of them. */
const LABEL = new RegExp(`${PASSWORD}|${KEY}`.toLowerCase(), 'gu')
/** Shortest label, code units. */
const LEAST_LABEL = 2
/** Furthest that a value begins behind its label, code units: what `COPULA` may take, and one. */
const VALUE_REACH = 11

/** Where the value of a label can begin. A label may stand in another one: "app secret key". */
export function valuesBehindLabels(lower: string): TextRange[] {
  const ranges: TextRange[] = []
  LABEL.lastIndex = 0
  for (let label = LABEL.exec(lower); label; label = LABEL.exec(lower)) {
    ranges.push({ start: label.index + LEAST_LABEL, end: label.index + label[0].length + VALUE_REACH })
    LABEL.lastIndex = label.index + 1
  }
  return ranges
}

/** Whether a label may stand in a text: one that is part of a longer word is only one before a quoted value. */
function mayHoldLabel(scanned: ScannedText): boolean {
  return scanned.mayHold(TELL.label) || (scanned.has(TRAIT.quote) && scanned.mayHold(TELL.innerSk))
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
