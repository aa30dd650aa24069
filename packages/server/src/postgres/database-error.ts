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

// Class 22 of SQLSTATE: the message quotes the value that a column does not take.
const quotesValues = (code: string): boolean => code.startsWith('22')

/**
 * A failure of the driver as an error of ours. Its details, which repeat rows and values, are left out.
 * @param statement - name of the statement that failed
 */
export function databaseError(statement: string, error: unknown): DatabaseError {
  const {
    message,
    code = '',
    constraint,
  } = error instanceof Error ? (error as DriverError) : (new Error(String(error)) as DriverError)
  const said = quotesValues(code) ? 'a value does not fit its column' : message
  const named = [code && `code ${code}`, constraint && `constraint ${constraint}`].filter(Boolean).join(', ')
  return new DatabaseError(
    `Could not run the statement ${JSON.stringify(statement)} in PostgreSQL: ${said}${named && ` (${named})`}.`,
    code,
  )
}
