/** Where the trace is written; `process.stdout` is one. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
}

/** Tells a case as it happens: who did what, and what came of it. */
export interface Trace {
  chapter(title: string): void
  says(who: string, what: string): void
  fact(name: string, value: string): void
}

const styles = { bold: '1', dim: '2', cyan: '36' } as const

/** A trace in words; in colour only on a terminal. */
export function createTrace(output: Output): Trace {
  const style = (name: keyof typeof styles, text: string) => (output.isTTY ? `\u001b[${styles[name]}m${text}\u001b[0m` : text)
  return {
    chapter: (title) => void output.write(`\n${style('bold', title)}\n`),
    says: (who, what) => void output.write(`  ${style('cyan', who.padEnd(9))} ${what}\n`),
    fact: (name, value) => void output.write(`    ${style('dim', name.padEnd(12))} ${value}\n`),
  }
}

/** A span of milliseconds as a person says it. */
export function spell(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`
}
