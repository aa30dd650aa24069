import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A generated file that differs from what stands on the disk. */
export interface Drift {
  /** File as seen from the project's root. */
  readonly file: string
  readonly kind: 'missing' | 'changed' | 'stale'
}

/**
 * Compares generated files with the disk.
 * @param root - the project's root
 * @param generated - text by file
 * @param folders - folders in which a file that is not generated is stale
 * @returns what differs, by file name
 */
export function findDrift(
  root: string,
  generated: ReadonlyMap<string, string>,
  folders: readonly string[],
): readonly Drift[] {
  const drift = [...generated].flatMap(([file, text]): readonly Drift[] => {
    if (!existsSync(join(root, file))) return [{ file, kind: 'missing' }]
    return readFileSync(join(root, file), 'utf8') === text ? [] : [{ file, kind: 'changed' }]
  })
  const stale = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((file) => !generated.has(file))
    .map((file): Drift => ({ file, kind: 'stale' }))
  return [...drift, ...stale].sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** Puts what was generated on the disk: writes what differs, removes what is stale, touches nothing else. */
export function repairDrift(
  root: string,
  generated: ReadonlyMap<string, string>,
  drift: readonly Drift[],
): void {
  for (const { file, kind } of drift) {
    if (kind === 'stale') {
      rmSync(join(root, file), { recursive: true })
    } else {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), generated.get(file) ?? '')
    }
  }
}
