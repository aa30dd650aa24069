export type * from '@deskwire/contract/types'
export { type Client, createClient } from './client.ts'
export * from './core.ts'
export type { RetryPlan } from './explain-retry.ts'
