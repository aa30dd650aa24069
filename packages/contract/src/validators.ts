export { body, headers, path, query } from './generated/requests.js'
export type { ValidationError, Validator } from './validator.ts'
