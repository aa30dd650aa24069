export { createSandbox } from './create-sandbox.ts'
export type { Sandbox, SandboxOptions, SandboxTenant } from './create-sandbox.ts'
export { defaultFloor } from './floor.ts'
export type { Floor } from './floor.ts'
