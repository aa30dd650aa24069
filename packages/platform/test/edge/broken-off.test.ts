import { createMemoryBlobStore, createMemoryStore, createPlatform, createTenant } from '@deskwire/platform'
import { expect, it } from 'vitest'

/** Says something and is then gone. */
const goingAway = (): ReadableStream<Uint8Array> => {
  let said = false
  return new ReadableStream({
    pull(controller) {
      if (said) controller.error(new Error('aborted'))
      else controller.enqueue(new TextEncoder().encode('{"title": "'))
      said = true
    },
  })
}

it('a sender that goes away in the middle of a body is no failure of the server', async () => {
  const errors: string[] = []
  const store = createMemoryStore()
  const logger = { log: (level: string, message: string) => void (level === 'error' && errors.push(message)) }
  const platform = createPlatform({ store, mode: 'live', logger, blobs: createMemoryBlobStore() })
  const { apiKey } = await createTenant({ store, wireNow: Date.now }, 'Acme')
  const send = async (method: string, path: string, body: BodyInit, contentType = 'application/json') => {
    const response = await platform.fetch(
      new Request(`http://localhost${path}`, {
        method,
        headers: {
          authorization: `Bearer ${apiKey}`,
          'content-type': contentType,
          ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
        },
        body,
        duplex: 'half',
      } as RequestInit),
    )
    return { status: response.status, body: (await response.json()) as { id: string; type: string } }
  }
  const made = (path: string, body: unknown) =>
    send('POST', path, JSON.stringify(body)).then(({ body: { id } }) => id)
  const accountId = await made('/v1/accounts', { name: 'A' })
  const contactId = await made('/v1/contacts', { name: 'C', email: 'c@acme.example', accountId })
  const ticketId = await made('/v1/tickets', { title: 'T', description: 'D', accountId, contactId })
  const slots = `/v1/tickets/${ticketId}/attachments`
  const attachmentId = await made(slots, { fileName: 'a.bin', mediaType: 'application/octet-stream' })

  const ticket = await send('POST', '/v1/tickets', goingAway())
  expect([ticket.status, ticket.body.type]).toEqual([400, expect.stringMatching(/malformed-request$/)])
  const content = await send(
    'PUT',
    `${slots}/${attachmentId}/content`,
    goingAway(),
    'application/octet-stream',
  )
  expect([content.status, content.body.type]).toEqual([422, expect.stringMatching(/invalid-request$/)])
  expect(errors).toEqual([])
})
