import type { Call, StreamCase } from '../use-case.ts'
import type { Authenticated } from './authenticate.ts'
import type { PlatformParts } from './platform-parts.ts'

/** Answers with a stream of events that goes on until the reader or the server ends it. */
export async function answerEvents(
  useCase: StreamCase<never>,
  { headers, signal }: Request,
  call: Call<never>,
  { principal, credentialId }: Authenticated,
  { streams }: PlatformParts,
): Promise<Response> {
  const { version } = call
  const reader = {
    credential: { kind: principal.credential, id: credentialId },
    actAs: headers.get('deskwire-act-as'),
    version,
  }
  const body = await useCase.open(
    call,
    { reader, lastEventId: headers.get('last-event-id'), signal },
    streams,
  )
  return new Response(body, {
    status: 200,
    headers: {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      // A reverse proxy that collects answers before it passes them on would hold events back (nginx, ngx_http_proxy_module).
      'X-Accel-Buffering': 'no',
    },
  })
}
