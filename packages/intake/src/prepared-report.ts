import { type FieldWords, type TicketWords, ticketWords } from './evidence.ts'
import { TextFindings } from './find-all.ts'
import { MAX_SCANNED_LENGTH } from './finding.ts'
import type { ReadReference } from './instants.ts'
import { ScannedText } from './scanned-text.ts'

/** A report's title and text, scanned once for its tags and its facts. From {@link prepareReport}. */
export class PreparedReport {
  /** As they were given, whatever their length. */
  readonly title: string
  readonly text: string
  readonly words: TicketWords
  /** Findings in the title, without instants. */
  readonly titleFindings: TextFindings
  /** Findings in the text, without instants. */
  readonly textFindings: TextFindings
  #whole: string | undefined

  constructor(title: string, text: string) {
    this.title = title
    this.text = text
    this.words = ticketWords(title, text, MAX_SCANNED_LENGTH)
    const [titleWords, textWords] = this.words.fields as readonly [FieldWords, FieldWords]
    this.titleFindings = new TextFindings(titleWords.scanned)
    this.textFindings = new TextFindings(textWords.scanned)
  }

  /** Both as one text, a line feed between them. */
  get whole(): string {
    // Joined, not added up: it is looked at unit by unit.
    this.#whole ??= [this.title, this.text].join('\n')
    return this.#whole
  }

  /** Findings in the whole; undefined where a part of it was not scanned. */
  wholeFindings(time?: ReadReference): TextFindings | undefined {
    const [first, second] = [this.titleFindings, this.textFindings]
    const { whole } = this
    const isScanned = first.scanned.text === this.title && second.scanned.text === this.text
    if (!isScanned || whole.length > MAX_SCANNED_LENGTH) return undefined
    const scanned = new ScannedText(whole, { first: first.scanned, second: second.scanned })
    return new TextFindings(scanned, time, { first, second })
  }
}

/**
 * Prepares a report, so that `tagReport` and `extractReportFacts` need not scan it again.
 * @param title - any string
 * @param text - any string
 */
export function prepareReport(title: string, text: string): PreparedReport {
  return new PreparedReport(title, text)
}
