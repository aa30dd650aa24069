export { createTracer } from './create-tracer.ts'
export type { TracerOptions } from './create-tracer.ts'
