import type { FactDefinition, FactTemplate } from './fact-template.ts'
import { compileTerms, type Term, type TermIndex } from './term-index.ts'

/** What a term of a definition is there for. */
export type FactTermRole = 'after' | 'before' | 'yes' | 'no' | 'choice-terms' | 'choice-label'

/** What a term of a template stands for. */
export interface FactTerm {
  readonly definition: FactDefinition
  readonly role: FactTermRole
  /** Value of the choice that a term of a choice means; empty for the other roles. */
  readonly choice: string
}

type Entry = readonly [Term, FactTerm]

function entriesOf(definition: FactDefinition): Entry[] {
  const { extract = {}, choices = [] } = definition
  const listed = (['after', 'before', 'yes', 'no'] as const).flatMap((role) =>
    (extract[role] ?? []).map((term): Entry => [term, { definition, role, choice: '' }]),
  )
  const chosen = choices.flatMap(({ value: choice, terms = [], label }): Entry[] => [
    ...terms.map((term): Entry => [term, { definition, role: 'choice-terms', choice }]),
    ...Object.values(label).map((term): Entry => [term, { definition, role: 'choice-label', choice }]),
  ])
  return [...listed, ...chosen]
}

/** What of a template is the same for every text. */
export interface CompiledTemplate {
  readonly index: TermIndex<FactTerm>
  /** In the order in which they choose: what asks for something particular before what takes whatever is there. */
  readonly definitions: readonly FactDefinition[]
  /** Keys of the template, each once. */
  readonly keys: readonly string[]
  /** By definition in the order in which they choose, the number of its key. */
  readonly keyOfDefinition: readonly number[]
  /** By definition in the template's order, the number of its key. */
  readonly keyOfFact: readonly number[]
}

// A tenant's templates stay the same from report to report. NOTE: a list of facts is never changed in place.
const compiled = new WeakMap<FactTemplate['facts'], CompiledTemplate>()

function specificity({ extract }: FactDefinition): number {
  return (extract?.prefixes ? 2 : 0) + (extract?.after ? 1 : 0)
}

/** All terms of a template, so that a text is searched once for all of its facts, and the order of its definitions. */
export function factTermsOf({ facts }: FactTemplate): CompiledTemplate {
  let template = compiled.get(facts)
  if (!template) {
    const definitions = facts.toSorted((left, right) => specificity(right) - specificity(left))
    const keys = [...new Set(facts.map(({ key }) => key))]
    template = {
      index: compileTerms([...new Set(facts)].flatMap(entriesOf)),
      definitions,
      keys,
      keyOfDefinition: definitions.map(({ key }) => keys.indexOf(key)),
      keyOfFact: facts.map(({ key }) => keys.indexOf(key)),
    }
    compiled.set(facts, template)
  }
  return template
}
