import type { Dice } from './dice.ts'

const DIGITS = '0123456789'
const WORD = 'abcdefghijklmnopqrstuvwxyz'

interface Cursor {
  readonly source: string
  at: number
}

const peek = (cursor: Cursor): string => cursor.source[cursor.at] ?? ''
const take = (cursor: Cursor): string => cursor.source[cursor.at++] ?? ''

/**
 * Writes a text that a pattern of the contract matches. It knows what such patterns are made of: anchors, classes, groups,
 * alternatives and counts; look-aheads are passed over, so the caller checks the outcome.
 * @param source - source of a regular expression
 */
export function patternText(source: string, dice: Dice): string {
  return alternatives({ source, at: 0 }, dice)
}

function alternatives(cursor: Cursor, dice: Dice): string {
  const texts = [sequence(cursor, dice)]
  while (peek(cursor) === '|') {
    take(cursor)
    texts.push(sequence(cursor, dice))
  }
  return dice.pick(texts)
}

function sequence(cursor: Cursor, dice: Dice): string {
  let text = ''
  while (cursor.at < cursor.source.length && peek(cursor) !== '|' && peek(cursor) !== ')') {
    const begin = cursor.at
    let piece = atom(cursor, dice)
    const end = cursor.at
    const [least, most] = count(cursor)
    const times = dice.between(least, Math.min(most, least + 3))
    const after = cursor.at
    for (let i = 0; i < times; i += 1) {
      // Each repetition throws the dice anew.
      if (i > 0) piece = atom({ source: cursor.source.slice(0, end), at: begin }, dice)
      text += piece
    }
    cursor.at = after
  }
  return text
}

function count(cursor: Cursor): readonly [number, number] {
  const marks: Readonly<Record<string, readonly [number, number]>> = {
    '?': [0, 1],
    '*': [0, Infinity],
    '+': [1, Infinity],
  }
  const known = marks[peek(cursor)]
  if (known) {
    take(cursor)
    return known
  }
  const braces = /^\{(\d+)(,?)(\d*)\}/.exec(cursor.source.slice(cursor.at))
  if (!braces) return [1, 1]
  cursor.at += braces[0].length
  const least = Number(braces[1])
  return [least, braces[2] === '' ? least : braces[3] === '' ? Infinity : Number(braces[3])]
}

function atom(cursor: Cursor, dice: Dice): string {
  const char = take(cursor)
  if (char === '^' || char === '$') return ''
  if (char === '(') return group(cursor, dice)
  if (char === '[') return dice.pick(characters(cursor))
  if (char === '\\') return dice.pick(escaped(take(cursor), cursor))
  if (char === '.') return dice.pick([...WORD])
  return char
}

function group(cursor: Cursor, dice: Dice): string {
  const kind = /^\?(:|=|!|<=|<!)/.exec(cursor.source.slice(cursor.at))
  if (kind) cursor.at += kind[0].length
  const text = alternatives(cursor, dice)
  take(cursor)
  return kind === null || kind[1] === ':' ? text : ''
}

function escaped(char: string, cursor: Cursor): readonly string[] {
  if (char === 'd') return [...DIGITS]
  if (char === 'w') return [...WORD, ...DIGITS]
  if (char === 's') return [' ']
  if (char !== 'x' && char !== 'u') return [char]
  const length = char === 'x' ? 2 : 4
  const code = cursor.source.slice(cursor.at, cursor.at + length)
  cursor.at += length
  return [String.fromCharCode(Number.parseInt(code, 16))]
}

function characters(cursor: Cursor): readonly string[] {
  const found: string[] = []
  while (peek(cursor) !== ']' && cursor.at < cursor.source.length) {
    const first = take(cursor)
    const from = first === '\\' ? escaped(take(cursor), cursor) : [first]
    const isRange = from.length === 1 && peek(cursor) === '-' && cursor.source[cursor.at + 1] !== ']'
    if (!isRange) {
      found.push(...from)
      continue
    }
    take(cursor)
    const last = take(cursor)
    const [to] = last === '\\' ? escaped(take(cursor), cursor) : [last]
    for (let code = (from[0] ?? '').charCodeAt(0); code <= (to ?? '').charCodeAt(0); code += 1)
      found.push(String.fromCharCode(code))
  }
  take(cursor)
  return found
}
