import { createClient } from '@deskwire/sdk'
import { expect } from 'vitest'

/** Reports a fault to a server, with a file and a password sealed beside it. */
export async function ticketWithAttachment(url: string, apiKey: string) {
  const client = createClient({ baseUrl: url, apiKey })
  const { id: accountId } = await client.accounts.create({ name: 'Northwind Clinics' })
  const { id: contactId } = await client.contacts.create({ accountId, name: 'Mia Larsen' })
  const ticket = await client.tickets.create({
    accountId,
    contactId,
    title: 'The VPN tunnel drops',
    description: 'Every ten minutes.',
    language: 'en',
  })
  const auth = { authorization: `Bearer ${apiKey}` }
  const at = `${url}/v1/tickets/${ticket.id}`
  const slot = await fetch(`${at}/attachments`, {
    method: 'POST',
    headers: { ...auth, 'content-type': 'application/json' },
    body: JSON.stringify({ fileName: 'vpn.log', mediaType: 'text/plain' }),
  })
  const { id } = (await slot.json()) as { readonly id: string }
  const put = await fetch(`${at}/attachments/${id}/content`, {
    method: 'PUT',
    headers: { ...auth, 'content-type': 'application/octet-stream' },
    body: 'phase 2 timed out\n',
  })
  const secret = await fetch(`${at}/secrets`, {
    method: 'POST',
    headers: { ...auth, 'content-type': 'application/json' },
    body: JSON.stringify({ label: 'VPN', value: 'sw0rdfish' }),
  })
  const { id: secretId } = (await secret.json()) as { readonly id: string }
  expect([slot.status, put.status, secret.status]).toEqual([201, 200, 201])
  return {
    client,
    ticketId: ticket.id,
    async reveal() {
      const response = await fetch(`${at}/secrets/${secretId}/reveal`, {
        method: 'POST',
        headers: auth,
      })
      return ((await response.json()) as { readonly value: string }).value
    },
  }
}
