import { operations, type OperationId } from '@deskwire/contract'
import { createSandbox, type SandboxOptions } from '@deskwire/platform/sandbox'
import { successes } from './walk/successes.ts'
import { textOf, World } from './walk/world.ts'

/** Every operation; the reset last, since nothing is left after it. */
const playOrder: readonly OperationId[] = [
  ...(Object.keys(operations) as OperationId[]).filter((id) => id !== 'sandbox.reset'),
  'sandbox.reset',
]

/** A world that writes down every answer that it gets, its headers included. */
export async function recordedWorld(
  options: SandboxOptions,
): Promise<{ world: World; transcript: string[] }> {
  const sandbox = await createSandbox(options)
  const transcript: string[] = []
  const world = new World({
    ...sandbox,
    async fetch(input, init) {
      const request = new Request(input, init)
      const response = await sandbox.fetch(request)
      const isStream = response.headers.get('content-type') === 'text/event-stream'
      const text = await textOf(isStream ? response : response.clone())
      const { pathname, search } = new URL(request.url)
      transcript.push(
        `${request.method} ${pathname}${search}`,
        `${response.status} ${JSON.stringify([...response.headers])}`,
        text,
      )
      return isStream ? new Response(text, response) : response
    },
  })
  return { world, transcript }
}

/** Plays the successes of the walk one after another in one sandbox and gives every answer on the way. */
export async function playEverything(options: SandboxOptions): Promise<readonly string[]> {
  const { world, transcript } = await recordedWorld(options)
  for (const id of playOrder) {
    const got = await world.send(id, await successes[id](world))
    if (got.status !== operations[id].success.status)
      throw new Error(`${id} answered ${got.status}: ${got.text}`)
  }
  return transcript
}

/** Replaces what follows from random bytes: ids by their order of appearance, tokens, hashes and cursors by their kind. */
export function withoutChance(text: string): string {
  const seen = new Map<string, string>()
  return text
    .replaceAll(/dw[ks]_(test|live)_[0-9a-z]{26}_[0-9a-z]{33}/g, '(token)')
    .replaceAll(/\b[0-9a-f]{16,}\b/g, '(hex)')
    .replaceAll(/("(?:hint|nextCursor)":)"[^"]*"/g, '$1"(chance)"')
    .replaceAll(/\b([a-z]{3})_[0-7][0-9a-hjkmnp-tv-z]{25}\b/g, (id, prefix: string) => {
      const name = seen.get(id) ?? `${prefix}#${seen.size}`
      seen.set(id, name)
      return name
    })
}
