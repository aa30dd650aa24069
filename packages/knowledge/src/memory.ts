export { createMemoryIndex } from './memory-index.ts'
export type { MemoryIndexOptions } from './memory-index.ts'
