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
export {
  documentNumber,
  groupKey,
  isTermKey,
  levelOf,
  levelOfNumber,
  LEVELS,
  partitionOf,
  placeOfNumber,
} from './posting-keys.ts'
export type { Languages } from './posting-keys.ts'
export { createTextPreparer, prepareText } from './prepare-text.ts'
export type { PreparedText, TextPreparer, TextProfile } from './prepare-text.ts'
export { rank } from './rank.ts'
export type { Candidate, CorpusStatistics, Ranked, RankOptions } from './rank.ts'
export { searchIndex, searchSource } from './search.ts'
export type { SearchedLanguages, SearchHit, SearchRequest, SearchResult } from './search.ts'
export type {
  CandidateSet,
  Correction,
  FacetFilter,
  IndexedDocument,
  Scope,
  SearchIndex,
} from './search-index.ts'
export { runRemoteSearch, runSearch } from './search-source.ts'
export type { FoundDocument, Postings, RemoteSearchSource, Search, SearchSource } from './search-source.ts'
export { sketch } from './sketch.ts'
export type { Sketch, SketchField } from './sketch.ts'
export { decodeSketch, encodeSketch } from './sketch-bytes.ts'
export { suggestionQuery } from './suggestion-query.ts'
export type { SuggestionOptions, SuggestionSource } from './suggestion-query.ts'
export { finishHash, hashOn, HASH_START, termHash } from './term-hash.ts'
export { translationLag } from './translation-lag.ts'
export type { TranslationLag } from './translation-lag.ts'
