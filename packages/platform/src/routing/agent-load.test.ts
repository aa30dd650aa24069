import { describe, expect, it } from 'vitest'
import { capacityOf, loadOf, withHeld, without } from './agent-load.ts'

const none = { api: 0, portal: 0, email: 0, chat: 0, phone: 0 }
const chat = { ticketId: 'tkt_1', channel: 'chat', weight: 1, state: 'reserved' } as const
const mail = { ticketId: 'tkt_2', channel: 'email', weight: 2, state: 'used' } as const

describe('the load of an agent', () => {
  it('follows from the work, channel by channel', () => {
    expect(capacityOf({ capacity: { ...none, chat: 3, phone: 1 }, work: [chat, mail] })).toEqual({
      chat: { limit: 3, used: 0, reserved: 1 },
      phone: { limit: 1, used: 0, reserved: 0, exclusive: true },
    })
    expect(loadOf({ capacity: none, work: [mail, chat] })).toEqual([
      { channel: 'chat', used: 0, reserved: 1 },
      { channel: 'email', used: 2, reserved: 0 },
    ])
  })

  it('holds a ticket once', () => {
    const accepted = { ...chat, state: 'used' } as const
    expect(withHeld([chat, mail], accepted)).toEqual([mail, accepted])
    expect(without([chat, mail], 'tkt_1')).toEqual([mail])
  })
})
