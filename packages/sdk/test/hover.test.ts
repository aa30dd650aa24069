import { fileURLToPath } from 'node:url'
import { operations } from '@deskwire/contract'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'

const sdk = fileURLToPath(new URL('..', import.meta.url))
const program = `${sdk}test/hovered.ts`

/** One use of each method, `client.tickets.get`, a line each. */
const lines = Object.keys(operations).map((id) => `client.${id}`)
const text = `import { createClient } from '../src/index.ts'
const client = createClient({ baseUrl: '', apiKey: '' })
${lines.join('\n')}
`

/** What an editor shows when the pointer rests on each method. */
const shown = new Map<string, string>()

beforeAll(() => {
  const { config } = ts.readConfigFile(
    fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)),
    (path) => ts.sys.readFile(path),
  )
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [program] }, ts.sys, sdk)
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [program],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const source = path === program ? text : ts.sys.readFile(path)
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source)
    },
    getCurrentDirectory: () => sdk,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (path) => path === program || ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
  })
  for (const id of Object.keys(operations)) {
    const line = text.indexOf(`client.${id}\n`)
    const info = service.getQuickInfoAtPosition(program, line + `client.${id}`.length - 1)
    shown.set(id, ts.displayPartsToString(info?.displayParts))
  }
}, 60_000)

describe('the pointer on a method', () => {
  it('shows the types of the resource by name', () => {
    expect(shown.get('tickets.create')).toBe(
      '(method) Tickets.create(body: TicketCreate, options?: RequestOptions): ApiPromise<Ticket>',
    )
    expect(shown.get('tickets.list')).toBe(
      '(method) Tickets.list(query?: TicketsListQuery, options?: RequestOptions): Paged<Ticket>',
    )
    expect(shown.get('tickets.update')).toBe(
      '(method) Tickets.update(ticketId: string, changes: TicketUpdate, options: RequestOptions & {\n    readonly ifMatch: number;\n}): ApiPromise<Ticket>',
    )
  })

  it.each(Object.keys(operations))('%s shows no maze', (id) => {
    const signature = shown.get(id) ?? ''
    expect(signature).toMatch(/^\(method\) \w+\.\w+\(/)
    expect(signature.length).toBeLessThan(220)
    expect(signature.replace(/RequestOptions & \{\s*readonly ifMatch: number;\s*\}/, '')).not.toMatch(/[{[|]/)
  })
})
