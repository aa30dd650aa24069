import { chooseCenter, type CenterSnapshot, type RoutingItem } from '@deskwire/routing'
import { describe, expect, it } from 'vitest'
import { choiceAmong, widerCenters } from './center-choice.ts'

const NOW = Date.UTC(2026, 10, 2, 9)

const center = (id: string, more: Partial<CenterSnapshot> = {}): CenterSnapshot => ({
  id,
  kind: 'regional',
  regions: ['CN'],
  languages: ['zh', 'en'],
  open: true,
  opensAt: null,
  ...more,
})

const item = (more: Partial<RoutingItem> = {}): RoutingItem => ({
  id: 'tkt_1',
  priority: 3,
  queuedAt: NOW,
  channel: { name: 'chat', weight: 1 },
  tier: 'L1',
  ...more,
})

const emergency = { kind: 'specialist', specialty: 'security-emergency' } as const
const centers = [
  center('ctn_hangzhou'),
  center('ctn_berlin', { regions: ['DE'], languages: ['de'], residencyRegions: ['EU'], compliance: ['PCI'] }),
  center('ctn_siren', emergency),
]

describe('the choice of a centre', () => {
  const items = [
    item(),
    item({ language: { tag: 'de', confidence: 1 } }),
    item({ requesterRegion: 'DE' }),
    item({ residency: ['EU'] }),
    item({ compliance: ['PCI'] }),
    item({ compliance: ['PCI', 'HIPAA'] }),
    item({ specialty: 'big-data' }),
    item({ priority: 0 }),
    item({ security: 'confirmed' }),
  ]

  it('is the one that the engine makes, however often and after whatever it is asked for', () => {
    for (let turn = 0; turn < 3; turn += 1)
      for (const each of items) {
        expect(choiceAmong(centers, each, true, NOW + turn)).toEqual(chooseCenter(each, centers, NOW + turn))
      }
  })

  it('leaves the emergency centre out of a fresh P0 while anybody else is awake', () => {
    expect(choiceAmong(centers, item({ priority: 0 }), false, NOW).centerId).toBe('ctn_berlin')
    expect(choiceAmong(centers, item({ priority: 0 }), true, NOW).centerId).toBe('ctn_siren')
    const asleep = [center('ctn_hangzhou', { open: false, opensAt: NOW + 1 }), center('ctn_siren', emergency)]
    expect(choiceAmong(asleep, item({ priority: 0 }), false, NOW).centerId).toBe('ctn_siren')
  })

  it('says when a centre that sleeps will open, not when it was asked', () => {
    const asleep = [center('ctn_hangzhou', { open: false, opensAt: NOW + 5 })]
    for (const now of [NOW, NOW + 1])
      expect(choiceAmong(asleep, item(), false, now)).toMatchObject({ rule: 'next-to-open', from: NOW + 5 })
  })

  it('is remembered of a few items only', () => {
    for (let turn = 0; turn < 40; turn += 1) {
      const each = item({ requesterRegion: turn % 2 === 0 ? 'DE' : `X${turn}` })
      expect(choiceAmong(centers, each, true, NOW)).toEqual(chooseCenter(each, centers, NOW))
    }
  })
})

describe('the centres that are asked at last', () => {
  it('are the chosen one and all regional ones, and in an emergency its own', () => {
    expect(widerCenters(centers, item(), 'ctn_berlin')).toEqual(['ctn_berlin', 'ctn_hangzhou'])
    expect(widerCenters(centers, item(), null)).toEqual(['ctn_hangzhou', 'ctn_berlin'])
    expect(widerCenters(centers, item({ priority: 0 }), 'ctn_berlin')).toEqual([
      'ctn_berlin',
      'ctn_hangzhou',
      'ctn_siren',
    ])
  })
})
