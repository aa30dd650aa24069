/** Counts the code points of a string, as `minLength` and `maxLength` mean it (JSON Schema 2020-12 validation §6.3). */
export default function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
