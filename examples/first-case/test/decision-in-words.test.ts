import { createSandbox } from '@deskwire/platform/sandbox'
import { createClient, type RejectionReason, type RoutingDecision } from '@deskwire/sdk'
import { beforeAll, describe, expect, it } from 'vitest'
import { nearestMiss, otherCenters, runnerUp } from '../src/decision-in-words.ts'
import { fileReport } from '../src/file-report.ts'
import { reports } from '../src/reports.ts'
import { openOffer } from '../src/show-routing.ts'
import { setStage, type Stage } from '../src/stage.ts'
import { createTrace } from '../src/trace.ts'

let stage: Stage
let decision: RoutingDecision
let agentId: string
let centerIds: ReadonlyMap<string, string>
beforeAll(async () => {
  const { baseUrl, apiKey, fetch, agents } = await createSandbox({ seed: 1, now: reports.zh.now })
  stage = await setStage(createClient({ baseUrl, apiKey, fetch }), createTrace({ write: () => undefined }))
  const { ticket } = await fileReport(stage, reports.zh)
  decision = (await openOffer(stage, ticket.id)).decision
  agentId = agents['Sato Yui'] ?? ''
  centerIds = new Map([...stage.floor.centers.values()].map(({ id, name }) => [name, id]))
})

const center = (name: string): string => centerIds.get(name) ?? ''

describe('a decision in words', () => {
  const reason = (code: string, rest: Partial<RejectionReason> = {}): RejectionReason => ({
    code,
    dimension: null,
    subject: null,
    needed: [],
    had: [],
    ...rest,
  })

  it.each([
    {
      name: 'a tier below',
      reasons: () => [reason('tier', { needed: ['L2'], had: ['L1'] })],
      want: 'is L1, and the ticket has gone up to L2',
    },
    {
      name: 'a tier above',
      reasons: () => [reason('tier', { needed: ['L1'], had: ['L3'] })],
      want: 'is L3, and L1 is asked first',
    },
    {
      name: 'a centre',
      reasons: () => [reason('center', { needed: [center('Hangzhou')], had: [center('Singapore')] })],
      want: 'works in Singapore, and Hangzhou is asked first',
    },
    {
      name: 'a language',
      reasons: () => [reason('language', { needed: ['zh'], had: ['ja', 'en'] })],
      want: 'speaks Japanese and English, not Chinese',
    },
    {
      name: 'a skill',
      reasons: () => [reason('skill', { subject: 'compute', needed: ['5'] })],
      want: 'has level none in compute, and 5 is asked',
    },
    {
      name: 'two at once',
      reasons: () => [reason('shift'), reason('presence')],
      want: 'is off shift, and is away',
    },
    {
      name: 'what it has no words for',
      reasons: () => [reason('residency')],
      want: 'fails the filter residency',
    },
  ])('says what keeps somebody from it: $name', ({ reasons, want }) => {
    const missed = {
      ...decision,
      nearestMisses: [{ agentId, failing: [], score: 500_400 }],
      rejected: [{ agentId, reasons: reasons() }],
    }
    expect(nearestMiss(missed, stage.floor)).toBe(`Sato Yui would have 500.4 points, but ${want}`)
  })

  it('says why the second best came second, where there is one', () => {
    const { candidates } = decision
    expect(runnerUp({ ...decision, candidates: candidates.slice(0, 1) }, stage.floor)).toBe(
      'nobody else may take it',
    )
    const nothing = { dimension: null, points: null, filter: null, agents: null, at: null }
    const tie = {
      ...nothing,
      code: 'tieBreak',
      agentId: candidates[1]?.agentId ?? null,
      rule: 'leastRecentlyAssigned',
    }
    expect(runnerUp({ ...decision, mainReasons: [tie] }, stage.floor)).toBe(
      'Chen Jing with 530.6 points: just as good, but assigned more recently',
    )
  })

  it('says of each other centre what is in the way', () => {
    expect(otherCenters(decision, stage.floor)).toEqual([
      'Beijing is open as well: it is 09:30 there, and it comes later in the order',
      'Frankfurt is closed: it is 02:30 there',
      'London is closed: it is 01:30 there',
      'New York is open as well: it is 20:30 there, and it comes later in the order',
      'Singapore is open as well: it is 09:30 there, and it comes later in the order',
    ])
  })
})
