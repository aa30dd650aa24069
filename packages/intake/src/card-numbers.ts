import type { TextRange } from './text-range.ts'

/** Digits that are a word of their own, not the tail of an id or of a decimal number. */
const DIGIT_GROUP = /(?<![\w.])\d{1,19}(?!\w|\.\d)/gu

/** The check digit of ISO/IEC 7812-1, annex B. */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 0x30
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Leading digits of the payment networks: American Express, Diners and JCB 3, Visa 4, Mastercard 5 and 2, UnionPay 62. */
const NETWORK = /^(?:3[045678]|4|5[0-8]|2[2-7]|6[0-9])/u
/** Placeholders such as 4444 4444 … are no cards. */
const REPEATED = /^(\d)\1{5}/u

function isCard(digits: string): boolean {
  return NETWORK.test(digits) && !REPEATED.test(digits) && passesLuhn(digits)
}

/** Groups of digits parted by exactly one space or hyphen, as they are printed on a card. */
function digitRuns(text: string): RegExpExecArray[][] {
  const runs: RegExpExecArray[][] = []
  let end = -1
  for (const match of text.matchAll(DIGIT_GROUP)) {
    const before = text[match.index - 1]
    const linked = match.index === end + 1 && (before === ' ' || before === '-')
    if (linked) runs.at(-1)?.push(match)
    // The tail of a hyphenated name (`i-4111111111111111`) begins no run.
    else if (before !== '-') runs.push([match])
    else continue
    end = match.index + match[0].length
  }
  return runs
}

/** The card that begins with a group, if joining it with the next ones makes one. At most 19 groups are joined. */
function cardFrom(groups: readonly RegExpExecArray[]): { range: TextRange; groups: number } | undefined {
  let digits = ''
  for (const [index, group] of groups.entries()) {
    digits += group[0]
    if (digits.length > 19) return undefined
    if (digits.length < 13 || !isCard(digits)) continue
    return { range: { start: groups[0]?.index ?? 0, end: group.index + group[0].length }, groups: index + 1 }
  }
  return undefined
}

/**
 * Finds payment card numbers: 13 to 19 digits of a payment network whose check digit is right, in one piece or in
 * groups parted by single spaces or hyphens.
 * @param text - any string
 * @returns disjoint ranges, sorted
 */
export function findCardNumbers(text: string): TextRange[] {
  const found: TextRange[] = []
  for (const run of digitRuns(text)) {
    for (let first = 0; first < run.length; first++) {
      const card = cardFrom(run.slice(first, first + 19))
      if (!card) continue
      found.push(card.range)
      first += card.groups - 1
    }
  }
  return found
}
