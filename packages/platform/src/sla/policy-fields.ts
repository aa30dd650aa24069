import type { SlaMetric, SlaPolicyCreate, SlaPolicyUpdate } from '@deskwire/contract'
import { parseTarget, type TargetSetting } from '@deskwire/sla'
import { contracts, type SlaPolicyDoc } from '../documents/index.ts'
import { invalid, unknownReference, type FieldFault } from '../refusal.ts'
import type { Work } from '../work.ts'
import { defaultPauses } from './metrics.ts'

const DEFAULT_WARNINGS = [0.75]

/** The fields of a policy as they are kept, with what was not given filled in. */
export function policyFields(
  given: SlaPolicyCreate,
): Omit<SlaPolicyDoc, 'id' | 'version' | 'createdAt' | 'updatedAt'> {
  const { name, position, when = {}, pauses = [], warnings = DEFAULT_WARNINGS } = given
  const targets = given.targets.map(({ metric, severity = null, target }) => ({ metric, severity, target }))
  const metrics = [...new Set(targets.map(({ metric }): SlaMetric => metric))]
  return {
    name,
    position,
    when: {
      severities: when.severities ?? [],
      tiers: when.tiers ?? [],
      contractIds: when.contractIds ?? [],
    },
    targets,
    pauses: metrics.map((metric) => ({
      metric,
      statuses: [...(pauses.find((rule) => rule.metric === metric)?.statuses ?? defaultPauses(metric))],
    })),
    warnings: [...warnings].sort((left, right) => left - right),
    changeMode: given.changeMode ?? 'retroactive',
    calendarUse: given.calendarUse ?? 'contract',
  }
}

/**
 * Refuses a target that is none.
 * @returns undefined where it is one
 */
export function targetFault(target: TargetSetting, pointer: string): FieldFault | undefined {
  try {
    parseTarget(target)
    return undefined
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const detail =
      'A target is hours and less (`PT4H`), whole days or weeks (`P1D`), or business days: not nothing, no years or months, no mix.'
    return { pointer, code: 'range', detail }
  }
}

function duplicates<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  pointer: string,
): readonly FieldFault[] {
  const keys = items.map(keyOf)
  return keys.flatMap((key, at) =>
    keys.indexOf(key) === at
      ? []
      : [{ pointer: `${pointer}/${at}`, code: 'duplicate', detail: 'This stands in the list before.' }],
  )
}

/**
 * Refuses what the contract's form cannot: targets that are none, the same thing promised twice, contracts that do not exist.
 * @throws {Refusal} `invalid-request`
 */
export async function checkPolicy(
  work: Work,
  { targets = [], pauses = [], when }: SlaPolicyCreate | SlaPolicyUpdate,
): Promise<void> {
  const faults = [
    ...targets.flatMap(({ target }, at) => targetFault(target, `/body/targets/${at}/target`) ?? []),
    ...duplicates(targets, ({ metric, severity }) => `${metric} ${severity ?? ''}`, '/body/targets'),
    ...duplicates(pauses, ({ metric }) => metric, '/body/pauses'),
  ]
  if (faults.length > 0) throw invalid(faults)
  for (const [at, contractId] of (when?.contractIds ?? []).entries()) {
    if (!(await work.tx.get(contracts, contractId)))
      throw unknownReference(`/body/when/contractIds/${at}`, 'contract')
  }
}
