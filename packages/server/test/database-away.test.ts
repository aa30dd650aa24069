import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { configIn, newFolder, startTestServer } from './running-server.ts'
import { describePostgres, postgresSchemas, postgresUrl } from './postgres.ts'

const ending: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

/** Stands before the database and can be gone, as a database is that is stopped. */
async function doorBefore(url: URL) {
  const open = new Set<Socket>()
  const door = createServer((socket) => {
    const behind = connect(Number(url.port || 5432), url.hostname)
    for (const [each, other] of [
      [socket, behind],
      [behind, socket],
    ] as const) {
      open.add(each)
      each.on('error', () => undefined)
      each.on('close', () => {
        open.delete(each)
        other.destroy()
      })
      each.pipe(other)
    }
  })
  const listen = async (port: number): Promise<number> => {
    door.listen(port, '127.0.0.1')
    await once(door, 'listening')
    return (door.address() as { readonly port: number }).port
  }
  const shut = async (): Promise<void> => {
    const closed = once(door, 'close')
    door.close()
    for (const each of open) each.destroy()
    await closed
  }
  const port = await listen(0)
  return { port, shut, open: () => listen(port) }
}

describePostgres('a server whose database is away', () => {
  const { newSchema } = postgresSchemas('away')

  it('answers 503 with when to come again, and goes on when it is back', async () => {
    const folder = await newFolder()
    ending.push(folder.remove)
    const door = await doorBefore(new URL(postgresUrl))
    ending.push(door.shut)
    const url = new URL(postgresUrl)
    url.hostname = '127.0.0.1'
    url.port = String(door.port)
    const flags = { databaseUrl: url.href, databaseSchema: newSchema() }
    const server = await startTestServer(configIn(folder.path, flags))
    ending.push(server.stop)
    const { apiKey } = await server.addTenant('Northwind Clinics')
    const write = (name: string, key: string) =>
      server.send(apiKey, 'POST', '/v1/accounts', { name }, { 'idempotency-key': key })
    const first = await write('North', 'key-1')
    expect(first.status).toBe(201)

    await door.shut()
    const away = await Promise.all([
      write('South', 'key-2'),
      server.send(apiKey, 'GET', `/v1/accounts/${first.body.id}`),
    ])
    for (const { status, headers, body } of away) {
      expect([status, headers.get('retry-after')]).toEqual([503, '1'])
      expect(headers.get('content-type')).toContain('application/problem+json')
      expect(body).toMatchObject({
        type: 'https://deskwire.dev/problems/unavailable',
        status: 503,
        requestId: headers.get('deskwire-request-id'),
      })
    }

    await door.open()
    const again = await write('South', 'key-2')
    expect([again.status, again.body.name]).toEqual([201, 'South'])
    expect((await write('South', 'key-2')).body.id).toBe(again.body.id)
  })
})
