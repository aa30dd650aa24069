const mark = Symbol.for('deskwire.sandboxOnly')

/**
 * Marks a clock, a source of randomness or anything else that a real server must never run on, and gives it back.
 * @param what - names it in the refusal, such as `a virtual clock`
 */
export function sandboxOnly<Value extends object>(value: Value, what: string): Value {
  return Object.defineProperty(value, mark, { value: what })
}

const markOf = (value: object | undefined): string | undefined =>
  (value as { readonly [mark]?: string } | undefined)?.[mark]

/** Marks what is made out of something marked as that is, and gives it back; what is made of the real thing stays as it is. */
export function sandboxOnlyLike<Value extends object>(value: Value, source: object): Value {
  const what = markOf(source)
  return what === undefined ? value : sandboxOnly(value, what)
}

/**
 * Refuses to run live on what is marked.
 * @param values - by the name of the option that gives them
 * @throws {TypeError} one of them is marked as a sandbox's
 */
export function refuseSandboxOnly(values: Readonly<Record<string, object | undefined>>): void {
  for (const [option, value] of Object.entries(values)) {
    const what = markOf(value)
    if (what === undefined) continue
    throw new TypeError(
      `Could not create a live platform: \`${option}\` is ${what}, which is for the sandbox alone. Leave it out, or use mode 'test'.`,
    )
  }
}
