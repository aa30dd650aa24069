import { CliError } from './cli-error.ts'

/** An article as it lies in a file. */
export interface ArticleSource {
  /** Stable over runs, so that a second import updates instead of adding. */
  readonly externalId: string
  readonly title: string
  /** Markdown. */
  readonly body: string
  /** BCP 47. */
  readonly language: string
  /** Where it lies, for messages: a file, with the line where it holds several. */
  readonly place: string
}

/** What the contract takes of an article, in characters (code points). */
export const articleLimits = { externalId: 128, title: 300, body: 500_000, language: 35 } as const

/** The contract's form of a language. */
export const languagePattern = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/

const named = { externalId: 'id', title: 'title', body: 'text', language: 'language' } as const

// A string has at most as many characters as code units, so most are never walked through.
const characters = (text: string, limit: number): number =>
  text.length <= limit ? text.length : [...text].length

/** What the contract refuses of an article; null where it takes it. */
export function articleFault(article: ArticleSource): string | null {
  for (const part of ['externalId', 'title', 'body', 'language'] as const) {
    if (article[part] === '') return `has an empty ${named[part]}`
    const length = characters(article[part], articleLimits[part])
    if (length > articleLimits[part]) {
      return `has ${/^[aeiou]/.test(named[part]) ? 'an' : 'a'} ${named[part]} of ${length} characters, and at most ${articleLimits[part]} are taken`
    }
  }
  if (!languagePattern.test(article.language))
    return `has no BCP 47 language (zh, en, pt-BR …): ${JSON.stringify(article.language)}`
  return null
}

const SHOWN_FAULTS = 5

/**
 * Refuses articles that the platform would refuse, before the first is sent, and those that would overwrite each other.
 * @throws {CliError} names the place of each, the first five
 */
export function checkArticles(articles: readonly ArticleSource[]): void {
  const faults: string[] = []
  const places = new Map<string, string>()
  for (const article of articles) {
    const fault = articleFault(article)
    if (fault !== null) faults.push(`${article.place} ${fault}`)
    const earlier = places.get(article.externalId)
    if (earlier !== undefined) faults.push(`${article.place} has the id of ${earlier}`)
    places.set(article.externalId, article.place)
  }
  if (faults.length === 0) return
  const more = faults.length > SHOWN_FAULTS ? `\n  and ${faults.length - SHOWN_FAULTS} more` : ''
  const list = faults.slice(0, SHOWN_FAULTS).map((fault) => `\n  ${fault}`)
  throw new CliError(`Nothing was imported:${list.join('')}${more}`)
}
