import type { Dimension } from './dimension.ts'
import { languageLevel } from './language-match.ts'
import { regionCloseness } from './region-match.ts'

const MINUTE_MS = 60_000

/** Dimensions 1 to 8: who asks, and what their contract says. */
export const REQUESTER_DIMENSIONS: readonly Dimension[] = [
  {
    number: 1,
    name: 'requester.region',
    kind: 'S',
    scope: 'pair',
    sources: ['item.requesterRegion', 'agent.regions'],
    description: 'Agents who serve the requester’s region: 1 if it is covered, 0.5 within the same country.',
    filters: [],
    concerns: ({ requesterRegion }) => requesterRegion !== undefined,
    value: (agent, item) =>
      item.requesterRegion === undefined ? 0 : regionCloseness(agent.regions, item.requesterRegion),
  },
  {
    number: 2,
    name: 'requester.language',
    kind: 'H/S',
    scope: 'pair',
    sources: ['item.language', 'agent.languages'],
    description:
      'Level in the requested language over 10, times the confidence in it. Filters unless the confidence is low; a fallback language scores 0 and costs `relaxation.languageFallbackCost`.',
    filters: ['language'],
    concerns: ({ language }) => language !== undefined,
    value: (agent, item) =>
      item.language === undefined
        ? 0
        : (languageLevel(agent.languages, item.language.tag) / 10) * item.language.confidence,
  },
  {
    number: 3,
    name: 'requester.local_time',
    kind: 'S',
    scope: 'pair',
    sources: ['item.requesterLocalMinutes', 'agent.shift', 'policy.requesterDay'],
    description:
      'How much of what is left of the requester’s day the agent’s shift covers, so that one person can see the conversation through; 0 for everybody while the requester sleeps.',
    filters: [],
    concerns: ({ requesterLocalMinutes: minute }, { policy: { requesterDay } }) =>
      minute !== undefined && minute >= requesterDay.fromMinute && minute < requesterDay.toMinute,
    value: (agent, item, { now, policy }) => {
      const { fromMinute, toMinute } = policy.requesterDay
      const minute = item.requesterLocalMinutes
      if (minute === undefined || minute < fromMinute || minute >= toMinute) return 0
      if (agent.shift.endsAt === null) return 1
      return (agent.shift.endsAt - now) / ((toMinute - minute) * MINUTE_MS)
    },
  },
  {
    number: 4,
    name: 'contract.tier',
    kind: 'P',
    scope: 'item',
    sources: ['item.contractTier'],
    description: 'Contract tier over 4.',
    filters: [],
    value: (item) => (item.contractTier ?? 0) / 4,
  },
  {
    number: 5,
    name: 'contract.hours',
    kind: 'H',
    scope: 'filter',
    sources: ['item.contractHours', 'agent.contractHours'],
    description: 'The agent’s shift must be staffed for the hours that the contract buys.',
    filters: ['contract-hours'],
  },
  {
    number: 6,
    name: 'contract.compliance',
    kind: 'H',
    scope: 'filter',
    sources: ['item.compliance', 'agent.compliance'],
    description: 'The agent must be cleared for every regime of the contract.',
    filters: ['compliance'],
  },
  {
    number: 7,
    name: 'contract.residency',
    kind: 'H',
    scope: 'filter',
    sources: ['item.residency', 'agent.residencyRegions'],
    description: 'The agent must be cleared for one of the regions in which the data may be handled.',
    filters: ['residency'],
  },
  {
    number: 8,
    name: 'account.named_team',
    kind: 'S',
    scope: 'pair',
    sources: ['item.namedTeam', 'agent.team'],
    description:
      '1 for members of the team named in the account plan. Its weight is bounded together with 15 so that it cannot outrank 12 and 20.',
    filters: [],
    concerns: ({ namedTeam }) => namedTeam !== undefined,
    value: (agent, item) => (item.namedTeam !== undefined && agent.team === item.namedTeam ? 1 : 0),
  },
]
