/**
 * Keeps what follows from a value beside the value, for as long as somebody holds it: what is computed from a document is computed
 * once for each revision. Right only for values that nobody ever changes, and for results that follow from nothing else.
 * @param compute - a pure function
 * @returns the same function, computing once for each value
 * @example
 * const wordsOf = keptBeside((doc: { readonly text: string }) => doc.text.split(' '))
 * wordsOf(doc) === wordsOf(doc) // true
 */
export function keptBeside<Value extends object, Result>(
  compute: (value: Value) => Result,
): (value: Value) => Result {
  const results = new WeakMap<Value, { readonly result: Result }>()
  return (value) => {
    const known = results.get(value)
    if (known) return known.result
    const result = compute(value)
    results.set(value, { result })
    return result
  }
}
