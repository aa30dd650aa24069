const written = new WeakMap<object, string>()

/**
 * Keeps a body's JSON beside it, for a body that is itself kept and given again: writing a ticket costs as much as finding it.
 * Right only for bodies that nobody ever changes.
 */
export function keepWritten<Body extends object>(body: Body): Body {
  written.set(body, JSON.stringify(body))
  return body
}

/** A body as JSON. */
export const writtenJson = (body: unknown): string =>
  (typeof body === 'object' && body !== null ? written.get(body) : undefined) ?? JSON.stringify(body)
