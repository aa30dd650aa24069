import { type Needs, type ScannedText, TRAIT } from './scanned-text.ts'
import { TELL } from './tells.ts'
import type { TextRange } from './text-range.ts'

/** What kind of secret was found. */
export type SecretKind =
  | 'private-key'
  | 'access-key'
  | 'secret-key'
  | 'password'
  | 'bearer-token'
  | 'card-number'

/** How a secret is recognised. */
export interface SecretPattern {
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
export function mayHoldLabel(scanned: ScannedText): boolean {
  return scanned.mayHold(TELL.label) || (scanned.has(TRAIT.quote) && scanned.mayHold(TELL.innerSk))
}
