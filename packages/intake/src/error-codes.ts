import { type Finding, groupRange, readMatches } from './finding.ts'
import { type Needs, type ScannedText, TRAIT } from './scanned-text.ts'
import { disjoint } from './text-range.ts'

interface CodePattern {
  readonly extractor: string
  readonly needs: Needs
  readonly pattern: RegExp
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
const PATTERNS: readonly CodePattern[] = [
  {
    extractor: 'oracle',
    needs: { traits: TRAIT.hyphenDigit },
    pattern: /(?<![\w-])(?:ORA|TNS|PLS|RMAN|IMP|EXP)-\d{4,5}(?!\d)/giu,
    confidence: 0.98,
    read: (code) => code.toUpperCase(),
  },
  {
    extractor: 'sqlstate',
    needs: { traits: TRAIT.capitals, words: ['sqlstate'] },
    pattern: /(?<![\w-])SQLSTATE[ :=(["']{0,3}([0-9A-Z]{5})(?![0-9A-Za-z])/gu,
    confidence: 0.98,
    read: (code) => `SQLSTATE ${code}`,
  },
  {
    extractor: 'mysql',
    needs: { traits: TRAIT.capitals | TRAIT.threeDigits, words: ['error '] },
    pattern: /(?<![\w-])ERROR (\d{4}) \([0-9A-Z]{5}\)/gu,
    confidence: 0.98,
    read: (code) => `MySQL ${code}`,
  },
  {
    extractor: 'windows',
    needs: { traits: TRAIT.digit, words: ['0x'] },
    pattern: /(?<![\w])0x[8C][0-9A-F]{7}(?![0-9A-Fa-f])/giu,
    confidence: 0.95,
    read: (code) => `0x${code.slice(2).toUpperCase()}`,
  },
  {
    extractor: 'net-error',
    needs: { traits: TRAIT.capitalUnderscore, words: ['err_'] },
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
    needs: { traits: TRAIT.capitals },
    pattern:
      /(?<![\w])(?:E(?:CONNREFUSED|CONNRESET|CONNABORTED|TIMEDOUT|NOTFOUND|ACCES|PERM|PIPE|ADDRINUSE|ADDRNOTAVAIL|NOENT|NOMEM|MFILE|NOSPC|ROFS|HOSTUNREACH|NETUNREACH|AI_AGAIN|BUSY|IO)|SIG(?:KILL|SEGV|TERM|ABRT|BUS))(?![\w])/gu,
    confidence: 0.95,
    read: asWritten,
  },
  {
    extractor: 'exit-code',
    needs: { traits: TRAIT.digit, words: ['exit', '退出码', '終了コード', '종료'] },
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
    needs: { traits: TRAIT.dottedCapital, words: ['exception', 'error'] },
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
    pattern: new RegExp(
      `(?<![\\w.-])(?:${STATUS_LEAD})[ :：=("'は은了]{0,3}([1-5]\\d\\d)(?![\\w%.-])`,
      'giu',
    ),
    confidence: 0.9,
    read: (code) => `HTTP ${code}`,
  },
  {
    extractor: 'http-status',
    needs: { traits: TRAIT.threeDigits },
    pattern: new RegExp(`(?<![\\w.:-])[45]\\d\\d(?= {0,2}(?:${STATUS_TAIL}))`, 'giu'),
    confidence: 0.9,
    read: (code) => `HTTP ${code}`,
  },
  {
    extractor: 'labelled',
    needs: { words: ['err', '错', 'エラー', '오류', '에러'] },
    pattern:
      /(?<![\w])(?:error[ _-]?code|err(?:or)?[ _-]?(?:no|num)|错误代?码|报错代码|エラー(?:コード|番号)|오류 ?(?:코드|번호)|에러 ?(?:코드|번호))[ :：=は은는是为"'(]{0,4}([A-Z0-9][\w.-]{0,62}\w|\d)/giu,
    confidence: 0.9,
    read: (code) => (/\d|[A-Z]/u.test(code) ? code : undefined),
  },
]

/**
 * Finds error codes: HTTP statuses named as such, dotted and CamelCase API codes (`InvalidVpc.NotFound`), Oracle,
 * SQLSTATE and MySQL codes, Chromium and OpenSSL names, POSIX errno names, Windows HRESULT and NTSTATUS values, exit
 * codes, and whatever follows the words "error code" in the four languages.
 * @param text - customer's words
 * @returns disjoint findings of kind `errorCode`, sorted by start
 */
export function findErrorCodes(text: ScannedText): Finding[] {
  const found = PATTERNS.flatMap(({ extractor, needs, pattern, confidence, read }) =>
    readMatches<Finding>(text, pattern, needs, (match) => {
      const code = match[1] ?? match[0]
      const value = read(code)
      return value === undefined
        ? undefined
        : { kind: 'errorCode', value, extractor, confidence, ...groupRange(match, match[1]) }
    }),
  )
  return disjoint(found)
}
