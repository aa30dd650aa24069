/** A value a policy can be chosen by. */
export type Fact = string | number | boolean | null

/** The facts of a ticket at the moment of choosing, by name: `severity`, `contractPlanId`, `category`, … */
export type Facts = Readonly<Record<string, Fact>>

/** What a policy must have to be chosen. */
export interface ChoosablePolicy {
  readonly id: string
  /** For each named fact the values that match; all named facts must match, and `{}` matches every ticket. */
  readonly when: Readonly<Record<string, readonly Fact[]>>
}

/** Why one condition of a policy did not hold. */
export interface Mismatch {
  readonly fact: string
  readonly expected: readonly Fact[]
  /** `undefined` when the ticket has no such fact. */
  readonly got: Fact | undefined
}

/** What became of one policy. */
export interface PolicyOutcome {
  readonly policyId: string
  /** `shadowed`: it would match, but an earlier one was chosen. */
  readonly outcome: 'chosen' | 'no_match' | 'shadowed'
  /** Empty unless `no_match`. */
  readonly mismatches: readonly Mismatch[]
}

/** The chosen policy, if any matched, and an account of all. */
export interface PolicyChoice<Policy> {
  readonly policy: Policy | null
  readonly outcomes: readonly PolicyOutcome[]
}

/**
 * Chooses the first policy, in declared order, whose conditions all hold, and says of every other why it was not it.
 * @param policies - in order of precedence
 * @param facts - what is known of the ticket
 * @example choosePolicy([{ id: 'gold', when: { severity: ['P0', 'P1'] } }], { severity: 'P3' }).outcomes
 *   // [{ policyId: 'gold', outcome: 'no_match', mismatches: [{ fact: 'severity', expected: ['P0', 'P1'], got: 'P3' }] }]
 */
export function choosePolicy<Policy extends ChoosablePolicy>(
  policies: readonly Policy[],
  facts: Facts,
): PolicyChoice<Policy> {
  const judged = policies.map((policy) => ({ policy, mismatches: mismatchesOf(policy, facts) }))
  const chosen = judged.find(({ mismatches }) => mismatches.length === 0)
  return {
    policy: chosen?.policy ?? null,
    outcomes: judged.map((each) => ({
      policyId: each.policy.id,
      outcome: each === chosen ? 'chosen' : each.mismatches.length === 0 ? 'shadowed' : 'no_match',
      mismatches: each.mismatches,
    })),
  }
}

function mismatchesOf(policy: ChoosablePolicy, facts: Facts): readonly Mismatch[] {
  return Object.entries(policy.when)
    .map(([fact, expected]) => ({
      fact,
      expected,
      got: Object.hasOwn(facts, fact) ? facts[fact] : undefined,
    }))
    .filter(({ expected, got }) => got === undefined || !expected.includes(got))
}
