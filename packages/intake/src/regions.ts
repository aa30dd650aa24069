import type { Finding } from './finding.ts'
import { prefixStart } from './resources.ts'
import { type ScannedText, TRAIT } from './scanned-text.ts'
import { TELL } from './tells.ts'
import { compileTerms, termsIn } from './term-index.ts'
import { disjoint } from './text-range.ts'

/** Region ids of the large clouds, with a zone letter where one follows: `cn-hangzhou-h`, `us-east-1a`. */
const REGION_ID =
  /(?<![\w-])((?:us|eu|ap|sa|ca|me|af|il|mx)-(?:gov-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-[1-9]|cn-[a-z]{4,16}(?:-finance(?:-1)?|-gov(?:-1)?)?|cn-(?:north|northwest|east|south)-[1-9]|(?:us|europe|asia|australia|southamerica|northamerica)-(?:central|east|west|north|south|northeast|southeast|southwest)[1-9])(-?[a-z])?(?![\w-])/uy

/** Region names as customers write them. Clouds agree on these ids, or have the name to themselves. */
const REGION_NAMES: readonly (readonly [name: string, region: string])[] = [
  ['华东1', 'cn-hangzhou'],
  ['华东2', 'cn-shanghai'],
  ['华北1', 'cn-qingdao'],
  ['华北2', 'cn-beijing'],
  ['华北3', 'cn-zhangjiakou'],
  ['华北5', 'cn-huhehaote'],
  ['华南1', 'cn-shenzhen'],
  ['西南1', 'cn-chengdu'],
  ['杭州地域', 'cn-hangzhou'],
  ['上海地域', 'cn-shanghai'],
  ['北京地域', 'cn-beijing'],
  ['深圳地域', 'cn-shenzhen'],
  ['中国香港', 'cn-hongkong'],
  ['香港地域', 'cn-hongkong'],
  ['新加坡地域', 'ap-southeast-1'],
  ['东京地域', 'ap-northeast-1'],
  ['東京リージョン', 'ap-northeast-1'],
  ['tokyo region', 'ap-northeast-1'],
  ['서울 리전', 'ap-northeast-2'],
  ['seoul region', 'ap-northeast-2'],
  ['singapore region', 'ap-southeast-1'],
  ['frankfurt region', 'eu-central-1'],
]

const NAME_INDEX = compileTerms(REGION_NAMES)

/** Letters before the first hyphen of an id: `southamerica`. */
const LONGEST_PREFIX = 12

/**
 * Finds cloud regions by id (`cn-hangzhou`, `us-east-1`, `asia-northeast1`; a zone gives its region) and by name.
 * @param text - customer's words
 * @returns disjoint findings of kind `region`, sorted by start
 */
export function findRegions(scanned: ScannedText): Finding[] {
  const { text } = scanned
  const found: Finding[] = []
  for (const hyphen of scanned.has(TRAIT.hyphenLetter) ? scanned.hyphens : NOWHERE) {
    const start = prefixStart(text, hyphen, LONGEST_PREFIX)
    if (hyphen - start < 2) continue
    REGION_ID.lastIndex = start
    const match = REGION_ID.exec(text)
    if (!match) continue
    const value = match[1] ?? match[0]
    const end = start + match[0].length
    found.push({ kind: 'region', value, extractor: 'region-id', confidence: 0.95, start, end })
  }
  if (!scanned.mayHold(TELL.region)) return disjoint(found)
  for (const { start, end, value } of termsIn(NAME_INDEX, scanned))
    found.push({ kind: 'region', value, extractor: 'region-name', confidence: 0.8, start, end })
  return disjoint(found)
}

const NOWHERE: readonly number[] = []
