import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const TSC = join(ROOT, 'node_modules/.bin/tsc')

/** A portal's support case, from the account to the rating: 20 operations. */
const TWENTY_CALLS = `import { createClient, isProblem, type Ticket } from '@deskwire/sdk'
const client = createClient({ baseUrl: 'https://api.example.com', apiKey: 'dwk_test_1_secret' })
const account = await client.accounts.create({ name: 'Harbour Clinic' })
const contact = await client.contacts.get('con_1')
await client.contacts.update(contact.id, { language: 'en' }, { ifMatch: contact.version })
let ticket = await client.tickets.create({ title: 'VPN', description: 'Down', accountId: account.id, contactId: contact.id })
for await (const each of client.followUps.list(ticket.id)) {
  await client.followUps.answer(ticket.id, each.id, { choice: 'once' })
}
for (const hit of (await client.suggestions.create({ ticketId: ticket.id })).items) console.log(hit.id)
console.log((await client.knowledge.search({ query: 'VPN' })).items.length)
console.log((await client.tickets.search({ query: 'VPN' })).items.length)
const desk = client.as('agt_1')
ticket = await desk.tickets.assign(ticket.id, { agentId: 'agt_1' }, { ifMatch: ticket.version })
ticket = await desk.tickets.update(ticket.id, { severity: 'P2' }, { ifMatch: ticket.version })
await desk.messages.create(ticket.id, { visibility: 'public', body: 'Which gateway?' })
await client.messages.create(ticket.id, { visibility: 'public', body: 'The first' })
for await (const message of client.messages.list(ticket.id)) console.log(message.body)
async function solve(open: Ticket): Promise<Ticket> {
  return desk.tickets.transition(open.id, { to: 'solved', resolutionCode: 'fixed' }, { ifMatch: open.version })
}
try {
  ticket = await solve(ticket)
} catch (error) {
  if (!isProblem(error, 'version-mismatch')) throw error
  ticket = await solve(await client.tickets.get(ticket.id))
}
await client.ratings.create(ticket.id, { score: 5 })
for await (const open of client.tickets.list({ status: 'open' })) console.log(open.title)
console.log(await client.tickets.timeline(ticket.id), (await client.tickets.get(ticket.id).withResponse()).requestId)
`

/**
 * Counts the type instantiations that a consumer of 20 calls costs beyond an empty file. The packages are taken as declarations,
 * as they are published, and not as sources.
 * @param folder - an empty place to write to
 * @throws {Error} the declarations or the consumer do not compile
 */
export async function countInstantiations(folder: string): Promise<number> {
  const place = join(folder, 'types')
  await mkdir(place)
  const common = {
    target: 'ES2023',
    lib: ['ESNext', 'DOM', 'DOM.Iterable'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    strict: true,
    skipLibCheck: true,
    types: [],
  }
  await compile(place, 'declarations', {
    compilerOptions: {
      ...common,
      customConditions: ['@deskwire/source'],
      declaration: true,
      emitDeclarationOnly: true,
      rewriteRelativeImportExtensions: true,
      rootDir: join(ROOT, 'packages'),
      outDir: join(place, 'packages'),
    },
    files: [
      join(ROOT, 'packages/sdk/src/index.ts'),
      join(ROOT, 'packages/contract/src/index.ts'),
      join(ROOT, 'packages/contract/src/types.ts'),
    ],
  })
  const paths = {
    '@deskwire/sdk': ['./packages/sdk/src/index.d.ts'],
    '@deskwire/contract': ['./packages/contract/src/index.d.ts'],
    '@deskwire/contract/types': ['./packages/contract/src/types.d.ts'],
  }
  const consume = async (name: string, text: string): Promise<number> => {
    await writeFile(join(place, `${name}.mts`), text)
    const output = await compile(place, name, {
      compilerOptions: { ...common, noEmit: true, paths },
      files: [`${name}.mts`],
    })
    return Number(/Instantiations:\s+(\d+)/.exec(output)?.[1])
  }
  return (await consume('calls', TWENTY_CALLS)) - (await consume('empty', 'export {}\n'))
}

async function compile(place: string, name: string, config: object): Promise<string> {
  const file = join(place, `${name}.json`)
  await writeFile(file, JSON.stringify(config))
  const { stdout, status } = spawnSync(TSC, ['--project', file, '--extendedDiagnostics'], {
    encoding: 'utf8',
    cwd: place,
  })
  if (status !== 0) throw new Error(`TypeScript refuses ${name}:\n${stdout}`)
  return stdout
}
