import { StoreUnavailableError } from '@deskwire/platform'

/** What the database's driver tells of a failure. */
interface DriverError extends Error {
  /** SQLSTATE, or the system's name of a network failure. */
  readonly code?: string
  readonly constraint?: string
}

/** Thrown where the database refuses a statement, or does not answer. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  /** SQLSTATE, or the system's name of a network failure; empty where there is neither. */
  readonly code: string

  constructor(message: string, code: string) {
    super(message)
    this.code = code
  }
}

/** Thrown where the database cannot be reached, or went away before it answered: what was asked may be done or not. */
export class DatabaseAwayError extends StoreUnavailableError {
  override readonly name = 'DatabaseAwayError'
  /** As in {@link DatabaseError}. */
  readonly code: string

  constructor(message: string, code: string) {
    super(message)
    this.code = code
  }
}

// Class 08 of SQLSTATE is the connection's; of 57 these are shutdowns and a start; 53300 is too many connections. The system's
// names of network failures begin with an E and are longer; the driver's own have no code, nor has an answer that never came.
const AWAY_CODES = /^(08...|57P0[1-3]|53300|E[A-Z_]{4,})$/
const AWAY_MESSAGES =
  /^(Connection terminated|timeout expired|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout)/

// Class 22 of SQLSTATE: the message quotes the value that a column does not take.
const quotesValues = (code: string): boolean => code.startsWith('22')

/**
 * A failure of the driver as an error of ours. Its details, which repeat rows and values, are left out.
 * @param statement - name of the statement that failed
 */
export function databaseError(statement: string, error: unknown): DatabaseError | DatabaseAwayError {
  const {
    message,
    code = '',
    constraint,
  } = error instanceof Error ? (error as DriverError) : (new Error(String(error)) as DriverError)
  const said = quotesValues(code) ? 'a value does not fit its column' : message
  const named = [code && `code ${code}`, constraint && `constraint ${constraint}`].filter(Boolean).join(', ')
  const isAway = AWAY_CODES.test(code) || (code === '' && AWAY_MESSAGES.test(message))
  const DatabaseFailure = isAway ? DatabaseAwayError : DatabaseError
  return new DatabaseFailure(
    `Could not run the statement ${JSON.stringify(statement)} in PostgreSQL: ${said}${named && ` (${named})`}.`,
    code,
  )
}
