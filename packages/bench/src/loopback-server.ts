import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** A server on this machine, in a thread of its own so that it does not wait for whoever calls it. */
export interface LoopbackServer {
  readonly port: number
  close(): Promise<void>
}

const PROGRAM = `
const { createServer } = require('node:http')
const { parentPort, workerData } = require('node:worker_threads')
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(workerData) }
const server = createServer((request, response) => response.writeHead(200, headers).end(workerData))
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
`

/** Starts a server that gives every request the same JSON. */
export async function startLoopbackServer(body: string): Promise<LoopbackServer> {
  const worker = new Worker(PROGRAM, { eval: true, workerData: body })
  const [port] = (await once(worker, 'message')) as [number]
  return { port, close: async () => void (await worker.terminate()) }
}
