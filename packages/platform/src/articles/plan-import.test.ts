import type { Article, ArticleImportEntry } from '@deskwire/contract'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patchResource } from '../merge-patch.ts'
import { ENTRIES_PER_STEP, importSteps, planEntry } from './plan-import.ts'

const known: Article = {
  id: 'art_01k9z4q8w2e6rbt5n0c3d7f9hj',
  version: 3,
  externalId: 'kb-1042',
  title: 'Reset the password',
  body: 'Stop the instance first.',
  language: 'en',
  audience: 'customers',
  state: 'published',
  categoryId: 'cat_01k9z4q8w2e6rbt5n0c3d7f9hj',
  tags: ['password'],
  metadata: { owner: 'compute', source: 'wiki' },
  createdAt: '2026-11-20T09:30:00.000Z',
  updatedAt: '2026-11-20T09:30:00.000Z',
  publishedAt: '2026-11-20T09:30:00.000Z',
}

const entry: ArticleImportEntry = {
  externalId: 'kb-1042',
  title: known.title,
  body: known.body,
  language: 'en',
  audience: 'customers',
  state: 'published',
}

describe('an entry of an import', () => {
  const cases = [
    { name: 'is created where its external id is new', given: entry, article: undefined, want: 'created' },
    {
      name: 'changes nothing where nothing differs and optional fields are left out',
      given: entry,
      article: known,
      want: 'unchanged',
    },
    {
      name: 'changes nothing where all fields are the same',
      given: { ...entry, tags: ['password'], metadata: { source: 'wiki', owner: 'compute' } },
      article: known,
      want: 'unchanged',
    },
    {
      name: 'changes what differs',
      given: { ...entry, title: 'Reset a password' },
      article: known,
      want: 'updated',
    },
    {
      name: 'gives an archived article its state',
      given: entry,
      article: { ...known, state: 'archived' as const },
      want: 'updated',
    },
    {
      name: 'takes a published article back',
      given: { ...entry, state: 'draft' as const },
      article: known,
      want: 'updated',
    },
    {
      name: 'takes away metadata that it does not name',
      given: { ...entry, metadata: { owner: 'compute' } },
      article: known,
      want: 'updated',
    },
  ]
  test.each(cases)('$name', ({ given, article, want }) => {
    expect(planEntry(given, article, true).outcome).toBe(want)
  })

  test('fails by itself where its category does not exist, whether the article is new or known', () => {
    expect([planEntry(entry, undefined, false), planEntry(entry, known, false)]).toEqual([
      { outcome: 'failed' },
      { outcome: 'failed' },
    ])
  })

  test('keeps what it leaves out, and replaces metadata as a whole', () => {
    const plan = planEntry(
      { ...entry, title: 'Reset a password', metadata: { owner: 'storage' } },
      known,
      true,
    )
    const { value, changed } = patchResource(known, plan.outcome === 'updated' ? plan.patch : {})
    expect(changed).toEqual(['metadata', 'title'])
    expect(value).toEqual({ ...known, title: 'Reset a password', metadata: { owner: 'storage' } })
  })

  test('never changes identity or history', () => {
    const plan = planEntry({ ...entry, body: 'Other text.' }, known, true)
    expect(Object.keys(plan.outcome === 'updated' ? plan.patch : {})).not.toContain('externalId')
  })
})

test('importing the same entry twice changes nothing the second time', () => {
  const metadata = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.string({ maxLength: 8 }), {
    maxKeys: 5,
    noNullPrototype: true,
  })
  fc.assert(
    fc.property(metadata, metadata, fc.constantFrom('draft', 'published'), (before, wanted, state) => {
      const article = { ...known, metadata: before }
      const given: ArticleImportEntry = { ...entry, state, metadata: wanted }
      const first = planEntry(given, article, true)
      const { value } = patchResource<Article>(article, first.outcome === 'updated' ? first.patch : {})
      expect(value.metadata).toEqual(wanted)
      expect(planEntry(given, value, true).outcome).toBe('unchanged')
    }),
  )
})

test('the steps hold every entry once, in order, and none holds too many', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 500 }), (entries) => {
      const steps = importSteps(entries)
      expect(steps.flatMap(({ value }) => value)).toEqual(entries)
      for (const { value, size } of steps) {
        expect(size).toBe(value.length)
        expect(size).toBeLessThanOrEqual(ENTRIES_PER_STEP)
      }
    }),
  )
})
