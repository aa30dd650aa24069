import {
  compileCategories,
  compileRules,
  extractReportFacts,
  followUpQuestions,
  missingFacts,
  prepareReport,
  tagReport,
  type CompiledCategories,
  type CompiledRules,
  type Fact,
  type FactTemplate,
  type PreparedReport,
  type Question,
  type Tag,
} from '@deskwire/intake'
import type { SecurityFlag, TicketFact, TicketSeverity, TicketTag } from '@deskwire/contract'
import { detectLanguage } from '@deskwire/knowledge'
import type { CategoryDoc } from '../documents/index.ts'
import { iso } from '../instant.ts'
import { defaultRules } from './tag-rules.ts'

/** What intake is given of a report. */
export interface ReportText {
  readonly title: string
  readonly description: string
  readonly language?: string
  readonly product?: string
  readonly categoryId?: string
  readonly facts?: Readonly<Record<string, string>>
}

/** When and where a report was written. */
export interface ReportContext {
  /** Domain time, epoch milliseconds. */
  readonly now: number
  /** IANA time zone of the contact, in which its clock times are read. */
  readonly timeZone: string
  /** Taken where the text itself does not tell; BCP 47. */
  readonly preferredLanguage: string | null
}

/** What intake makes of a report. */
export interface ReportReading {
  readonly language: string
  readonly categoryId: string | null
  readonly severity: TicketSeverity | null
  readonly securityFlag: SecurityFlag
  readonly tags: readonly TicketTag[]
  readonly facts: readonly TicketFact[]
  readonly missingFacts: readonly string[]
  readonly questions: readonly Question[]
}

/** What intake makes of a tenant's categories. */
interface CategoryBook {
  readonly compiled: CompiledCategories
  /** By the number of the category. */
  readonly templates: readonly FactTemplate[]
}

// A store gives back the same object for the same revision, and neither documents nor their lists are ever changed in
// place: the same list is the same categories.
const books = new WeakMap<readonly CategoryDoc[], CategoryBook>()

function bookOf(categories: readonly CategoryDoc[]): CategoryBook {
  let book = books.get(categories)
  if (!book) {
    book = sharedBook(categories)
    books.set(categories, book)
  }
  return book
}

const MAX_SHARED = 16
// Most tenants keep the categories that they were given. One book for all of them stays near at hand, where a book for
// each is fetched anew with every report of another tenant. By what it was made of, the last used at the end.
const shared = new Map<string, CategoryBook>()

function sharedBook(categories: readonly CategoryDoc[]): CategoryBook {
  const source = JSON.stringify(categories.map(({ path, terms, facts }) => [path, terms, facts]))
  const book = shared.get(source) ?? makeBook(categories)
  shared.delete(source)
  shared.set(source, book)
  if (shared.size > MAX_SHARED) for (const oldest of shared.keys().take(1)) shared.delete(oldest)
  return book
}

function makeBook(categories: readonly CategoryDoc[]): CategoryBook {
  const result = compileCategories(categories.map(({ path, terms }) => ({ path, terms })))
  if (result.valid) return { compiled: result.categories, templates: categories.map(templateOf) }
  throw new TypeError(
    `Could not read a report: the tenant's categories are not usable: ${result.errors[0]?.detail ?? ''}`,
  )
}

function compiledRules(): CompiledRules {
  const result = compileRules(defaultRules)
  if (result.valid) return result.rules
  throw new TypeError(
    `Could not read a report: the tag rules are not usable: ${result.errors[0]?.detail ?? ''}`,
  )
}

const rules = compiledRules()

const templateOf = ({ path, facts }: CategoryDoc): FactTemplate => ({ category: path, facts })

const kindOf = (category: CategoryDoc | undefined, key: string) =>
  category?.facts.find((fact) => fact.key === key)?.kind ?? 'text'

/** A ticket's facts as the engine knows facts. */
function engineFacts(category: CategoryDoc | undefined, facts: readonly TicketFact[]): Fact[] {
  return facts.map(({ key, value, confidence }) => ({
    key,
    kind: kindOf(category, key),
    status: 'known',
    value,
    confidence,
    source: { type: 'answer', choice: null },
  }))
}

/** Keys of the facts that a category requires and nobody has given. */
export function missingFactsOf(category: CategoryDoc, facts: readonly TicketFact[]): readonly string[] {
  return missingKeys(templateOf(category), engineFacts(category, facts))
}

function missingKeys(template: FactTemplate, facts: readonly Fact[]): readonly string[] {
  return missingFacts(template, facts).map(({ definition }) => definition.key)
}

/** Questions about what a category requires and nobody has given, at most five, the most valuable first. */
export function questionsFor(
  category: CategoryDoc,
  facts: readonly TicketFact[],
  language: string,
  candidates: readonly Fact[] = [],
): readonly Question[] {
  return followUpQuestions(templateOf(category), engineFacts(category, facts), language, { candidates })
}

// Three words are too few to be sure of a language by its script; the contact's own is the better guess.
const LEAST_CONFIDENCE = 0.5

function languageOf({ whole }: PreparedReport, preferred: string | null): string {
  const detected = detectLanguage(whole)
  if (detected.language !== 'und' && (detected.confidence >= LEAST_CONFIDENCE || preferred === null))
    return detected.language
  return preferred ?? 'en'
}

/**
 * Reads a report: language, category, severity, tags, facts, and what is missing. The same report gives the same reading.
 * @param categories - the tenant's, of which one is proposed where the report names none
 */
export function readReport(
  report: ReportText,
  categories: readonly CategoryDoc[],
  context: ReportContext,
): ReportReading {
  const prepared = prepareReport(report.title, report.description)
  const language = report.language ?? languageOf(prepared, context.preferredLanguage)
  const { compiled, templates } = bookOf(categories)
  const tagged = tagReport(prepared, {
    language,
    categories: compiled,
    rules,
    ...(report.product !== undefined && { product: report.product }),
  })
  const path = tagged.category?.path
  const number = categories.findIndex((known) =>
    report.categoryId === undefined ? known.path === path : known.id === report.categoryId,
  )
  const category = categories[number]
  const template = templates[number]
  const facts = givenFacts(report.facts)
  const time = { reference: iso(context.now), timeZone: context.timeZone }
  const extraction = template ? extractReportFacts(prepared, template, { time }) : null
  if (extraction) addExtracted(facts, extraction.facts)
  const known = engineFacts(category, facts)
  return {
    language,
    categoryId: category?.id ?? null,
    severity: tagged.severity.severity,
    securityFlag: tagged.security.flag,
    tags: tagged.tags.map(ticketTag),
    facts,
    missingFacts: template ? missingKeys(template, known) : [],
    questions: template
      ? followUpQuestions(template, known, language, { candidates: extraction?.candidates ?? [] })
      : [],
  }
}

function givenFacts(given: ReportText['facts'] = {}): TicketFact[] {
  return Object.entries(given).map(([key, value]) => ({ key, value, source: 'given', confidence: 1 }))
}

/** What a contact has given outranks what stands in the text. */
function addExtracted(facts: TicketFact[], extracted: readonly Fact[]): void {
  for (const { key, value, confidence, status } of extracted) {
    if (status !== 'known' || facts.some((fact) => fact.source === 'given' && fact.key === key)) continue
    facts.push({ key, value: String(value), source: 'extracted', confidence })
  }
}

function ticketTag({ tag, source, confidence }: Tag): TicketTag {
  return { value: tag, source: source.type === 'rule' ? 'rule' : 'text', confidence }
}
