import type { Finding } from './finding.ts'
import { type Needs, type ScannedText, TRAIT } from './scanned-text.ts'
import { TELL } from './tells.ts'

/** Longest part of a line that is looked at to tell whether it is a log line, code units. */
const LINE_HEAD = 400

const TIMED: Needs = { traits: TRAIT.colonDigit }
const LETTER = /[A-Za-z]/u
const ANY = /[^]/u

/**
 * How a line of a log begins or what it must contain, with the units it can begin with, white space aside; each is tried
 * on the head of one line.
 */
const LOG_LINE: readonly (readonly [pattern: RegExp, begins: RegExp, needs: Needs])[] = [
  // 2026-11-20 14:05:00,123 ERROR …   2026-11-20T14:05:00Z …   [2026/11/20 14:05:00] …
  [/^ {0,8}[[(]?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d/u, /[[(\d]/u, TIMED],
  // Nov 20 14:05:00 web-1 kernel: …
  [/^ {0,8}[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S/u, LETTER, TIMED],
  // 10.0.0.1 - - [20/Nov/2026:14:05:00 +0000] "GET / HTTP/1.1" 502 157
  [/\[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d/u, ANY, { traits: TRAIT.colonDigit | TRAIT.bracket }],
  // 14:05:00.123 [main] ERROR …
  [/^ {0,8}[[(]?\d\d:\d\d:\d\d[.,]\d{3}/u, /[[(\d]/u, TIMED],
  // ERROR: …   [error] …   FATAL …
  [
    /^ {0,8}[[(]?(?:ERROR|FATAL|WARN(?:ING)?|SEVERE|CRITICAL|PANIC|error|fatal|panic|warn)[\]):](?: |$)/u,
    /[[(EFWSCPefpw]/u,
    {},
  ],
  [/^ {0,8}(?:ERROR|FATAL|SEVERE|CRITICAL) {1,4}\S/u, /[EFSC]/u, { traits: TRAIT.capitals }],
  // level=error msg="…"   {"level":"error"
  [/(?<![\w])"?level"?[=:] ?"?(?:error|fatal|warn|panic|critical)/iu, ANY, { tells: TELL.level }],
  // Java, JavaScript, .NET, Python, Go
  [/^\s{1,16}at [\w$.<>[\]/: -]{1,200}\(?/u, /a/u, {}],
  [
    /^\s{0,16}(?:Caused by: |\.\.\. \d{1,4} more|Traceback \(most recent call last\)|Exception in thread |goroutine \d{1,9} \[)/u,
    /[C.TEg]/u,
    {},
  ],
  [/^\s{0,16}File "[^"]{1,200}", line \d{1,7}/u, /F/u, { traits: TRAIT.quote }],
  [
    /^(?:[\w$]{1,60}\.){0,8}[A-Z][\w$]{0,60}(?:Exception|Error)(?:: |$)/u,
    /[\w$]/u,
    { tells: TELL.exception },
  ],
  // Linux kernel
  [/^ {0,8}\[ {0,8}\d{1,8}\.\d{4,9}\] /u, /\[/u, { traits: TRAIT.bracket | TRAIT.digitDot }],
  [
    /(?<![\w])(?:Out of memory: Kill|segfault at |BUG: soft lockup|Call Trace:|oom-killer)/u,
    ANY,
    { tells: TELL.kernel },
  ],
]

/** By ASCII unit, the patterns that a line can match that begins with it, as bits; behind odd white space, all. */
const BEGUN_BY = Int32Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  const mayMatch = (begins: RegExp): boolean => begins.test(character) || /\s/u.test(character)
  return LOG_LINE.reduce((bits, [, begins], at) => (mayMatch(begins) ? bits | (1 << at) : bits), 0)
})

/** A stack frame's source line, an indented continuation: counts only between or after log lines. */
const CONTINUATION = /^(?:\t| {2,16})\S/u

/** The patterns that can match in a text at all, as bits. */
function patternsFor(scanned: ScannedText): number {
  let bits = 0
  for (let at = 0; at < LOG_LINE.length; at++) if (scanned.meets(LOG_LINE[at]?.[2] ?? {})) bits |= 1 << at
  return bits
}

const SPACE = 0x20
const TAB = 0x09

const NOTHING = -1

/** The first unit of a line that is neither a space nor a tab, or {@link NOTHING}. */
function firstUnit(text: string, start: number, end: number): number {
  let at = start
  while (at < end && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at++
  return at < end ? text.charCodeAt(at) : NOTHING
}

/** Whether a line is one of a log. */
function isLogLine(text: string, start: number, end: number, patterns: number): boolean {
  const unit = firstUnit(text, start, end)
  if (unit === NOTHING) return false
  let left = unit < 0x80 ? patterns & (BEGUN_BY[unit] ?? 0) : patterns
  if (left === 0) return false
  const head = text.slice(start, Math.min(end, start + LINE_HEAD))
  for (let at = 0; left !== 0; at++, left >>>= 1) {
    if ((left & 1) !== 0 && LOG_LINE[at]?.[0].test(head)) return true
  }
  return false
}

/** End of a line without its line break. */
function lineEnd(text: string, start: number, lineFeed: number): number {
  return lineFeed > start && text[lineFeed - 1] === '\r' ? lineFeed - 1 : lineFeed
}

/**
 * Finds runs of log lines and stack frames, and fenced code blocks that hold at least one such line.
 * @param text - customer's words
 * @returns findings of kind `logExcerpt`, disjoint and sorted; `value` is the excerpt as written, so pass it through
 * `redactSecrets` before it is stored
 */
export function findLogExcerpts(scanned: ScannedText): Finding[] {
  const { text } = scanned
  const patterns = patternsFor(scanned)
  const found: Finding[] = []
  let run: Run | undefined
  let fenced = false
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start)
    const lineFeed = next === -1 ? text.length : next
    const end = lineEnd(text, start, lineFeed)
    if (text.startsWith('```', start)) {
      addRun(found, text, run)
      run = undefined
      fenced = !fenced
    } else {
      const isLog = isLogLine(text, start, end, patterns)
      if (isLog || (fenced && end > start) || (run && CONTINUATION.test(text.slice(start, end)))) {
        run ??= { start, end, logLines: 0 }
        run.end = end
        if (isLog) run.logLines++
      } else if (!fenced) {
        addRun(found, text, run)
        run = undefined
      }
    }
    start = lineFeed + 1
  }
  addRun(found, text, run)
  return found
}

/** Lines of a log so far. */
interface Run {
  readonly start: number
  end: number
  logLines: number
}

function addRun(found: Finding[], text: string, run: Run | undefined): void {
  if (!run || run.logLines === 0) return
  const { start, end, logLines } = run
  const confidence = logLines > 2 ? 0.95 : logLines === 2 ? 0.9 : 0.75
  const value = text.slice(start, end)
  found.push({ kind: 'logExcerpt', value, extractor: 'log-lines', confidence, start, end })
}
