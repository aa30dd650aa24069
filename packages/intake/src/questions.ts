import type { Fact } from './fact.ts'
import type { FactDefinition, FactKind, FactTemplate } from './fact-template.ts'
import { type ChosenText, chooseText, DEFAULT_FALLBACK, type LocalizedText } from './localized-text.ts'
import { CHOICE_WORDS, type OwnChoice, QUESTION_WORDS } from './question-words.ts'

/**
 * What taking a choice means:
 * - `value` — the fact has this value
 * - `none` — there is no such thing to report
 * - `unknown` — the customer does not know
 * - `other` — the customer writes the answer
 */
export type ChoiceRole = 'value' | 'none' | 'unknown' | 'other'

/** One answer to choose. */
export interface QuestionChoice {
  /** Stable within the question, whatever the language: send it back, never the label. */
  readonly value: string
  /** What the customer reads. */
  readonly label: string
  readonly role: ChoiceRole
}

/** A multiple-choice question about one missing fact. */
export interface Question {
  /** Key of the fact; at most one question each. */
  readonly key: string
  readonly kind: FactKind
  /** The question as the customer reads it. */
  readonly text: string
  /** BCP 47 tag of the language that `text` is really in, after fallback. */
  readonly language: string
  readonly choices: readonly QuestionChoice[]
}

/** A fact that a report should have and does not. */
export interface MissingFact {
  readonly definition: FactDefinition
  /** `unknown`: it was asked, and the customer does not know. */
  readonly reason: 'absent' | 'unknown'
}

/** How questions are made. */
export interface QuestionOptions {
  /** Languages to try after the customer's, BCP 47. @default en, zh, ja, ko */
  readonly fallback?: readonly string[]
  /** Most questions at once, 1 to 5. @default 5 */
  readonly limit?: number
  /** Uncertain facts, offered as choices (`Extraction.candidates`). */
  readonly candidates?: readonly Fact[]
}

/** Most questions that are asked at once: beyond that people stop answering. */
export const MAX_QUESTIONS = 5

/** What an expert gains from a fact of each kind, where its definition does not say. */
const WEIGHT_OF_KIND: Readonly<Record<FactKind, number>> = {
  errorCode: 0.9,
  resource: 0.85,
  instant: 0.8,
  choice: 0.7,
  boolean: 0.6,
  logExcerpt: 0.55,
  number: 0.5,
  text: 0.4,
}

const CHOICES_OF_KIND: Readonly<Record<FactKind, readonly OwnChoice[]>> = {
  instant: ['last-hour', 'today', 'yesterday', 'this-week', 'longer-ago', 'unknown', 'other'],
  errorCode: ['none', 'unknown', 'other'],
  resource: ['none', 'unknown', 'other'],
  logExcerpt: ['none', 'unknown', 'other'],
  number: ['1', '10', '100', '1000', 'unknown', 'other'],
  text: ['none', 'unknown', 'other'],
  boolean: ['yes', 'no', 'unknown'],
  choice: ['unknown'],
}

const ROLES: Partial<Record<OwnChoice, ChoiceRole>> = { none: 'none', unknown: 'unknown', other: 'other' }

/** Longest candidate that is offered as a choice, code units; a log excerpt is no button. */
const MAX_CANDIDATE_LENGTH = 80

/**
 * The required facts that are not known yet.
 * @param template - which facts a report needs
 * @param facts - what is known
 * @returns in the template's order; a fact that the customer says does not exist is not missing
 */
export function missingFacts(template: FactTemplate, facts: readonly Fact[]): MissingFact[] {
  const missing: MissingFact[] = []
  for (const definition of template.facts) {
    if (!definition.required) continue
    // A key that is given twice is what it was given as last.
    const fact = facts.findLast(({ key }) => key === definition.key)
    if (!fact || fact.status === 'unknown') missing.push({ definition, reason: fact ? 'unknown' : 'absent' })
  }
  return missing
}

/** Says the same thing in every part of a question: the label's language decides, not each word for itself. */
function inLanguage(labels: LocalizedText, language: string, fallback: readonly string[]): string {
  return chooseText(labels, language, fallback).text
}

function candidateChoices(definition: FactDefinition, candidates: readonly Fact[]): QuestionChoice[] {
  if (definition.kind === 'boolean' || definition.choices?.length) return []
  return candidates
    .filter(
      ({ key, kind, status }) => key === definition.key && kind === definition.kind && status === 'known',
    )
    .map((fact) => String(fact.value))
    .filter((value) => value.length <= MAX_CANDIDATE_LENGTH && !(value in CHOICE_WORDS))
    .slice(0, 3)
    .map((value) => ({ value, label: value, role: 'value' }))
}

