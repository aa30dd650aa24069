import type { Dice } from '../fuzz/dice.ts'
import type { LoadedTenant } from '../server/tenant-setup.ts'
import type { Answer, Send } from './api.ts'
import { nextIntent, type OwnTicket, type WriteIntent } from './write-intent.ts'

/** A write whose answer has arrived. */
export interface Acknowledged {
  readonly intent: WriteIntent
  readonly ticketId: string
  /** Of the ticket or the message that it made or changed. */
  readonly resourceId: string
}

/** What a writer needs. */
export interface WriterParts {
  readonly name: string
  readonly tenant: LoadedTenant
  readonly send: Send
  readonly dice: Dice
  /** Ids of the tenant's last tickets, shared by its writers. */
  readonly known: string[]
  readonly onAcknowledged: (write: Acknowledged) => void
  /** Is told of an answer that nothing explains. */
  readonly onUnexpected: (detail: string) => void
  /** Whether the database goes away below the server, which then has nothing better to say than 5xx. */
  readonly expectsServerErrors: boolean
  /** Lets some time pass, milliseconds. */
  readonly rest: (ms: number) => Promise<void>
}

const OWN_TICKETS = 20
const KNOWN_TICKETS = 30
const REST_MS = 20
const MOST_TRIES = 500

/**
 * Writes one thing after another. What was not answered is sent again under the same key, once the server is back, before
 * anything else is; it alone changes the tickets that it made, so it knows their versions.
 */
export class Writer {
  readonly #parts: WriterParts
  #own: OwnTicket[] = []
  #unanswered: WriteIntent | null = null
  #written = 0

  constructor(parts: WriterParts) {
    this.#parts = parts
  }

  /** Writes until the signal says to stop or the server is gone; what is under way then is awaited. */
  async write(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) if (!(await this.writeOnce())) return
  }

  /**
   * Sends again what was not answered.
   * @throws {Error} it is not answered, however often it is sent
   */
  async settle(): Promise<void> {
    for (let tries = 0; this.#unanswered; tries += 1) {
      if (tries === MOST_TRIES)
        throw new Error(
          `The write ${this.#unanswered.tag} was not answered in ${tries} attempts over a server that runs.`,
        )
      if (!(await this.writeOnce())) await this.#parts.rest(REST_MS)
    }
  }

  /**
   * Sends what was not answered, or else the next thing.
   * @returns whether an answer came
   */
  async writeOnce(): Promise<boolean> {
    const { name, tenant, send, dice, known, rest, onUnexpected, expectsServerErrors } = this.#parts
    if (!this.#unanswered) {
      this.#written += 1
      this.#unanswered = nextIntent(dice, `${name}-${this.#written}`, tenant, this.#own, known)
    }
    const intent = this.#unanswered
    let answer: Answer
    try {
      answer = await sendIntent(send, intent)
    } catch {
      return false
    }
    if (answer.status >= 200 && answer.status < 300) {
      this.#unanswered = null
      this.#take(intent, answer)
      return true
    }
    const { status, body } = answer
    const isExpected = isInFlight(answer) || (status >= 500 && expectsServerErrors)
    if (!isExpected)
      onUnexpected(
        `${intent.method} ${intent.path} (${intent.tag}) answered ${status}: ${JSON.stringify(body)}`,
      )
    // The first attempt is not over yet, or nobody knows what came of it: the write is as open as it was.
    if (isExpected || status >= 500) {
      await rest(REST_MS)
      return status === 409
    }
    this.#unanswered = null
    this.#own = this.#own.filter(({ id }) => id !== intent.ticketId)
    return true
  }

  #take(intent: WriteIntent, { body }: Answer): void {
    const { known, onAcknowledged } = this.#parts
    const resourceId = String(body['id'])
    const ticketId = intent.ticketId ?? resourceId
    if (intent.kind !== 'message') {
      const ticket = { id: resourceId, version: Number(body['version']), status: String(body['status']) }
      this.#own = [...this.#own.filter(({ id }) => id !== resourceId), ticket].slice(-OWN_TICKETS)
    }
    if (intent.kind === 'create') {
      known.push(resourceId)
      if (known.length > KNOWN_TICKETS) known.shift()
    }
    onAcknowledged({ intent, ticketId, resourceId })
  }
}

/** Sends a write under its own key, which is the same each time. */
export const sendIntent = (send: Send, { tag, method, path, body, ifMatch }: WriteIntent): Promise<Answer> =>
  send(method, path, { body, key: tag, ...(ifMatch !== undefined && { ifMatch }) })

const isInFlight = ({ status, body }: Answer): boolean =>
  status === 409 && String(body['type']).endsWith('/idempotency-in-flight')
