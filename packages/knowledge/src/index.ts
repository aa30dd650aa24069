export { ANALYZER_VERSION, analyze, tokenize } from './analyze.ts'
export type { Token } from './analyze.ts'
export { excerpt } from './excerpt.ts'
export type { Excerpt, TextRange } from './excerpt.ts'
export { fallbackChain, mergeFallback } from './fallback.ts'
export type { FallbackChains, LanguageHits } from './fallback.ts'
export { ARTICLE_FIELDS } from './field-profile.ts'
export type { FieldProfile } from './field-profile.ts'
export { clusterGaps } from './gaps.ts'
export type { Gap, GapOptions, Miss } from './gaps.ts'
export { detectLanguage, primaryTag } from './language.ts'
export type { DetectedLanguage } from './language.ts'
export { articleFields, plainText } from './markdown.ts'
export type { ArticleFields } from './markdown.ts'
export { neighbours } from './neighbours.ts'
export type { ArticleLink, Neighbour } from './neighbours.ts'
export { parseQuery } from './query.ts'
export type { Query, QueryTerm } from './query.ts'
export { rank } from './rank.ts'
export type { Candidate, CorpusStatistics, Ranked, RankOptions } from './rank.ts'
export { searchIndex } from './search.ts'
export type { SearchHit, SearchRequest, SearchResult } from './search.ts'
export type {
  CandidateSet,
  Correction,
  FacetFilter,
  IndexedDocument,
  Scope,
  SearchIndex,
} from './search-index.ts'
export { sketch } from './sketch.ts'
export type { Sketch, SketchField } from './sketch.ts'
export { decodeSketch, encodeSketch } from './sketch-bytes.ts'
export { suggestionQuery } from './suggestion-query.ts'
export type { SuggestionOptions, SuggestionSource } from './suggestion-query.ts'
export { termHash } from './term-hash.ts'
export { translationLag } from './translation-lag.ts'
export type { TranslationLag } from './translation-lag.ts'
