/**
 * One text in several languages, by BCP 47 tag: `{ en: 'Error code', zh: '错误码' }`.
 */
export type LocalizedText = Readonly<Record<string, string>>

/** A text together with the language it was found in. */
export interface ChosenText {
  /** BCP 47 tag of the text that was chosen, as the labels spell it. */
  readonly language: string
  /** The text itself. */
  readonly text: string
}

/** The order in which languages are tried when neither the wanted tag nor its primary language is there. */
export const DEFAULT_FALLBACK: readonly string[] = ['en', 'zh', 'ja', 'ko']

/**
 * The primary language of a BCP 47 tag, in lower case: `zh-Hant-TW` gives `zh`.
 * @param tag - BCP 47 language tag
 * @returns the first subtag; the empty string for an empty tag
 */
export function primaryLanguage(tag: string): string {
  return (tag.split(/[-_]/u, 1)[0] ?? '').toLowerCase()
}

interface LabelTag {
  readonly tag: string
  readonly lower: string
  readonly primary: string
}

// The same labels are chosen from for every customer. NOTE: labels are never changed in place.
const tagsByLabels = new WeakMap<LocalizedText, readonly LabelTag[]>()

function tagsOf(labels: LocalizedText): readonly LabelTag[] {
  let tags = tagsByLabels.get(labels)
  if (!tags) {
    tags = Object.keys(labels)
      .toSorted()
      .map((tag) => ({ tag, lower: tag.toLowerCase(), primary: primaryLanguage(tag) }))
    tagsByLabels.set(labels, tags)
  }
  return tags
}

/**
 * Chooses the label to show: exact tag, then primary language, then the fallback chain, then the first by tag.
 * @param labels - texts by BCP 47 tag, at least one
 * @param language - BCP 47 tag that the reader wants
 * @param fallback - tags to try after it, in order
 * @returns the text and the language it is in; an empty text in `und` where there are no labels at all
 * @example chooseText({ en: 'When', zh: '时间' }, 'zh-TW') // { language: 'zh', text: '时间' }
 */
export function chooseText(
  labels: LocalizedText,
  language: string,
  fallback: readonly string[] = DEFAULT_FALLBACK,
): ChosenText {
  const tags = tagsOf(labels)
  const chosen = chosenFor(labels, tags, language) ?? chosenFor(labels, tags, primaryLanguage(language))
  if (chosen) return chosen
  for (const wanted of fallback) {
    const next = chosenFor(labels, tags, wanted)
    if (next) return next
  }
  const first = tags.find(({ tag }) => labels[tag] !== '')
  return first === undefined
    ? { language: 'und', text: '' }
    : { language: first.tag, text: labels[first.tag] ?? '' }
}

function chosenFor(labels: LocalizedText, tags: readonly LabelTag[], wanted: string): ChosenText | undefined {
  const lower = wanted.toLowerCase()
  const found = tags.find((tag) => tag.lower === lower) ?? tags.find((tag) => tag.primary === lower)
  const text = found && labels[found.tag]
  return text ? { language: found.tag, text } : undefined
}