function choicesFor(
  definition: FactDefinition,
  candidates: readonly Fact[],
  say: (labels: LocalizedText) => string,
): QuestionChoice[] {
  const declared = (definition.choices ?? []).map(
    ({ value, label }): QuestionChoice => ({ value, label: say(label), role: 'value' }),
  )
  const mayWrite =
    definition.kind !== 'boolean' && (definition.kind !== 'choice' || definition.allowOther === true)
  const known = new Set(declared.map(({ value }) => value))
  const own = CHOICES_OF_KIND[definition.kind]
    // Declared choices stand in for those we would make up, but not for the ways out.
    .filter((value) => declared.length === 0 || ROLES[value] !== undefined)
    .concat(definition.kind === 'choice' && mayWrite ? ['other'] : [])
    .filter((value) => !known.has(value))
    .map(
      (value): QuestionChoice => ({ value, label: say(CHOICE_WORDS[value]), role: ROLES[value] ?? 'value' }),
    )
  return [...declared, ...candidateChoices(definition, candidates), ...own]
}

function weightOf({ weight, kind }: FactDefinition): number {
  return weight ?? WEIGHT_OF_KIND[kind]
}

/**
 * Makes a multiple-choice question for each required fact that is absent, the most valuable first.
 * @param template - which facts a report needs
 * @param facts - what is known; a fact answered "I don't know" is not asked again
 * @param language - the customer's language, BCP 47
 * @param options - fallback languages, limit, candidates
 * @returns at most `limit` questions
 * @throws {RangeError} `limit` is not an integer from 1 to 5
 * @example followUpQuestions(template, [], 'ja')[0]?.choices.map(({ label }) => label)
 */
export function followUpQuestions(
  template: FactTemplate,
  facts: readonly Fact[],
  language: string,
  options: QuestionOptions = {},
): Question[] {
  const { fallback = DEFAULT_FALLBACK, limit = MAX_QUESTIONS, candidates = [] } = options
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_QUESTIONS) {
    throw new RangeError(`"limit" must be an integer from 1 to ${MAX_QUESTIONS}, got ${limit}`)
  }
  const questions: Question[] = []
  for (const definition of mostValuableFirst(template)) {
    if (questions.length === limit) break
    if (facts.some(({ key }) => key === definition.key)) continue
    const isPlain = fallback === DEFAULT_FALLBACK && !candidates.some(({ key }) => key === definition.key)
    questions.push(
      isPlain ? plainQuestion(definition, language) : ask(definition, candidates, language, fallback),
    )
  }
  return questions
}

// NOTE: a list of facts is never changed in place.
const byWeight = new WeakMap<FactTemplate['facts'], readonly FactDefinition[]>()

/** The required facts of a template in the order in which they are asked for. */
function mostValuableFirst({ facts }: FactTemplate): readonly FactDefinition[] {
  let sorted = byWeight.get(facts)
  if (!sorted) {
    sorted = facts
      .filter(({ required }) => required)
      .toSorted((left, right) => weightOf(right) - weightOf(left))
    byWeight.set(facts, sorted)
  }
  return sorted
}

// By definition, then by the language that its label is in: a few for each, whatever customers say they speak.
// NOTE: a definition is never changed in place.
const plainQuestions = new WeakMap<FactDefinition, Map<string, Question>>()

/** The question about a fact of which nothing is known: the same for every customer of one language. */
function plainQuestion(definition: FactDefinition, language: string): Question {
  const said = chooseText(definition.question ?? definition.label, language).language
  const known = plainQuestions.get(definition) ?? new Map<string, Question>()
  const question = known.get(said) ?? ask(definition, [], language, DEFAULT_FALLBACK)
  plainQuestions.set(definition, known.set(said, question))
  return question
}

function ask(
  definition: FactDefinition,
  candidates: readonly Fact[],
  language: string,
  fallback: readonly string[],
): Question {
  const label: ChosenText = chooseText(definition.question ?? definition.label, language, fallback)
  const frame = inLanguage(QUESTION_WORDS[definition.kind], label.language, fallback)
  const text = definition.question ? label.text : frame.replace('{label}', () => label.text)
  const choices = choicesFor(definition, candidates, (labels) => inLanguage(labels, label.language, fallback))
  return { key: definition.key, kind: definition.kind, text, language: label.language, choices }
}
