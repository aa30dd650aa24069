export { createMemoryIndex } from './memory-index.ts'
export type { MemoryIndexOptions } from './memory-index.ts'
export type { SearchIndex as MemoryIndex } from './search-index.ts'
