export { handlers } from './handlers.ts'
export type { MockedPlatform } from './handlers.ts'
