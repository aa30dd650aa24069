import { type Finding, groupRange, matchesWithin, readMatches } from './finding.ts'
import { type Needs, type ScannedText, TRAIT } from './scanned-text.ts'
import { disjoint, type TextRange } from './text-range.ts'

/** `arn:aws:rds:us-east-1:123456789012:db:orders`, `acs:ecs:cn-hangzhou:1234:instance/i-bp1…`. */
const ARN =
  /(?<![\w:])(?:arn:aws[a-z-]{0,12}|acs):[a-z0-9-]{2,32}:[a-z0-9-]{0,24}:[0-9]{0,20}:[\w/:.+=@-]{1,256}/gu

/** RFC 9562 §4, any version. */
export const UUID = /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/iuy

/** `vpc-bp1aevy8sofi8mh1q****` (customers mask tails), `i-0abcd1234ef567890`, `rm-bp1…`, `pod-7d4b…`. */
export const PREFIXED = /(?<![\w.@/-])([a-z]{1,10})-([0-9a-z]{6,32})(\*{2,8})?(?![\w-])/uy

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

const ARN_NEEDS: Needs = { traits: TRAIT.colon, words: ['arn:aws', 'acs:'] }
const URL_NEEDS: Needs = { traits: TRAIT.colonSlash, words: ['http'] }

export function hyphensOf(text: string): number[] {
  const hyphens: number[] = []
  for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) hyphens.push(at)
  return hyphens
}

function isLowerLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

/** Where the at most ten letters before each hyphen begin. */
export function* prefixedStarts(text: string, hyphens: readonly number[]): Generator<TextRange> {
  for (const hyphen of hyphens) {
    let start = hyphen
    while (start > 0 && hyphen - start <= 10 && isLowerLetter(text.charCodeAt(start - 1))) start--
    if (start < hyphen) yield { start, end: start + 1 }
  }
}

const HYPHEN = 0x2d

/** Eight places before a hyphen that has others 5, 10 and 15 places behind it. */
export function* uuidStarts(text: string, hyphens: readonly number[]): Generator<TextRange> {
  for (const hyphen of hyphens) {
    if (hyphen < 8 || text.charCodeAt(hyphen + 15) !== HYPHEN || text.charCodeAt(hyphen + 5) !== HYPHEN)
      continue
    yield { start: hyphen - 8, end: hyphen - 7 }
  }
}

function readPrefixed(match: RegExpExecArray): Finding | undefined {
  const [id = '', prefix = '', tail = '', mask = ''] = match
  const enough = prefix.length > 1 ? 6 : 8
  if (!PREFIXES.has(prefix) || tail.length < enough || !/\d/u.test(tail) || !/[a-z]|\d{8}/u.test(tail))
    return undefined
  const confidence = mask === '' ? 0.95 : 0.7
  return {
    kind: 'resource',
    value: id,
    extractor: 'prefixed-id',
    confidence,
    ...groupRange(match, undefined),
  }
}

/**
 * Finds resource ids: ARNs (`arn:aws…`, `acs:…`), prefixed cloud ids (`i-bp1…`, `vpc-…`), and UUIDs.
 * @param text - customer's words
 * @returns disjoint findings of kind `resource`, sorted by start; an id inside an ARN is not reported again
 */
export function findResources(text: ScannedText): Finding[] {
  const whole =
    (extractor: string, confidence: number) =>
    (match: RegExpExecArray): Finding => ({
      kind: 'resource',
      value: match[0],
      extractor,
      confidence,
      ...groupRange(match, undefined),
    })
  const hyphens = text.has(TRAIT.joint) ? hyphensOf(text.text) : []
  const prefixed = matchesWithin(text.text, PREFIXED, prefixedStarts(text.text, hyphens)).toArray()
  const uuids = matchesWithin(text.text, UUID, uuidStarts(text.text, hyphens)).toArray()
  return disjoint([
    ...readMatches(text, ARN, ARN_NEEDS, whole('arn', 0.98)),
    ...prefixed.flatMap((match) => readPrefixed(match) ?? []),
    ...uuids.map(whole('uuid', 0.7)),
  ])
}

/**
 * Finds web addresses, without user names, query strings and fragments.
 * @param text - customer's words
 * @returns findings of kind `url`, sorted by start
 */
export function findUrls(text: ScannedText): Finding[] {
  return readMatches(text, URL_WITHOUT_QUERY, URL_NEEDS, (match): Finding => {
    const value = match[0].replace(/[.-]{1,3}$/u, '')
    return {
      kind: 'url',
      value,
      extractor: 'url',
      confidence: 0.9,
      start: match.index,
      end: match.index + value.length,
    }
  })
}
