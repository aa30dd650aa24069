import { parentPort, workerData } from 'node:worker_threads'
import { openCheckpointDatabase } from './connection.ts'

const port = parentPort
if (!port) throw new TypeError('Could not start the checkpointer: it runs in a thread of its own.')
const db = openCheckpointDatabase(String(workerData))
const checkpoint = db.prepare('PRAGMA wal_checkpoint(PASSIVE)')

port.on('message', (ask: 'checkpoint' | 'close') => {
  if (ask === 'close') {
    db.close()
    port.close()
    return
  }
  // Where somebody else is at it, or the disk is full, it is tried again after a later commit: nothing is lost meanwhile.
  let failed: string | null = null
  try {
    checkpoint.get()
  } catch (error) {
    failed = error instanceof Error ? error.message : String(error)
  }
  port.postMessage(failed)
})
