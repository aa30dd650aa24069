const LINE_WIDTH = 120

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A value in one line, with room to breathe. */
function inline(value: unknown): string {
  if (!isObject(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${inline(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** Words side by side, as many in a line as fit. */
function filled(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''}, ${word}`
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function laidOut(value: unknown, indent: string, before: string): string {
  const line = `${before}${inline(value)}`
  if (!isObject(value) || indent.length + line.length <= LINE_WIDTH) return line
  const deeper = `${indent}  `
  const between = (open: string, parts: readonly string[], close: string) =>
    `${before}${open}\n${parts.map((part) => `${deeper}${part}`).join(',\n')}\n${indent}${close}`
  if (!Array.isArray(value)) {
    const members = Object.entries(value)
    return between(
      '{',
      members.map(([name, member]) => laidOut(member, deeper, `${JSON.stringify(name)}: `)),
      '}',
    )
  }
  return value.some(isObject)
    ? between(
        '[',
        value.map((item) => laidOut(item, deeper, '')),
        ']',
      )
    : between('[', filled(value.map(inline), LINE_WIDTH - deeper.length - 1), ']')
}

/**
 * Writes JSON for a person: what fits into a line stays in one, and words stand side by side.
 * @param value - what `JSON.stringify` takes; members that are undefined are left out
 * @example readableJson({ name: 'Ada', languages: { en: 10 } }) // '{ "name": "Ada", "languages": { "en": 10 } }'
 */
export const readableJson = (value: unknown): string => laidOut(JSON.parse(JSON.stringify(value)), '', '')
