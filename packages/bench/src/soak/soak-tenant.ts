import { setTimeout as sleep } from 'node:timers/promises'
import { readAll, senderFor, type Send } from '../crash/api.ts'
import {
  checkAcknowledged,
  checkList,
  checkTickets,
  followFeed,
  type TenantCheck,
} from '../crash/check-tenant.ts'
import type { Findings } from '../crash/findings.ts'
import { TenantHistory } from '../crash/tenant-history.ts'
import { Writer, type Acknowledged } from '../crash/writer.ts'
import { Dice } from '../fuzz/dice.ts'
import { setUpTenant } from '../server/tenant-setup.ts'
import type { CountedRequests } from './counted-requests.ts'

/** What a tenant of a soak needs. */
export interface SoakTenantParts {
  readonly apiKey: string
  /** Counts the tenants, from 0. */
  readonly n: number
  readonly seed: number
  readonly writers: number
  /** Where the server listens that is never killed. */
  readonly steadyPort: number
  /** Where to send the next request of the load. */
  readonly port: () => number
  readonly pauseMs: number
  readonly counted: CountedRequests
  readonly findings: Findings
  readonly onUnexpected: (detail: string) => void
}

/** The load of one tenant, and the look at what became of it. */
export interface SoakTenant {
  /** Writes and reads until told to stop. */
  work(stop: AbortSignal): Promise<void>
  /** Sends again what was not answered, then holds everything to the events. */
  look(): Promise<{ readonly acknowledged: number; readonly overdue: number }>
}

const CHECKED_TICKETS = 100

// An idle server looks for timers each second; with a server just killed, and a machine that is busy, it may take longer.
const OVERDUE_MS = 10_000

/** Sets a tenant up. */
export async function meetSoakTenant(parts: SoakTenantParts): Promise<SoakTenant> {
  const { apiKey, n, seed, steadyPort, pauseMs, counted, findings } = parts
  const name = `tenant ${n}`
  const loaded = await setUpTenant(steadyPort, apiKey)
  const send = counted.around(senderFor(apiKey, parts.port))
  const history = new TenantHistory(name, findings)
  const check: TenantCheck = { name, send: senderFor(apiKey, () => steadyPort), history, findings }
  const known: string[] = []
  const acknowledged: Acknowledged[] = []
  const writers = Array.from(
    { length: parts.writers },
    (_, w) =>
      new Writer({
        name: `s${seed}t${n}w${w}`,
        tenant: loaded,
        send,
        dice: new Dice(seed * 1_000 + n * 100 + w),
        known,
        onAcknowledged: (write) => void acknowledged.push(write),
        onUnexpected: parts.onUnexpected,
        // They are faults here too, and counted as such where they are sent.
        expectsServerErrors: true,
        rest: (ms) => sleep(ms),
      }),
  )

  async function repeat(stop: AbortSignal, once: () => Promise<unknown>): Promise<void> {
    while (!stop.aborted) {
      // A cut connection is counted where it is sent.
      await once().catch(() => undefined)
      await sleep(pauseMs)
    }
  }

  const dice = new Dice(seed * 7_000 + n)
  return {
    async work(stop) {
      const reading = repeat(stop, () => lookAround(send, dice, known))
      await Promise.all([reading, ...writers.map((writer) => repeat(stop, () => writer.writeOnce()))])
    },
    async look() {
      await Promise.all(writers.map((writer) => writer.settle()))
      await followFeed(check)
      checkAcknowledged(check, acknowledged)
      await checkList(check)
      await checkTickets(check, [...history.tickets.keys()].slice(-CHECKED_TICKETS))
      return { acknowledged: acknowledged.length, overdue: await overdueOffers(check.send) }
    },
  }
}

/** Reads something, as people do who work with tickets. */
function lookAround(send: Send, dice: Dice, known: readonly string[]): Promise<unknown> {
  if (dice.chance(0.2))
    return send('POST', '/v1/tickets/search', { body: { query: 'gateway restart', limit: 5 } })
  const id = known.length > 0 ? dice.pick(known) : null
  const ofOne =
    id === null ? [] : [`/v1/tickets/${id}`, `/v1/tickets/${id}/timeline`, `/v1/tickets/${id}/messages`]
  const lists = [
    '/v1/tickets?limit=20',
    '/v1/tickets?sort=nextDueAt&status=open',
    '/v1/events?sort=-sequence&limit=50',
  ]
  return send('GET', dice.pick([...lists, ...ofOne]))
}

/** Offers that ran out a while ago and of which no server has said so: their timers did not fire. */
async function overdueOffers(send: Send): Promise<number> {
  const before = new Date(Date.now() - OVERDUE_MS).toISOString()
  const offers = await readAll<{ expiresAt: string }>(send, '/v1/reservations?state=offered')
  return offers.filter(({ expiresAt }) => expiresAt < before).length
}
