import { describe, expect, it } from 'vitest'
import { takes } from './choose-queue.ts'

const any = { categoryIds: [], severities: [], channels: [], languages: [] }
const ticket = { categoryId: 'cat_vpn', severity: 'P2', channel: 'chat', language: 'zh-Hans' }
const lineage = new Set(['cat_vpn', 'cat_network'])

describe('a queue', () => {
  it.each([
    { name: 'takes every ticket where it names nothing', when: {}, want: true },
    {
      name: 'takes a category that stands under its own',
      when: { categoryIds: ['cat_network'] },
      want: true,
    },
    { name: 'leaves another category', when: { categoryIds: ['cat_billing'] }, want: false },
    { name: 'takes a variety of its language', when: { languages: ['en', 'zh'] }, want: true },
    { name: 'leaves a wider language than its own', when: { languages: ['zh-Hans-CN'] }, want: false },
    { name: 'takes where every list holds', when: { severities: ['P2'], channels: ['chat'] }, want: true },
    {
      name: 'leaves where one list does not',
      when: { severities: ['P2'], channels: ['phone'] },
      want: false,
    },
  ])('$name', ({ when, want }) => {
    expect(takes({ when: { ...any, ...when } }, ticket, lineage)).toBe(want)
  })

  it('of a language leaves a draft that names none', () => {
    expect(takes({ when: { ...any, languages: ['en'] } }, { ...ticket, language: null }, lineage)).toBe(false)
  })
})
