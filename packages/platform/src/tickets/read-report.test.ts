import { expect, test } from 'vitest'
import type { CategoryDoc } from '../documents/index.ts'
import { readReport } from './read-report.ts'

const context = { now: Date.UTC(2026, 10, 20, 8, 30), timeZone: 'UTC', preferredLanguage: null }

const category = (id: string, path: string, word: string): CategoryDoc => ({
  id,
  parentId: null,
  path,
  label: { en: path },
  terms: { en: [word] },
  facts: [],
  createdAt: '2026-11-20T08:00:00.000Z',
})

const proposed = (categories: readonly CategoryDoc[]) =>
  readReport({ title: 'The printer is jammed', description: 'Paper everywhere.' }, categories, context)
    .categoryId

const office = category('cat_office', 'office', 'printer')
const travel = category('cat_travel', 'travel', 'train')

test('a category whose words have changed is read anew, whatever was read before', () => {
  expect(proposed([office, travel])).toBe('cat_office')
  expect(proposed([office, { ...travel, terms: { en: ['printer', 'jammed'] } }])).toBe('cat_travel')
  expect(proposed([office, travel])).toBe('cat_office')
  expect(proposed([{ ...office, terms: { en: ['desk'] } }, travel])).toBeNull()
})

test('a category that was added or taken away is read anew', () => {
  expect(proposed([office])).toBe('cat_office')
  expect(proposed([office, category('cat_paper', 'paper', 'jammed'), travel])).toBe('cat_office')
  expect(proposed([travel])).toBeNull()
  expect(proposed([])).toBeNull()
})

test('a tenant whose categories are those of another one is proposed its own', () => {
  expect(proposed([office, travel])).toBe('cat_office')
  expect(proposed([{ ...office, id: 'cat_other' }, travel])).toBe('cat_other')
})
