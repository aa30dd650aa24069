import {
  type Attributes,
  context,
  type Context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
} from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { PlainRequest, RequestFacts } from '@deskwire/platform'
import type { Tracer } from '../serve/tracer.ts'

/** Where traces go. */
export interface TracerOptions {
  /** OTLP endpoint over HTTP, such as `http://127.0.0.1:4318/v1/traces`. */
  readonly url: string
  /** Share of the traces that begin here which are recorded, 0 to 1; a caller that decided is followed. @default 1 */
  readonly ratio?: number
  /** Names this process among those that send traces. */
  readonly server: string
  /** Takes finished spans. @default sends them to `url` */
  readonly exporter?: SpanExporter
}

// W3C Trace Context §3.2: version, trace id, parent id, flags. All-zero ids are invalid.
const traceparentForm = /^[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})$/

function parentOf(request: PlainRequest): Context {
  const [, traceId, spanId, flags] = traceparentForm.exec(request.headers.get('traceparent') ?? '') ?? []
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT
  const sampled = (Number.parseInt(flags, 16) & 1) === 1
  const traceFlags = sampled ? TraceFlags.SAMPLED : TraceFlags.NONE
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true })
}

// Names follow the semantic conventions of HTTP servers. The path and the query are left out: they may hold anything.
const attributesOf = (facts: Partial<RequestFacts>, status: number): Attributes => ({
  'http.response.status_code': status,
  ...(facts.operationId !== undefined && { 'deskwire.operation_id': facts.operationId }),
  ...(facts.requestId !== undefined && { 'deskwire.request_id': facts.requestId }),
  ...(facts.tenant !== undefined && { 'deskwire.tenant': facts.tenant }),
  ...(facts.problem !== undefined && { 'error.type': facts.problem }),
})

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)

/**
 * Makes the port that sends traces: a span for each request, within the trace that its `traceparent` names, and one for each of
 * its transactions. Attributes are ids, names and codes; no path, query or body.
 * @example
 * const tracer = createTracer({ url: 'http://127.0.0.1:4318/v1/traces', server: 'a' })
 * const server = await startServer(config, { tracer })
 */
export function createTracer({ url, ratio = 1, server, exporter }: TracerOptions): Tracer {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'deskwire', 'service.instance.id': server }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: exporter ?? new OTLPTraceExporter({ url }) })],
  })
  const tracer = provider.getTracer('@deskwire/server')
  return {
    begin(request) {
      const attributes = { 'http.request.method': request.method }
      const span = tracer.startSpan(request.method, { kind: SpanKind.SERVER, attributes }, parentOf(request))
      const within = trace.setSpan(context.active(), span)
      return {
        child(name) {
          const work = tracer.startSpan(name, { kind: SpanKind.INTERNAL }, within)
          return {
            end(error) {
              if (error !== undefined) work.setStatus({ code: SpanStatusCode.ERROR, message: nameOf(error) })
              work.end()
            },
          }
        },
        end(facts, status) {
          if (facts.operationId !== undefined) span.updateName(facts.operationId)
          span.setAttributes(attributesOf(facts, status))
          if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
          span.end()
        },
      }
    },
    async stop() {
      await provider.forceFlush()
      await provider.shutdown()
    },
  }
}
