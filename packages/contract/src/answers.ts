export { answer, event } from './generated/answers.js'
export type { ValidationError, Validator } from './validator.ts'
