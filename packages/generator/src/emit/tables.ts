import { readEvents, readOperations } from '../contract-model.ts'
import type { Contract } from '../merge.ts'
import { allProblemKinds } from '../problem-kinds.ts'
import { HEADER, literal, propertyName, quoted, wideLiteral } from './text.ts'

/** Writes `events.ts`: who may read each type of event, and what it is about. */
export function emitEvents(contract: Contract): string {
  const events = readEvents(contract)
  const rows = events.map(({ type, scope, audience, capability }) => {
    const subject = type.slice(0, type.indexOf('.'))
    return `  ${propertyName(type)}: ${literal({ scope, audience, capability, subject })},\n`
  })
  return `${HEADER}
import type { EventEntry } from '../event-entry.ts'

/**
 * Every type of event: the scope and the kinds of actor that may read it, its capability and its subject.
 * @example events[${quoted(events[0]?.type ?? '')}].scope // ${quoted(events[0]?.scope ?? '')}
 */
export const events = {
${rows.join('')}} as const satisfies Readonly<Record<string, EventEntry>>
`
}

/** Writes `problems.ts`: type URI, status and title of each kind of problem. */
export function emitProblems(contract: Contract): string {
  const kinds = allProblemKinds(contract, readOperations(contract))
  const rows = kinds.map(
    ({ kind, type, status, title, description }) =>
      `  ${propertyName(kind)}: ${wideLiteral({ type, status, title, description }, '  ')},\n`,
  )
  return `${HEADER}
import type { ProblemEntry } from '../problem-entry.ts'

/**
 * Every kind of problem document (RFC 9457) that the API answers, by the last segment of its type.
 * @example problems[${quoted(kinds[0]?.kind ?? '')}].status // ${kinds[0]?.status}
 */
export const problems = {
${rows.join('')}} as const satisfies Readonly<Record<string, ProblemEntry>>
`
}
