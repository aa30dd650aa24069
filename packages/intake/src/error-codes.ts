import type { Finding } from './finding.ts'
import { type Needs, type ScannedText, TRAIT } from './scanned-text.ts'
import { TELL } from './tells.ts'
import { disjoint } from './text-range.ts'

interface CodePattern {
  readonly extractor: string
  readonly needs: Needs
  /** Sticky, and tried at `place` only; otherwise global. */
  readonly pattern: RegExp
  /** Where a match begins that holds the number at `start`; -1 where none does. */
  readonly place?: (text: string, start: number, end: number) => number
  /** One of these stands in every match, in these capitals. */
  readonly holds?: readonly string[]
  /** What every match in ASCII begins with, in lower case: it is tried there only. */
  readonly begins?: string
  readonly confidence: number
  /** The code in its usual spelling, or undefined to refuse the match. */
  readonly read: (code: string) => string | undefined
}

const asWritten = (code: string): string => code

/** Words that make a CamelCase name an error code: `NotFound` in `InvalidVpc.NotFound`. */
const FAULT_WORD =
  /NotFound|Invalid|Exceed|Denied|Forbidden|Malformed|Unsupported|NotSupported|Incorrect|Conflict|Exception|Error|Fail|Limit|Quota|Time[Oo]ut|Unavailable|Throttl|Insufficient|Duplicate|Missing|NoPermission|NoStock|NotAllowed|Unauthorized|Mismatch|Expired|InUse|AlreadyExist|NoSuch|Unhealthy|Refused|BackOff|Killed/u

/** CamelCase with an inner capital: `AccessDenied`, not `Access`. */
const INNER_CAPITAL = /[a-z0-9][A-Z]/u

function asCamelCode(code: string): string | undefined {
  return FAULT_WORD.test(code) && INNER_CAPITAL.test(code) ? code : undefined
}

/** Words that announce an HTTP status, in the four languages; the number alone would be a price or a count. */
const STATUS_LEAD =
  'https?(?:/[123](?:\\.[01])?)?(?: ?(?:status|error|code))?(?: code)?|status(?:[ _]?code)?|returns?|returned|error(?: code)?|状态码|返回码?|报错?|报|错误码?|ステータス(?:コード)?|エラー(?:コード)?|상태 ?코드|오류|에러'
/** Words that confirm one from behind: `502 Bad Gateway`, `500エラー`. */
const STATUS_TAIL =
  'Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed|Request Time-?out|Conflict|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out|errors?|responses?|错误|报错|状态码|异常|エラー|에러|오류'

