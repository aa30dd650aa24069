import { expect, it } from 'vitest'
import { createRoutes } from './routes.ts'

const findRoute = createRoutes(
  new Map([
    ['/v1/tickets/{ticketId}/messages', 'messages'],
    ['/v1/tickets/{ticketId}', 'ticket'],
    ['/v1/tickets/search', 'search'],
    ['/v1/tickets', 'tickets'],
  ]),
)

it.each([
  { path: '/v1/tickets', want: { target: 'tickets', parameters: {} } },
  { path: '/v1/tickets?limit=3', want: { target: 'tickets', parameters: {} } },
  { path: '/v1/tickets/tkt_1', want: { target: 'ticket', parameters: { ticketId: 'tkt_1' } } },
  { path: '/v1/tickets/a%2Fb', want: { target: 'ticket', parameters: { ticketId: 'a/b' } } },
  { path: '/v1/tickets/%ff', want: { target: 'ticket', parameters: { ticketId: '%ff' } } },
  { path: '/v1/tickets/search', want: { target: 'search', parameters: {} } },
  { path: '/v1/tickets/search/messages', want: { target: 'messages', parameters: { ticketId: 'search' } } },
  { path: '/v1/tickets/', want: undefined },
  { path: '/v2/tickets', want: undefined },
])('$path leads to its own', ({ path, want }) => {
  expect(findRoute(new Request(`http://localhost${path}`))).toEqual(want)
})
