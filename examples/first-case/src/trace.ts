/** Where the trace is written; `process.stdout` is one. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
}

/** Tells a case as it happens: who did what, and what came of it. */
export interface Trace {
  chapter(title: string): void
  /** Somebody's words or deed. */
  says(who: string, what: string): void
  /** What is so now. */
  fact(name: string, value: string): void
}

const styles = { bold: '1', dim: '2', cyan: '36' } as const
const NAME_WIDTH = 11

/** A trace in words; in colour only on a terminal. */
export function createTrace(output: Output): Trace {
  const style = (name: keyof typeof styles, text: string) =>
    output.isTTY ? `\u001b[${styles[name]}m${text}\u001b[0m` : text
  const line = (name: keyof typeof styles, label: string, text: string) =>
    void output.write(`  ${style(name, label.padEnd(NAME_WIDTH))} ${text}\n`)
  return {
    chapter: (title) => void output.write(`\n${style('bold', title)}\n`),
    says: (who, what) => line('cyan', who, what),
    fact: (name, value) => line('dim', name, value),
  }
}

/** A span of milliseconds as a person says it. */
export function spell(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (ms > 0 && ms < 60_000) return `${Math.round(ms / 1000)} s`
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`
}

/** An instant as a clock in some zone shows it: `Fri 20 Nov 09:30`. */
export function showTime(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(Date.parse(instant))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('hour')}:${part('minute')}`
}

/** What a clock on the wall of some zone shows: `09:30`. */
export const wallClock = (instant: string, timeZone: string): string => showTime(instant, timeZone).slice(-5)

/** Joins parts of a sentence; says so where there are none. */
export const list = (parts: readonly string[], none: string): string => parts.join(', ') || none
