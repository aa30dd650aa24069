import { getPath, tryDecodeURIComponent } from 'hono/utils/url'

/** What stands at a path, with the values that a request's path gives its parameters. */
export interface Route<Target> {
  readonly target: Target
  readonly parameters: Readonly<Record<string, string>>
}

/** Where a path of the contract ends. */
interface Leaf<Target> {
  readonly target: Target
  /** Of several that match, the first one counts. */
  readonly order: number
  /** Name of the parameter at each segment; undefined at a literal one. */
  readonly names: readonly (string | undefined)[]
}

/** What may follow a part of a path. */
interface Branch<Target> {
  readonly literals: Map<string, Branch<Target>>
  parameter: Branch<Target> | undefined
  leaf: Leaf<Target> | undefined
}

const emptyBranch = <Target>(): Branch<Target> => ({
  literals: new Map(),
  parameter: undefined,
  leaf: undefined,
})

/**
 * Finds what a request's path leads to; the method is not looked at. A tree of segments: the routers of frameworks look for patterns
 * that no path of the contract has, and take several times as long.
 * @param targets - what stands at each path of the contract, such as `/v1/tickets/{ticketId}`
 */
export function createRoutes<Target>(
  targets: ReadonlyMap<string, Target>,
): (request: { readonly url: string }) => Route<Target> | undefined {
  const root = emptyBranch<Target>()
  literalFirst(targets.keys()).forEach((path, order) => plant(root, path, targets.get(path) as Target, order))
  return (request) => {
    const segments = pathOf(request).split('/')
    const leaf = find(root, segments, 1)
    if (!leaf) return undefined
    const parameters: Record<string, string> = {}
    for (let i = 1; i < segments.length; i += 1) {
      const name = leaf.names[i]
      if (name !== undefined) parameters[name] = decoded(segments[i] as string)
    }
    return { target: leaf.target, parameters }
  }
}

function plant<Target>(root: Branch<Target>, path: string, target: Target, order: number): void {
  const segments = path.split('/')
  const names = segments.map((segment) => /^\{(\w+)\}$/.exec(segment)?.[1])
  let branch = root
  for (let i = 1; i < segments.length; i += 1) {
    if (names[i] !== undefined) branch = branch.parameter ??= emptyBranch()
    else {
      const segment = segments[i] as string
      const next = branch.literals.get(segment) ?? emptyBranch<Target>()
      branch.literals.set(segment, next)
      branch = next
    }
  }
  branch.leaf = { target, order, names }
}

function find<Target>(
  branch: Branch<Target>,
  segments: readonly string[],
  at: number,
): Leaf<Target> | undefined {
  if (at === segments.length) return branch.leaf
  const segment = segments[at] as string
  const literal = branch.literals.get(segment)
  const named = literal && find(literal, segments, at + 1)
  // No parameter is empty: `/v1/tickets/` is no ticket.
  const given = branch.parameter && segment !== '' ? find(branch.parameter, segments, at + 1) : undefined
  if (!named || !given) return named ?? given
  return named.order < given.order ? named : given
}

const decoded = (segment: string): string =>
  segment.includes('%') ? tryDecodeURIComponent(segment) : segment

function pathOf(request: { readonly url: string }): string {
  const { url } = request
  // An absolute one may hold anything; see `PlainRequest`.
  if (!url.startsWith('/')) return getPath(request as Request)
  const query = url.indexOf('?')
  return query < 0 ? url : url.slice(0, query)
}

// `/v1/tickets/search` is one route and not also a ticket of that id, so it answers for itself whatever the method.
function literalFirst(paths: Iterable<string>): readonly string[] {
  const parameters = (path: string): number => path.split('{').length
  return [...paths].sort((left, right) => parameters(left) - parameters(right))
}
