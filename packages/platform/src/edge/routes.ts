import { TrieRouter } from 'hono/router/trie-router'
import { getPath, tryDecodeURIComponent } from 'hono/utils/url'

/** What stands at a path, with the values that a request's path gives its parameters. */
export interface Route<Target> {
  readonly target: Target
  readonly parameters: Readonly<Record<string, string>>
}

/**
 * Finds what a request's path leads to; the method is not looked at. It is Hono's router without the application around it, which
 * costs several times as much as the match.
 * @param targets - what stands at each path of the contract, such as `/v1/tickets/{ticketId}`
 */
export function createRoutes<Target>(
  targets: ReadonlyMap<string, Target>,
): (request: Request) => Route<Target> | undefined {
  const router = new TrieRouter<Target>()
  for (const path of literalFirst(targets.keys()))
    router.add('ALL', path.replaceAll(/\{(\w+)\}/g, ':$1'), targets.get(path) as Target)
  return (request) => {
    const [first] = router.match('ALL', getPath(request))[0]
    if (!first) return undefined
    const [target, found] = first
    const parameters: Record<string, string> = {}
    for (const name in found) parameters[name] = tryDecodeURIComponent(String(found[name]))
    return { target, parameters }
  }
}

// `/v1/tickets/search` is one route and not also a ticket of that id, so it answers for itself whatever the method.
function literalFirst(paths: Iterable<string>): readonly string[] {
  const parameters = (path: string): number => path.split('{').length
  return [...paths].sort((left, right) => parameters(left) - parameters(right))
}
