import { Worker } from 'node:worker_threads'

// Runs beside the main thread, since a request that never ends may never let a timer of its own thread come round.
const program = `
const { workerData } = require('node:worker_threads')
const { writeSync } = require('node:fs')
const beats = new Int32Array(workerData.beats)
for (;;) {
  const before = Atomics.load(beats, 0)
  if (Atomics.wait(beats, 0, before, workerData.limitMs) !== 'timed-out') continue
  const line = new TextDecoder().decode(new Uint8Array(workerData.line).slice(0, Atomics.load(beats, 1)))
  writeSync(2, '\\nNo end within ' + workerData.limitMs + ' ms:\\n  ' + line + '\\n')
  process.kill(process.pid, 'SIGKILL')
}`

/** Ends the process, and says over which request, when it is not told of a new one for too long. */
export interface Watchdog {
  beat(line: string): void
  stop(): Promise<void>
}

const LINE_BYTES = 4_096

/** @param limitMs - real time between two beats, milliseconds */
export function startWatchdog(limitMs: number): Watchdog {
  const beats = new SharedArrayBuffer(8)
  const line = new SharedArrayBuffer(LINE_BYTES)
  const worker = new Worker(program, { eval: true, workerData: { beats, line, limitMs } })
  worker.unref()
  const counter = new Int32Array(beats)
  return {
    beat(text) {
      const bytes = new TextEncoder().encode(text).slice(0, LINE_BYTES)
      new Uint8Array(line).set(bytes)
      Atomics.store(counter, 1, bytes.length)
      Atomics.add(counter, 0, 1)
      Atomics.notify(counter, 0)
    },
    async stop() {
      await worker.terminate()
    },
  }
}
