// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Validator } from '../validator.ts'
import type { OperationId } from './types.ts'

/** Validators of the JSON body, by operation; absent where an operation takes none. */
export declare const body: Readonly<Partial<Record<OperationId, Validator>>>
/** Validators of the query: an object of strings, repeated parameters as arrays; numbers are read in place. */
export declare const query: Readonly<Record<OperationId, Validator>>
/** Validators of the path's parameters: an object of strings. */
export declare const path: Readonly<Record<OperationId, Validator>>
/** Validators of `Idempotency-Key` and `If-Match`, keyed so; absent where an operation takes neither. */
export declare const headers: Readonly<Partial<Record<OperationId, Validator>>>
