import type { Agent, Calendar, Center, Client } from '@deskwire/sdk'
import type { Trace } from './trace.ts'

/** What the scenarios play on: a client, a place to tell it, and who is who. */
export interface Stage {
  readonly client: Client
  readonly trace: Trace
  readonly floor: FloorNames
}

/** The names behind the ids of a support floor. */
export interface FloorNames {
  readonly agents: ReadonlyMap<string, Agent>
  readonly centers: ReadonlyMap<string, Center>
  readonly calendars: ReadonlyMap<string, Calendar>
  /** What an agent or a centre is called. */
  nameOf(id: string): string | undefined
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

/** Reads who works where, once, so that nobody has to read ids. */
export async function setStage(client: Client, trace: Trace): Promise<Stage> {
  const agents = byId(await client.agents.list({ state: 'active' }).toArray({ max: 200 }))
  const centers = byId(await client.centers.list().toArray({ max: 50 }))
  const calendars = byId(await client.calendars.list().toArray({ max: 100 }))
  const nameOf = (id: string): string | undefined => (agents.get(id) ?? centers.get(id))?.name
  return { client, trace, floor: { agents, centers, calendars, nameOf } }
}
