import { openLogFile, type LogFile } from '../../src/sqlite/log-file.ts'

/** A step of a log file that can be made to fail, before it is done or in its midst. */
export type Step = 'write' | 'torn write' | 'sync' | 'truncate'

/** The log file of a database on a disk that can fail and lose power. */
export interface BrittleLogFile extends LogFile {
  /** Makes steps fail from now on; none mends it. */
  break(...steps: readonly Step[]): void
  /** Puts back what the disk held at the last sync, as a power cut may. */
  cutPower(): void
  readonly syncs: number
}

export function brittleLogFile(database: string): BrittleLogFile {
  const file = openLogFile(database)
  let broken: readonly Step[] = []
  let syncs = 0
  let synced = Buffer.alloc(0)
  const fail = (step: Step): void => {
    if (broken.includes(step)) throw new Error(`EIO: ${step} failed`)
  }
  return {
    ...file,
    break: (...steps) => void (broken = steps),
    write(bytes, position) {
      fail('write')
      if (broken.includes('torn write')) file.write(bytes.subarray(0, bytes.length / 2), position)
      fail('torn write')
      file.write(bytes, position)
    },
    sync() {
      fail('sync')
      file.sync()
      syncs += 1
      synced = Buffer.alloc(file.size())
      file.read(synced, 0)
    },
    truncate(size) {
      fail('truncate')
      file.truncate(size)
    },
    cutPower() {
      file.truncate(0)
      if (synced.length > 0) file.write(synced, 0)
    },
    get syncs() {
      return syncs
    },
  }
}
