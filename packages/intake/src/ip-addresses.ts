import { eachMatch, eachNumbered, type Finding } from './finding.ts'
import { type Needs, type ScannedText, TRAIT } from './scanned-text.ts'

/** Four parts that are not part of a longer dotted number such as a version. */
export const IPV4 = /(?<![\w.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/\d{1,2})?(?![\w]|\.\d)/uy

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
export function findIpAddresses(scanned: ScannedText): Finding[] {
  const found: Finding[] = []
  eachNumbered(scanned, IPV4, V4_NEEDS, 1, 3, found, addIpv4)
  if (!scanned.has(TRAIT.colon) || !mayHoldIpv6(scanned.text)) return found
  eachMatch(scanned, IPV6_LIKE, V6_NEEDS, found, addIpv6)
  return found.sort((left, right) => left.start - right.start)
}

function addIpv4(found: Finding[], match: RegExpExecArray): void {
  if (isPart(match[1]) && isPart(match[2]) && isPart(match[3]) && isPart(match[4]))
    found.push(address('ipv4', match))
}

function isPart(digits: string | undefined): boolean {
  return Number(digits) <= 255
}

function address(extractor: string, { 0: written, index: start }: RegExpExecArray): Finding {
  const end = start + written.length
  return { kind: 'ip', value: written.toLowerCase(), extractor, confidence: 0.9, start, end }
}

function addIpv6(found: Finding[], match: RegExpExecArray): void {
  const written = match[0].split('/', 1)[0] ?? ''
  if (written.length > 2 && isIpv6(written)) found.push(address('ipv6', match))
}
