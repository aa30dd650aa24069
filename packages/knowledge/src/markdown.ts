const FENCE = /^\s{0,3}(?:`{3,}|~{3,})/
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/
const REFERENCE = /^\s{0,3}\[[^\]]{1,200}\]:\s/
const TABLE_RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*$/

// Bounded repetitions: a page of opening brackets costs linear time.
const LINK = /!?\[((?:[^[\]\\\n]|\\.){0,1000})\]\((?:[^()\\\n]|\\.|\([^()\n]{0,500}\)){0,2000}\)/g
const REFERENCE_LINK = /!?\[([^[\]\n]{1,500})\]\[[^[\]\n]{0,200}\]/g
const TAG = /<(?:\/?[a-zA-Z!][^<>\n]{0,500})>/g
const ATTRIBUTES = /\{\s*[.#:][^{}\n]{0,200}\}/g
const ESCAPE = /\\([!-/:-@[-`{-~])/g

/** An article's Markdown as the fields that are searched. */
export interface ArticleFields extends Readonly<Record<string, string>> {
  readonly title: string
  /** Texts of the headings, a line each. */
  readonly headings: string
  /** Keywords of the front matter, a line each. */
  readonly keywords: string
  /** The rest as plain text. */
  readonly body: string
}

/**
 * Splits an article into the fields that {@link ARTICLE_FIELDS} ranks.
 *
 * The text of a link stays where it stands, as words of the sentence that holds it; it says nothing about the article
 * that the link leads to. Targets are dropped. A first heading that repeats the title is not counted twice.
 * @param title - plain text
 * @param markdown - CommonMark with tables; raw HTML tags are dropped, their content stays
 * @example articleFields('Disks', '# Disks\n\n## Attach\n\nSee [limits](x.md).').headings // 'Attach'
 */
export function articleFields(title: string, markdown: string): ArticleFields {
  const { keywords, content } = splitFrontMatter(markdown)
  const headings: string[] = []
  const body: string[] = []
  for (const line of lines(content)) (line.heading ? headings : body).push(line.text)
  if (headings[0] === inline(title)) headings.shift()
  return { title, headings: headings.join('\n'), keywords: keywords.join('\n'), body: collapse(body) }
}

/**
 * Takes the marks out of Markdown and keeps the words, headings included.
 * @example plainText('# Disks\n\n**Attach** a [disk](x.md)') // 'Disks\n\nAttach a disk'
 */
export function plainText(markdown: string): string {
  return collapse(lines(splitFrontMatter(markdown).content).map((line) => line.text))
}

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n((?:[^\n]{0,2000}\n){0,50}?)---[ \t]*(?:\r?\n|$)/
const KEYWORDS = /^(?:keywords?|tags):[ \t]*\[?([^\]\n]*)/im

// Only a list on the keyword's own line is read: `keyword: [disk, attach]`. That is all of YAML that is needed here.
function splitFrontMatter(markdown: string): { keywords: string[]; content: string } {
  const matter = FRONT_MATTER.exec(markdown)
  if (!matter) return { keywords: [], content: markdown }
  const listed = KEYWORDS.exec(matter[1] ?? '')?.[1] ?? ''
  const keywords = listed.split(/[,，、]/).map((word) => word.replace(/["']/g, '').trim())
  return { keywords: keywords.filter((word) => word !== ''), content: markdown.slice(matter[0].length) }
}

interface Line {
  readonly heading: boolean
  readonly text: string
}

function lines(markdown: string): Line[] {
  const found: Line[] = []
  let fenced = false
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    if (FENCE.test(line)) fenced = !fenced
    else if (fenced) found.push({ heading: false, text: line })
    else if (!REFERENCE.test(line) && !TABLE_RULE.test(line)) found.push(proseLine(line))
  }
  return found
}

function proseLine(line: string): Line {
  const heading = HEADING.exec(line)
  if (heading) return { heading: true, text: inline(heading[2] ?? '') }
  return { heading: false, text: inline(line.replace(/^\s*(?:>\s?)*(?:[-*+]\s+|\d{1,9}[.)]\s+)?/, '')) }
}

function inline(text: string): string {
  return text
    .replace(LINK, '$1')
    .replace(REFERENCE_LINK, '$1')
    .replace(TAG, ' ')
    .replace(ATTRIBUTES, '')
    .replace(/\*\*|__(?=\S)|(?<=\S)__|~~|`/g, '')
    .replace(/(?<!\\)\|/g, ' ')
    .replace(ESCAPE, '$1')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim()
}

function collapse(text: readonly string[]): string {
  return text
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
