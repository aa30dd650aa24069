import { type Finding, readMatches } from './finding.ts'
import { type Needs, type ScannedText, TRAIT } from './scanned-text.ts'

/** Four parts that are not part of a longer dotted number such as a version. */
const IPV4 = /(?<![\w.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/\d{1,2})?(?![\w]|\.\d)/gu

/** Characters of an IPv6 address; whether they form one is for {@link isIpv6} to say. */
const IPV6_LIKE = /(?<![\w:.])[0-9a-f:]{2,39}(?:\/\d{1,3})?(?![\w:])/giu

const V4_NEEDS: Needs = { traits: TRAIT.digitDot }
const V6_NEEDS: Needs = { traits: TRAIT.colon }

/** Whether there is a `::`, or seven colons with at most four units between each and the next. */
function mayHoldIpv6(text: string): boolean {
  let chain = 0
  let last = Number.NEGATIVE_INFINITY
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    if (at === last + 1) return true
    chain = at - last <= 5 ? chain + 1 : 1
    if (chain === 7) return true
    last = at
  }
  return false
}

/** RFC 4291 §2.2, forms 1 and 2: eight groups, or fewer with one `::`. */
function isIpv6(address: string): boolean {
  const halves = address.split('::')
  if (halves.length > 2) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/iu.test(group))) return false
  return halves.length === 2 ? groups.length <= 7 : groups.length === 8
}

/**
 * Finds IP addresses and CIDR blocks. A dotted number whose parts pass 255, a time such as `10:05:12` and a bare `::`
 * are none.
 * @param text - customer's words
 * @returns findings of kind `ip`, sorted by start
 */
export function findIpAddresses(text: ScannedText): Finding[] {
  const found = (extractor: string, match: RegExpExecArray): Finding => ({
    kind: 'ip',
    value: match[0].toLowerCase(),
    extractor,
    confidence: 0.9,
    start: match.index,
    end: match.index + match[0].length,
  })
  const v4 = readMatches(text, IPV4, V4_NEEDS, (match) =>
    match.slice(1, 5).every((part) => Number(part) <= 255) ? found('ipv4', match) : undefined,
  )
  if (!mayHoldIpv6(text.text)) return v4
  const v6 = readMatches(text, IPV6_LIKE, V6_NEEDS, (match) => {
    const address = match[0].split('/', 1)[0] ?? ''
    return address.length > 2 && isIpv6(address) ? found('ipv6', match) : undefined
  })
  return [...v4, ...v6].toSorted((left, right) => left.start - right.start)
}
