import type { Finding } from './finding.ts'
import { type Needs, type ScannedText, TRAIT } from './scanned-text.ts'

/** Longest part of a line that is looked at to tell whether it is a log line, code units. */
const LINE_HEAD = 400

const TIMED: Needs = { traits: TRAIT.colonDigit }

/** How a line of a log begins or what it must contain; each is tried on the head of one line. */
const LOG_LINE: readonly (readonly [RegExp, Needs])[] = [
  // 2026-11-20 14:05:00,123 ERROR …   2026-11-20T14:05:00Z …   [2026/11/20 14:05:00] …
  [/^ {0,8}[[(]?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d/u, TIMED],
  // Nov 20 14:05:00 web-1 kernel: …
  [/^ {0,8}[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S/u, TIMED],
  // 10.0.0.1 - - [20/Nov/2026:14:05:00 +0000] "GET / HTTP/1.1" 502 157
  [/\[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d/u, { traits: TRAIT.colonDigit | TRAIT.bracket }],
  // 14:05:00.123 [main] ERROR …
  [/^ {0,8}[[(]?\d\d:\d\d:\d\d[.,]\d{3}/u, TIMED],
  // ERROR: …   [error] …   FATAL …
  [/^ {0,8}[[(]?(?:ERROR|FATAL|WARN(?:ING)?|SEVERE|CRITICAL|PANIC|error|fatal|panic|warn)[\]):](?: |$)/u, {}],
  [/^ {0,8}(?:ERROR|FATAL|SEVERE|CRITICAL) {1,4}\S/u, { traits: TRAIT.capitals }],
  // level=error msg="…"   {"level":"error"
  [/(?<![\w])"?level"?[=:] ?"?(?:error|fatal|warn|panic|critical)/iu, { words: ['level'] }],
  // Java, JavaScript, .NET, Python, Go
  [/^\s{1,16}at [\w$.<>[\]/: -]{1,200}\(?/u, {}],
  [
    /^\s{0,16}(?:Caused by: |\.\.\. \d{1,4} more|Traceback \(most recent call last\)|Exception in thread |goroutine \d{1,9} \[)/u,
    {},
  ],
  [/^\s{0,16}File "[^"]{1,200}", line \d{1,7}/u, { traits: TRAIT.quote }],
  [/^(?:[\w$]{1,60}\.){0,8}[A-Z][\w$]{0,60}(?:Exception|Error)(?:: |$)/u, { words: ['exception', 'error'] }],
  // Linux kernel
  [/^ {0,8}\[ {0,8}\d{1,8}\.\d{4,9}\] /u, { traits: TRAIT.bracket | TRAIT.digitDot }],
  [
    /(?<![\w])(?:Out of memory: Kill|segfault at |BUG: soft lockup|Call Trace:|oom-killer)/u,
    { words: ['out of memory: kill', 'segfault at ', 'bug: soft lockup', 'call trace:', 'oom-killer'] },
  ],
]

/** A stack frame's source line, an indented continuation: counts only between or after log lines. */
const CONTINUATION = /^(?:\t| {2,16})\S/u

interface Line {
  readonly start: number
  readonly end: number
  readonly isLog: boolean
  readonly continues: boolean
  readonly fence: boolean
}

function* readLines(scanned: ScannedText): Generator<Line> {
  const { text } = scanned
  const patterns = LOG_LINE.filter(([, needs]) => scanned.meets(needs)).map(([pattern]) => pattern)
  for (let start = 0; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start)
    const next = lineFeed === -1 ? text.length : lineFeed
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next
    const head = text.slice(start, Math.min(end, start + LINE_HEAD))
    const isLog = patterns.some((pattern) => pattern.test(head))
    yield { start, end, isLog, continues: CONTINUATION.test(head), fence: head.startsWith('```') }
    start = next + 1
  }
}

/**
 * Finds runs of log lines and stack frames, and fenced code blocks that hold at least one such line.
 * @param text - customer's words
 * @returns findings of kind `logExcerpt`, disjoint and sorted; `value` is the excerpt as written, so pass it through
 * `redactSecrets` before it is stored
 */
export function findLogExcerpts(scanned: ScannedText): Finding[] {
  const { text } = scanned
  const found: Finding[] = []
  let run: { start: number; end: number; logLines: number } | undefined
  let fenced = false
  const close = (): void => {
    if (run && run.logLines > 0) {
      const { start, end, logLines } = run
      const confidence = logLines > 2 ? 0.95 : logLines === 2 ? 0.9 : 0.75
      found.push({
        kind: 'logExcerpt',
        value: text.slice(start, end),
        extractor: 'log-lines',
        confidence,
        start,
        end,
      })
    }
    run = undefined
  }
  for (const line of readLines(scanned)) {
    if (line.fence) {
      close()
      fenced = !fenced
    } else if (line.isLog || (fenced && line.end > line.start) || (run && line.continues)) {
      run ??= { start: line.start, end: line.end, logLines: 0 }
      run.end = line.end
      if (line.isLog) run.logLines++
    } else if (!fenced) {
      close()
    }
  }
  close()
  return found
}
