/**
 * Every hard filter, from the one that gives way soonest by itself to the one that never does.
 *
 * The order is used to rank near misses: an agent whose hands are full comes before one who is not cleared.
 */
export const FILTER_CODES = [
  'capacity',
  'presence',
  'excluded',
  'tier',
  'shift',
  'contract-hours',
  'center',
  'region',
  'language',
  'skill',
  'product',
  'certificate',
  'incident',
  'channel',
  'compliance',
  'residency',
  'security',
] as const

/** The name of a hard filter. */
export type FilterCode = (typeof FILTER_CODES)[number]

/** Filters that no policy can switch off: they keep promises made to customers and to agents. */
export const PERMANENT_FILTERS = ['capacity', 'channel', 'compliance', 'residency', 'security'] as const

/** A filter that a policy may switch off. */
export type SwitchableFilter = Exclude<FilterCode, (typeof PERMANENT_FILTERS)[number]>
