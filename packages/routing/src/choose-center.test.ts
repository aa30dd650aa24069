import { describe, expect, test } from 'vitest'
import { HOUR_MS, itemOf, MINUTE_MS, NOW } from '../test/floor.ts'
import { type CenterChoice, type CenterSnapshot, chooseCenter, type RoutingItem } from './index.ts'

function centerOf(id: string, over: Partial<CenterSnapshot> = {}): CenterSnapshot {
  return { id, kind: 'regional', regions: [], languages: ['en'], open: true, opensAt: null, ...over }
}

const emergency = centerOf('ctr_emergency', {
  kind: 'specialist',
  specialty: 'security-emergency',
  regions: ['*'],
})
const bigData = centerOf('ctr_bigdata', { kind: 'specialist', specialty: 'big-data' })
const hangzhou = centerOf('ctr_hangzhou', {
  regions: ['CN'],
  languages: ['zh', 'en'],
  residencyRegions: ['CN'],
  expectedWaitMs: 9 * MINUTE_MS,
})
const frankfurt = centerOf('ctr_frankfurt', {
  regions: ['DE'],
  languages: ['en', 'de'],
  compliance: ['GDPR'],
  residencyRegions: ['EU'],
  expectedWaitMs: 5 * MINUTE_MS,
})
const virginia = centerOf('ctr_virginia', {
  regions: ['US'],
  languages: ['en', 'zh'],
  expectedWaitMs: MINUTE_MS,
})
const asleep = (center: CenterSnapshot, hours: number | null = 6): CenterSnapshot => ({
  ...center,
  open: false,
  opensAt: hours === null ? null : NOW + hours * HOUR_MS,
})
const all = [emergency, bigData, hangzhou, frankfurt, virginia]

const CASES: readonly {
  readonly name: string
  readonly item: Partial<RoutingItem>
  readonly centers: readonly CenterSnapshot[]
  readonly want: Partial<CenterChoice>
}[] = [
  {
    name: 'P0 to the emergency centre',
    item: { priority: 0 },
    centers: all,
    want: { rule: 'emergency', centerId: 'ctr_emergency', from: NOW },
  },
  {
    name: 'confirmed security to the emergency centre',
    item: { security: 'confirmed' },
    centers: all,
    want: { rule: 'emergency' },
  },
  {
    name: 'suspected security not',
    item: { security: 'suspected' },
    centers: all,
    want: { rule: 'follow-the-sun' },
  },
  {
    name: 'a specialty to its centre',
    item: { specialty: 'big-data' },
    centers: all,
    want: { rule: 'specialist', centerId: 'ctr_bigdata' },
  },
  {
    name: 'the rest home',
    item: { requesterRegion: 'CN-ZJ' },
    centers: all,
    want: { rule: 'home-region', centerId: 'ctr_hangzhou' },
  },
  {
    name: 'on with the sun when home sleeps, to the shortest wait',
    item: { requesterRegion: 'CN-ZJ' },
    centers: [emergency, asleep(hangzhou), frankfurt, virginia],
    want: { rule: 'follow-the-sun', centerId: 'ctr_virginia', passedOver: ['home-region'] },
  },
  {
    name: 'on with the sun to who speaks the language, however long the wait',
    item: { requesterRegion: 'CN-ZJ', language: { tag: 'zh-CN', confidence: 1 } },
    centers: [asleep(hangzhou), { ...frankfurt, expectedWaitMs: 0 }, virginia],
    want: { rule: 'follow-the-sun', centerId: 'ctr_virginia' },
  },
  {
    name: 'to somebody when nobody awake speaks the language',
    item: { language: { tag: 'zh-CN', confidence: 1 } },
    centers: [asleep(hangzhou), frankfurt],
    want: { rule: 'follow-the-sun', centerId: 'ctr_frankfurt' },
  },
  {
    name: 'a P0 to an emergency centre that does not speak the language',
    item: { priority: 0, language: { tag: 'zh-CN', confidence: 1 } },
    centers: all,
    want: { rule: 'emergency', centerId: 'ctr_emergency' },
  },
  {
    name: 'a P0 on, and says so, when the emergency centre is closed',
    item: { priority: 0, requesterRegion: 'CN-ZJ' },
    centers: [asleep(emergency), asleep(hangzhou), virginia],
    want: { rule: 'follow-the-sun', centerId: 'ctr_virginia', passedOver: ['emergency', 'home-region'] },
  },
  {
    name: 'no further than residency allows, even a P0',
    item: { priority: 0, residency: ['CN'] },
    centers: [emergency, hangzhou, virginia],
    want: {
      rule: 'follow-the-sun',
      centerId: 'ctr_hangzhou',
      rejected: [
        { centerId: 'ctr_emergency', obstacles: ['residency'] },
        { centerId: 'ctr_virginia', obstacles: ['residency'] },
      ],
    },
  },
  {
    name: 'to the first to open when all sleep',
    item: {},
    centers: [asleep(hangzhou, 6), asleep(frankfurt, 2), asleep(virginia, null)],
    want: { rule: 'next-to-open', centerId: 'ctr_frankfurt', from: NOW + 2 * HOUR_MS },
  },
  {
    name: 'nowhere when no centre is cleared',
    item: { compliance: ['PCI'] },
    centers: all,
    want: { rule: null, centerId: null, from: null },
  },
]

describe('an item goes', () => {
  test.each(CASES)('$name', ({ item, centers, want }) => {
    expect(chooseCenter(itemOf(item), centers, NOW)).toMatchObject(want)
    expect(chooseCenter(itemOf(item), [...centers].reverse(), NOW)).toEqual(
      chooseCenter(itemOf(item), centers, NOW),
    )
  })
})
