import type { Logger } from '@deskwire/platform'
import { type DestinationStream, pino } from 'pino'
import { currentRequest } from '../serve/request-context.ts'
import { scrub } from './scrub.ts'

/** Settings of the log. */
export interface LoggerOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Names this process among those that write to one log. */
  readonly server: string
  /** Where lines go. @default standard output, written before the call returns, so that a crash loses none */
  readonly destination?: DestinationStream
}

/**
 * Makes the server's log: one JSON object a line, with the id of the request in whose course it was written.
 * @example
 * const logger = createLogger({ level: 'info', server: 'a' })
 * logger.log('warn', 'Could not reach the database.', { code: 'ECONNREFUSED' })
 */
export function createLogger({ level, server, destination }: LoggerOptions): Logger {
  const lines = pino(
    {
      level,
      base: { server },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? pino.destination({ fd: 1, sync: true }),
  )
  return {
    log(at, message, fields = {}) {
      if (!lines.isLevelEnabled(at)) return
      const requestId = currentRequest()?.facts.requestId
      lines[at]({ ...(requestId !== undefined && { requestId }), ...scrub(fields) }, message)
    },
  }
}
