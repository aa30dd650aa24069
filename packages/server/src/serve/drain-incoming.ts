import type { IncomingMessage } from 'node:http'

const DRAIN_MS = 500
const MAX_DRAIN_BYTES = 64 * 1024 * 1024

/**
 * Takes what still comes of a request that was answered before its end, so that its connection can carry the next one; a sender
 * that goes on for long or with much is cut.
 */
export function drainIncoming(incoming: IncomingMessage): void {
  if (incoming.destroyed) return
  let bytes = 0
  const done = (): void => clearTimeout(timer)
  const cut = (): void => {
    done()
    incoming.socket.destroySoon()
  }
  const timer = setTimeout(cut, DRAIN_MS)
  timer.unref()
  incoming.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > MAX_DRAIN_BYTES) cut()
  })
  incoming.on('end', done)
  incoming.on('close', done)
  incoming.resume()
}