/** Most specific first: where two patterns want the same characters the earlier one has them. */
export const CODE_PATTERNS: readonly CodePattern[] = [
  {
    extractor: 'oracle',
    needs: { traits: TRAIT.hyphenDigit },
    pattern: /(?<![\w-])(?:ORA|TNS|PLS|RMAN|IMP|EXP)-\d{4,5}(?!\d)/iuy,
    place: (text, start, end) =>
      text[start - 1] !== '-' || end - start < 4 || end - start > 5
        ? -1
        : start - (/r/iu.test(text[start - 5] ?? '') ? 5 : 4),
    confidence: 0.98,
    read: (code) => code.toUpperCase(),
  },
  {
    extractor: 'sqlstate',
    needs: { traits: TRAIT.capitals, tells: TELL.sqlstate },
    pattern: /(?<![\w-])SQLSTATE[ :=(["']{0,3}([0-9A-Z]{5})(?![0-9A-Za-z])/gu,
    confidence: 0.98,
    read: (code) => `SQLSTATE ${code}`,
  },
  {
    extractor: 'mysql',
    needs: { traits: TRAIT.capitals | TRAIT.threeDigits, tells: TELL.error },
    pattern: /(?<![\w-])ERROR (\d{4}) \([0-9A-Z]{5}\)/uy,
    place: (_, start, end) => (end - start === 4 ? start - 'ERROR '.length : -1),
    confidence: 0.98,
    read: (code) => `MySQL ${code}`,
  },
  {
    extractor: 'windows',
    needs: { tells: TELL.hresult },
    pattern: /(?<![\w])0x[8C][0-9A-F]{7}(?![0-9A-Fa-f])/giu,
    confidence: 0.95,
    read: (code) => `0x${code.slice(2).toUpperCase()}`,
  },
  {
    extractor: 'net-error',
    needs: { traits: TRAIT.capitalUnderscore, tells: TELL.error },
    pattern: /(?<![\w])(?:net::)?ERR_[A-Z0-9_]{2,60}(?![\w])/gu,
    confidence: 0.98,
    read: (code) => code.replace('net::', ''),
  },
  {
    extractor: 'browser',
    needs: { traits: TRAIT.capitalUnderscore },
    pattern: /(?<![\w])(?:SSL|SEC|PR|DNS|MOZILLA|DLG)_[A-Z0-9_]{4,60}(?![\w])/gu,
    confidence: 0.85,
    read: asWritten,
  },
  {
    extractor: 'errno',
    needs: { traits: TRAIT.capitals, tells: TELL.errno },
    holds: ['E', 'SIG'],
    pattern:
      /(?<![\w])(?:E(?:CONNREFUSED|CONNRESET|CONNABORTED|TIMEDOUT|NOTFOUND|ACCES|PERM|PIPE|ADDRINUSE|ADDRNOTAVAIL|NOENT|NOMEM|MFILE|NOSPC|ROFS|HOSTUNREACH|NETUNREACH|AI_AGAIN|BUSY|IO)|SIG(?:KILL|SEGV|TERM|ABRT|BUS))(?![\w])/gu,
    confidence: 0.95,
    read: asWritten,
  },
  {
    extractor: 'exit-code',
    needs: { traits: TRAIT.digit, tells: TELL.exit },
    pattern:
      /(?<![\w])(?:exit(?:ed with)? (?:code|status)|退出码|終了コード|종료 ?코드)[ :：=は은]{0,3}(\d{1,3})(?!\d)/giu,
    confidence: 0.9,
    read: (code) => `exit ${code}`,
  },
  {
    extractor: 'api-code',
    needs: { traits: TRAIT.dottedCapital },
    pattern: /(?<![\w.@/-])[A-Z][A-Za-z0-9]{2,60}(?:\.[A-Z][A-Za-z0-9]{1,60}){1,4}(?![\w/@-])/gu,
    confidence: 0.95,
    read: (code) => (FAULT_WORD.test(code) ? code : undefined),
  },
  {
    extractor: 'exception',
    needs: { traits: TRAIT.dottedCapital, tells: TELL.exception },
    pattern:
      /(?<![\w.@/-])(?:[a-z][a-z0-9]{1,30}\.){1,8}[A-Z][A-Za-z0-9]{2,60}(?:Exception|Error)(?![\w/@-])/gu,
    confidence: 0.9,
    read: asWritten,
  },
  {
    extractor: 'camel-code',
    needs: { traits: TRAIT.innerCapital },
    pattern: /(?<![\w.@/-])[A-Z][A-Za-z0-9]{5,60}(?![\w/@-])/gu,
    confidence: 0.85,
    read: asCamelCode,
  },
  {
    extractor: 'http-status',
    needs: { traits: TRAIT.threeDigits },
    // The lead stands in a look-behind, so that the text is only searched where a number ends.
    pattern: new RegExp(
      `(?<=(?<![\\w.-])(?:${STATUS_LEAD})[ :：=("'は은了]{0,3})[1-5]\\d\\d(?![\\w%.-])`,
      'iuy',
    ),
    place: (_, start, end) => (end - start >= 3 ? end - 3 : -1),
    confidence: 0.9,
    read: (code) => `HTTP ${code}`,
  },
  {
    extractor: 'http-status',
    needs: { traits: TRAIT.threeDigits },
    pattern: new RegExp(`(?<![\\w.:-])[45]\\d\\d(?= {0,2}(?:${STATUS_TAIL}))`, 'iuy'),
    place: (_, start, end) => (end - start === 3 ? start : -1),
    confidence: 0.9,
    read: (code) => `HTTP ${code}`,
  },
  {
    extractor: 'labelled',
    needs: { tells: TELL.error },
    begins: 'err',
    pattern:
      /(?<![\w])(?:error[ _-]?code|err(?:or)?[ _-]?(?:no|num)|错误代?码|报错代码|エラー(?:コード|番号)|오류 ?(?:코드|번호)|에러 ?(?:코드|번호))[ :：=は은는是为"'(]{0,4}([A-Z0-9][\w.-]{0,62}\w|\d)/giu,
    confidence: 0.9,
    read: (code) => (/\d|[A-Z]/u.test(code) ? code : undefined),
  },
]

/** Adds what a match is, and says where it ends. */
function addCode(
  found: Finding[],
  { extractor, confidence, read }: CodePattern,
  match: RegExpExecArray,
): number {
  const code = match[1] ?? match[0]
  const end = match.index + match[0].length
  const value = read(code)
  if (value === undefined) return end
  const start = match.index + match[0].lastIndexOf(code)
  found.push({ kind: 'errorCode', value, extractor, confidence, start, end: start + code.length })
  return end
}

/** Tries a pattern at each number that a code of its kind may end with. */
function addNumbered(found: Finding[], scanned: ScannedText, code: CodePattern): void {
  const { text, numbers } = scanned
  const { pattern, place } = code
  let reach = 0
  if (!place) return
  for (let at = 0; at < numbers.length; at += 2) {
    const start = place(text, numbers[at] ?? 0, numbers[at + 1] ?? 0)
    if (start < reach) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match) reach = addCode(found, code, match)
  }
}

function stickyOf({ begins, pattern }: CodePattern): RegExp | undefined {
  return begins === undefined ? undefined : new RegExp(pattern.source, pattern.flags.replace('g', 'y'))
}

/** By the number of their pattern. */
const STICKY: readonly (RegExp | undefined)[] = CODE_PATTERNS.map(stickyOf)

/** Tries a pattern where the word stands in an ASCII text that its matches begin with. */
function addBegun(found: Finding[], { text, lower }: ScannedText, code: CodePattern, pattern: RegExp): void {
  const { begins = '' } = code
  for (let at = lower.indexOf(begins); at !== -1; ) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    at = lower.indexOf(begins, match ? addCode(found, code, match) : at + 1)
  }
}

function addAnywhere(found: Finding[], { text }: ScannedText, code: CodePattern): void {
  const { pattern, holds } = code
  if (holds && !holds.some((piece) => text.includes(piece))) return
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) addCode(found, code, match)
}

/**
 * Finds error codes: HTTP statuses named as such, dotted and CamelCase API codes (`InvalidVpc.NotFound`), Oracle,
 * SQLSTATE and MySQL codes, Chromium and OpenSSL names, POSIX errno names, Windows HRESULT and NTSTATUS values, exit
 * codes, and whatever follows the words "error code" in the four languages.
 * @param text - customer's words
 * @returns disjoint findings of kind `errorCode`, sorted by start
 */
export function findErrorCodes(scanned: ScannedText): Finding[] {
  const found: Finding[] = []
  for (let number = 0; number < CODE_PATTERNS.length; number++) {
    const code = CODE_PATTERNS[number] as CodePattern
    if (!scanned.meets(code.needs)) continue
    const sticky = scanned.isWide ? undefined : STICKY[number]
    if (code.place) addNumbered(found, scanned, code)
    else if (sticky) addBegun(found, scanned, code, sticky)
    else addAnywhere(found, scanned, code)
  }
  return disjoint(found)
}
