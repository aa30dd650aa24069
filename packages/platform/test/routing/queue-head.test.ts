import { expect, it } from 'vitest'
import { Desk, expert } from './desk.ts'

it('finds the ticket that an agent can take behind more than a page of those that nobody can', async () => {
  const desk = await Desk.open([expert('Ada')])
  await desk.presence('Ada', 'away')
  const account = await desk.account({ region: 'CN-ZJ' })
  const contact = await desk.contact({ accountId: account.id })
  const contract = await desk.contract({ accountId: account.id, residency: ['AQ'] } as object)
  const bound = { accountId: account.id, contactId: contact.id, contractId: contract.id }
  for (let i = 0; i < 210; i += 1) await desk.file({ ...bound, severity: 'P1' })
  const ticket = await desk.file()
  await desk.presence('Ada', 'available')
  const { items } = await desk.must('reservations.list', { query: { state: 'offered' } })
  expect(items).toMatchObject([{ ticketId: ticket.id, agentId: desk.idOf('Ada') }])
}, 60_000)
