// Whatever can open something: API keys and session tokens, master keys, webhook secrets, authorisation, passwords in URLs.
const credentials: readonly (readonly [RegExp, string])[] = [
  [/\b(dw[a-z]_(?:test|live))_[\w.-]+/g, '$1_[redacted]'],
  [/\bdwmk_[\w.-]+/g, 'dwmk_[redacted]'],
  [/\bwhsec_[\w+/=-]+/g, 'whsec_[redacted]'],
  [/\b(Bearer|Basic) +[\w.~+/=-]+/gi, '$1 [redacted]'],
  [/(\b[a-z][a-z\d+.-]*:\/\/)[^\s/@]*@/gi, '$1[redacted]@'],
  // A query may hold what somebody searched for.
  [/(\bhttps?:\/\/[^\s?#"']+)\?[^\s"']*/gi, '$1?[redacted]'],
]

const secretNames =
  /^(authorization|cookie|body|query|headers|secret|token|apikey|password|masterkey|key|plaintext|text|title|description|value|email|phone)$/i

const FARTHEST = 4
const LONGEST = 8_000

// Ids, names and codes, which most fields hold: they need not go through every pattern.
const plain = /^(?!dw|whsec)[\w.:-]{0,64}$/

const redactCredentials = (text: string): string =>
  plain.test(text) ? text : credentials.reduce((left, [pattern, by]) => left.replaceAll(pattern, by), text)

/**
 * Takes out of an error's message what it quotes: `JSON.parse` repeats a piece of its input, a database the value that it could
 * not take. An identifier after a word (`relation "tickets"`) stays, since it is what the reader needs.
 */
function redactQuotes(message: string): string {
  return message
    .replaceAll(/(\w )?"((?:[^"\\]|\\.)*)"/gs, (_all, before: string | undefined, quoted: string) =>
      before !== undefined && /^[a-z_][\w.]*$/.test(quoted) ? `${before}"${quoted}"` : `${before ?? ''}"[…]"`,
    )
    .replace(/^(SyntaxError: .*?) in JSON.*$/s, '$1 in JSON')
}

/** A stack trace whose message quotes nothing. */
function scrubStack(stack: string): string {
  const frames = stack.search(/\n +at /)
  return frames < 0 ? redactQuotes(stack) : redactQuotes(stack.slice(0, frames)) + stack.slice(frames)
}

function scrubError(error: Error): Readonly<Record<string, unknown>> {
  const { name, code, cause } = error as Error & { readonly code?: unknown }
  return {
    name,
    ...(typeof code === 'string' && { code }),
    stack: scrubText(scrubStack(error.stack ?? `${name}: ${error.message}`)),
    ...(cause instanceof Error && { cause: scrubError(cause) }),
  }
}

const scrubText = (text: string): string => redactCredentials(text).slice(0, LONGEST)

function scrubValue(name: string, value: unknown, depth: number): unknown {
  if (typeof value === 'string') {
    if (secretNames.test(name)) return '[redacted]'
    return scrubText(name === 'stack' || name === 'error' ? scrubStack(value) : value)
  }
  if (value instanceof Error) return scrubError(value)
  if (typeof value !== 'object' || value === null) return value
  if (secretNames.test(name) || depth >= FARTHEST) return '[redacted]'
  if (Array.isArray(value)) return value.map((each) => scrubValue(name, each, depth + 1))
  return scrubEntries(value, depth + 1)
}

const scrubEntries = (fields: object, depth: number): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, scrubValue(name, value, depth)]))

/**
 * Takes out of log fields what must not be logged: credentials wherever they stand, properties whose name says that they
 * hold a secret or a text of a customer, and whatever an error quotes. The platform logs none of it on purpose; this is the
 * second lock.
 */
export const scrub = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  scrubEntries(fields, 0)
