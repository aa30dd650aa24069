import { type Finding, eachMatch } from './finding.ts'
import { type Needs, type ScannedText, TRAIT } from './scanned-text.ts'
import { TELL } from './tells.ts'
import { disjoint } from './text-range.ts'

/** `arn:aws:rds:us-east-1:123456789012:db:orders`, `acs:ecs:cn-hangzhou:1234:instance/i-bp1…`. */
const ARN =
  /(?<![\w:])(?:arn:aws[a-z-]{0,12}|acs):[a-z0-9-]{2,32}:[a-z0-9-]{0,24}:[0-9]{0,20}:[\w/:.+=@-]{1,256}/gu

/** RFC 9562 §4, any version. */
const UUID = /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/iuy

/** `vpc-bp1aevy8sofi8mh1q****` (customers mask tails), `i-0abcd1234ef567890`, `rm-bp1…`, `pod-7d4b…`. */
const PREFIXED = /(?<![\w.@/-])([a-z]{1,10})-([0-9a-z]{6,32})(\*{2,8})?(?![\w-])/uy

/** Kinds of cloud resources by the prefix of their ids; others are too close to ordinary hyphenated words. */
const PREFIXES = new Set(
  (
    'i vpc vsw sg d s m eni eip lb slb alb nlb clb rm r rr pc gp dds pgm ngw nat rtb vrt vtb rt ecs rg img ami ' +
    'subnet vol snap igw acl tgw cbwp vpn vgw cgw vco cen ccn cls eks ack cdb crs ins disk lhins hp sp lt asg db ' +
    'cluster node pod fs key oos eci hbr bp cc ld ots'
  ).split(' '),
)

/** Hosts and paths only: a query string carries tokens more often than it carries facts. */
const URL_WITHOUT_QUERY = /(?<![\w])https?:\/\/[A-Za-z0-9.-]{3,253}(?::\d{2,5})?(?:\/[\w./%~-]{0,512})?/gu

const ARN_NEEDS: Needs = { traits: TRAIT.colon, tells: TELL.arn }
const URL_NEEDS: Needs = { traits: TRAIT.colonSlash, tells: TELL.http }

function isLowerLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

/** Where the at most `most` letters before a hyphen begin; at the hyphen where there are none, or more. */
export function prefixStart(text: string, hyphen: number, most: number): number {
  let start = hyphen
  while (start > 0 && hyphen - start <= most && isLowerLetter(text.charCodeAt(start - 1))) start--
  return hyphen - start > most ? hyphen : start
}

const HYPHEN = 0x2d

/** Whether a hyphen may be the first one of a UUID: others stand 5, 10 and 15 places behind it. */
function maySplitUuid(text: string, hyphen: number): boolean {
  if (hyphen < 8 || hyphen + 15 >= text.length) return false
  return text.charCodeAt(hyphen + 15) === HYPHEN && text.charCodeAt(hyphen + 5) === HYPHEN
}

const resource = (value: string, extractor: string, confidence: number, start: number): Finding => ({
  kind: 'resource',
  value,
  extractor,
  confidence,
  start,
  end: start + value.length,
})

function addArn(found: Finding[], { 0: arn, index }: RegExpExecArray): void {
  found.push(resource(arn, 'arn', 0.98, index))
}

function readPrefixed(match: RegExpExecArray): Finding | undefined {
  const [id = '', prefix = '', tail = '', mask = ''] = match
  const enough = prefix.length > 1 ? 6 : 8
  if (!PREFIXES.has(prefix) || tail.length < enough || !/\d/u.test(tail) || !/[a-z]|\d{8}/u.test(tail))
    return undefined
  return resource(id, 'prefixed-id', mask === '' ? 0.95 : 0.7, match.index)
}

/** What matches at one place, or null. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const LONGEST_PREFIX = 10

/**
 * Finds resource ids: ARNs (`arn:aws…`, `acs:…`), prefixed cloud ids (`i-bp1…`, `vpc-…`), and UUIDs.
 * @param text - customer's words
 * @returns disjoint findings of kind `resource`, sorted by start; an id inside an ARN is not reported again
 */
export function findResources(scanned: ScannedText): Finding[] {
  const { text, hyphens } = scanned
  const found: Finding[] = []
  eachMatch(scanned, ARN, ARN_NEEDS, found, addArn)
  if (hyphens.length === 0) return found
  // NOTE: neither kind of match holds a place where another one of its kind can begin.
  for (const hyphen of hyphens) {
    const start = prefixStart(text, hyphen, LONGEST_PREFIX)
    const match = start < hyphen ? matchAt(PREFIXED, text, start) : null
    const read = match && readPrefixed(match)
    if (read) found.push(read)
  }
  for (const hyphen of hyphens) {
    const match = maySplitUuid(text, hyphen) ? matchAt(UUID, text, hyphen - 8) : null
    if (match) found.push(resource(match[0], 'uuid', 0.7, match.index))
  }
  return disjoint(found)
}

/**
 * Finds web addresses, without user names, query strings and fragments.
 * @param text - customer's words
 * @returns findings of kind `url`, sorted by start
 */
export function findUrls(text: ScannedText): Finding[] {
  const found: Finding[] = []
  eachMatch(text, URL_WITHOUT_QUERY, URL_NEEDS, found, addUrl)
  return found
}

function addUrl(found: Finding[], { 0: address, index: start }: RegExpExecArray): void {
  const value = address.replace(/[.-]{1,3}$/u, '')
  found.push({ kind: 'url', value, extractor: 'url', confidence: 0.9, start, end: start + value.length })
}
