import { expect, test } from 'vitest'
import type { Principal } from '../principal.ts'
import { readsEvent } from './readable-events.ts'

const principal = (
  type: 'app' | 'agent' | 'contact',
  scopes: readonly string[],
  accountId: string | null = null,
): Principal => ({
  tenant: 'tnt_a',
  installationId: 'ins_a',
  appId: 'app_a',
  actor: { type, id: `${type}_a` },
  scopes: new Set(scopes),
  credential: 'key',
  accountId,
  apiVersion: '2026-11-01',
})

const cases = [
  {
    name: 'the scope of the type opens it',
    who: principal('app', ['tickets:read']),
    type: 'ticket.created',
    account: 'acc_a',
    want: true,
  },
  {
    name: 'another scope does not',
    who: principal('app', ['people:read', 'events:read']),
    type: 'ticket.created',
    account: 'acc_a',
    want: false,
  },
  {
    name: 'an actor outside the audience reads nothing',
    who: principal('agent', ['apps:read']),
    type: 'app.created',
    account: null,
    want: false,
  },
  {
    name: 'a contact reads events of its account',
    who: principal('contact', ['tickets:read'], 'acc_a'),
    type: 'ticket.created',
    account: 'acc_a',
    want: true,
  },
  {
    name: 'a contact reads none of another account',
    who: principal('contact', ['tickets:read'], 'acc_a'),
    type: 'ticket.created',
    account: 'acc_b',
    want: false,
  },
  {
    name: 'a contact reads none that is for the staff',
    who: principal('contact', ['tickets:read'], 'acc_a'),
    type: 'ticket.created',
    account: null,
    want: false,
  },
  {
    name: 'a contact without an account reads none',
    who: principal('contact', ['tickets:read']),
    type: 'ticket.created',
    account: null,
    want: false,
  },
  {
    name: 'a type that the contract does not know is for nobody',
    who: principal('app', ['tickets:read']),
    type: 'ticket.sung',
    account: null,
    want: false,
  },
  {
    name: 'a name that every object has is no type',
    who: principal('app', ['tickets:read']),
    type: 'toString',
    account: null,
    want: false,
  },
]

test.each(cases)('$name', ({ who, type, account, want }) => {
  expect(readsEvent(who, { type, visibleToAccount: account })).toBe(want)
})
