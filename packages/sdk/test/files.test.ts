import { createSandbox } from '@deskwire/platform/sandbox'
import { describe, expect, it } from 'vitest'
import { createClient } from '../src/index.ts'
import { ok, scripted } from './scripted.ts'

const utf8 = new TextEncoder()
const text = '2026-11-20T09:00:12Z IKE_SA_TIMEOUT'

async function openSlot() {
  const { baseUrl, apiKey, fetch } = await createSandbox()
  const client = createClient({ baseUrl, apiKey, fetch })
  const { id: accountId } = await client.accounts.create({ name: 'Harbour' })
  const { id: contactId } = await client.contacts.create({ accountId, name: 'Lin' })
  const { id } = await client.tickets.create({ accountId, contactId, title: 'x', description: 'y' })
  const slot = await client.attachments.create(id, { fileName: 'a.log', mediaType: 'text/plain' })
  return { client, path: [id, slot.id] as const }
}

const forms = {
  bytes: () => utf8.encode(text),
  'a blob': () => new Blob([text], { type: 'text/html' }),
  'a stream': () => new Blob([text]).stream(),
}

describe('a file', () => {
  it.each(Object.entries(forms))('given as %s arrives, and comes back as a response', async (_, file) => {
    const { client, path } = await openSlot()
    const put = await client.attachments.putContent(...path, file())
    expect(put.bytes).toBe(text.length)
    const response = await client.attachments.getContent(...path)
    expect(response.headers.get('content-type')).toBe('text/plain')
    expect(await response.text()).toBe(text)
  })

  it('that is refused is an error like any other', async () => {
    const { client, path } = await openSlot()
    const error = await client.attachments.getContent(...path).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ status: 409, kind: 'content-unavailable' })
  })

  it('is sent again where it can be, and a stream never', async () => {
    const busy = () => Response.json({ type: 'about:blank' }, { status: 503 })
    const again = scripted([busy, ok({ id: 'att_1' })])
    await createClient(again.options).attachments.putContent('tkt_1', 'att_1', utf8.encode(text))
    expect(again.seen.map(({ body, headers }) => [body, headers.get('content-type')])).toEqual([
      [text, 'application/octet-stream'],
      [text, 'application/octet-stream'],
    ])
    const once = scripted([busy, ok({ id: 'att_1' })])
    const stream = new Blob([text]).stream()
    await expect(
      createClient(once.options).attachments.putContent('tkt_1', 'att_1', stream),
    ).rejects.toMatchObject({ status: 503 })
    expect(once.seen).toHaveLength(1)
  })
})
