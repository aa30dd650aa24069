import { createSandbox } from '../src/sandbox/index.ts'
const N = Number(process.argv[2] ?? 3000)
const s = await createSandbox({ seed: 3, checkAnswers: process.argv[3] !== 'nocheck' })
let k = 0
export const call = async (m: string, p: string, body?: unknown, h: Record<string,string> = {}) => {
  const r = await s.fetch(`${s.baseUrl}${p}`, { method: m, headers: { authorization: `Bearer ${s.apiKey}`, ...(body !== undefined && {'content-type': 'application/json'}), ...(m !== 'GET' && {'idempotency-key': `k${k++}`}), ...h }, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const t = await r.text()
  return { status: r.status, body: t ? JSON.parse(t) : undefined, headers: r.headers }
}
const cats = Object.values(s.categories)
const acc = await call('POST','/v1/accounts',{ name: 'Acme' })
const con = await call('POST','/v1/contacts',{ accountId: acc.body.id, name: 'Li', email: 'li@example.com' })
console.log(acc.status, con.status, JSON.stringify(con.body).slice(0,300))
const mem = () => Math.round(process.memoryUsage().heapUsed/1e6)
const time = async (label: string, f: () => Promise<any>) => { const t = performance.now(); const r = await f(); console.log(label, (performance.now()-t).toFixed(1)+'ms', typeof r?.status === 'number' ? r.status : '', JSON.stringify(r?.body)?.slice(0,120)) ; return r }
const paths = async (n: number) => {
  await time(`@${n} list`, () => call('GET','/v1/tickets?limit=50'))
  await time(`@${n} list by nextDueAt`, () => call('GET','/v1/tickets?sort=nextDueAt&limit=50'))
  await time(`@${n} search`, () => call('POST','/v1/tickets/search',{ query: 'login error 503' }))
  await time(`@${n} clock`, () => call('GET','/v1/sandbox/clock'))
  await time(`@${n} events`, () => call('GET','/v1/events?limit=50'))
  await time(`@${n} gaps`, () => call('GET','/v1/gaps'))
}
await paths(0)
let t0 = performance.now()
let last: any
for (let i = 1; i <= N; i++) {
  const r = await call('POST','/v1/tickets',{ accountId: acc.body.id, contactId: con.body.id, title: `Login fails with 503 number ${i}`, description: `Since 10:00 the login of service ${i%97} answers 503 on node-${i}. Error code E${i}.`, severity: ['P1','P2','P3','P4'][i%4], language: 'en', channel: 'portal', ...(i%3 ? { categoryId: cats[i%cats.length] } : {}) })
  if (r.status !== 201) { console.log(i, r.status, JSON.stringify(r.body)); break }
  last = r
  if (i % (N/6|0) === 0) { console.log('creates to', i, ((performance.now()-t0)/(N/6)).toFixed(2)+'ms each', mem()+'MB'); t0 = performance.now() }
}
await paths(N)
const ag = Object.values(s.agents)[0]
await time('message', () => call('POST',`/v1/tickets/${last.body.id}/messages`,{ body: 'hello there', visibility: 'public' }))
await time('presence', () => call('PUT',`/v1/agents/${ag}/presence`,{ presence: 'available' }))
await time('presence2', () => call('PUT',`/v1/agents/${ag}/presence`,{ presence: 'away' }))
for (const by of ['PT1M','PT5M','PT30M','PT2H','P1D']) await time('advance '+by, async () => { const r = await call('POST','/v1/sandbox/clock/advance',{ by }); return r })
await time('list', () => call('GET','/v1/tickets?limit=50'))
console.log(mem()+'MB')
