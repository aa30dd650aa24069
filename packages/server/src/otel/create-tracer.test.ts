import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace'
import { afterEach, describe, expect, it } from 'vitest'
import { configIn, newFolder, startTestServer } from '../../test/running-server.ts'
import { createTracer } from './create-tracer.ts'

const ending: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

const TRACE = '0af7651916cd43dd8448eb211c80319c'
const PARENT = 'b7ad6b7169203331'

describe('a traced server', () => {
  it('records each request within its caller’s trace, with its transactions, and nothing of what it holds', async () => {
    const folder = await newFolder()
    ending.push(folder.remove)
    const exporter = new InMemorySpanExporter()
    const tracer = createTracer({ url: 'http://127.0.0.1:1', server: 'a', exporter })
    const server = await startTestServer(configIn(folder.path), {
      tracer: { ...tracer, stop: async () => undefined },
    })
    ending.push(tracer.stop, server.stop)
    const { apiKey } = await server.addTenant('Northwind')
    const traceparent = `00-${TRACE}-${PARENT}-01`
    await server.send(apiKey, 'POST', '/v1/accounts', { name: 'Wombat Clinics' }, { traceparent })
    await server.send(apiKey, 'GET', '/v1/accounts?name=Wombat', undefined, {
      traceparent: `00-${TRACE}-${PARENT}-00`,
    })
    await server.send(apiKey, 'GET', '/v1/accounts', undefined, { traceparent: 'nonsense' })
    await server.stop()
    const flushed = createFlush(tracer, exporter)
    const spans = await flushed()
    const created = spans.find(({ name }) => name === 'accounts.create')
    expect(created?.spanContext().traceId).toBe(TRACE)
    expect(created?.parentSpanContext?.spanId).toBe(PARENT)
    expect(created?.attributes).toMatchObject({
      'http.request.method': 'POST',
      'http.response.status_code': 201,
      'deskwire.operation_id': 'accounts.create',
    })
    const within = spans.filter(
      ({ parentSpanContext }) => parentSpanContext?.spanId === created?.spanContext().spanId,
    )
    expect(within.map(({ name }) => name)).toContain('store.transaction')
    // The caller who said that the trace is not recorded is followed; nonsense begins a trace of its own.
    const lists = spans.filter(({ name }) => name === 'accounts.list')
    expect(lists).toHaveLength(1)
    expect(lists[0]?.spanContext().traceId).not.toBe(TRACE)
    const told = JSON.stringify(
      spans.map(({ name, attributes, events, status }) => [name, attributes, events, status]),
    )
    expect(told).not.toMatch(/Wombat|dwk_live/)
  })

  it('sends them to a collector', async () => {
    const { promise: received, resolve } = Promise.withResolvers<string>()
    const collector = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        resolve(`${request.url} ${Buffer.concat(chunks).toString()}`)
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      })
    }).listen(0, '127.0.0.1')
    await once(collector, 'listening')
    ending.push(() => collector.close())
    const url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/v1/traces`
    const tracer = createTracer({ url, server: 'a' })
    tracer.begin(new Request('http://localhost/v1/tickets')).end({ operationId: 'tickets.list' }, 200)
    await tracer.stop()
    expect(await received).toMatch(/^\/v1\/traces [\s\S]*tickets\.list/)
  })
})

/** The spans that were finished, once the tracer has handed them on. */
function createFlush(tracer: ReturnType<typeof createTracer>, exporter: InMemorySpanExporter) {
  return async () => {
    const kept: ReturnType<InMemorySpanExporter['getFinishedSpans']> = []
    const shutdown = exporter.shutdown.bind(exporter)
    exporter.shutdown = async () => {
      kept.push(...exporter.getFinishedSpans())
      await shutdown()
    }
    await tracer.stop()
    return kept
  }
}
