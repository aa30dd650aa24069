import { ARTICLE_FIELDS, type TextProfile } from '@deskwire/knowledge'
import type { SearchKind } from '../ports/search.ts'

/** How the documents of each kind are read and ranked, by every store. */
export const textProfiles: Readonly<Record<SearchKind, TextProfile>> = {
  article: { fields: ARTICLE_FIELDS, languages: 'separate' },
  ticket: {
    fields: [
      { name: 'title', weight: 4, corrects: true },
      { name: 'description', weight: 2 },
      { name: 'fact', weight: 3 },
      { name: 'message', weight: 1 },
      // Some may not read it, so what it holds is counted apart.
      { name: 'internal', weight: 1, group: 'internal' },
    ],
    languages: 'together',
  },
}
