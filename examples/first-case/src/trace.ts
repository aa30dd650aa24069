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
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`
}

/** An instant as a clock in some zone shows it: `2026-11-20 09:30`. */
export function showTime(instant: string, timeZone: string): string {
  // The Swedish form of a date is that of ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
    Date.parse(instant),
  )
}
