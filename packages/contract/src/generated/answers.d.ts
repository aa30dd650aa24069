// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Validator } from '../validator.ts'
import type { EventType, OperationId } from './types.ts'

/** Strict validators of answers by operation and status; an answer without a body is `undefined`. */
export declare const answer: Readonly<Record<OperationId, Readonly<Record<number, Validator>>>>
/** Strict validators of events by type. */
export declare const event: Readonly<Record<EventType, Validator>>
