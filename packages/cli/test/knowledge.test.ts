import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import openapi from '@deskwire/contract/openapi.json' with { type: 'json' }
import { createSandbox, defaultFloor } from '@deskwire/platform/sandbox'
import { createClient } from '@deskwire/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleFault, articleLimits, languagePattern } from '../src/article-source.ts'
import { batches } from '../src/import-articles.ts'
import { importArticles, readArticles } from '../src/index.ts'
import { runToEnd, startDev, TestTerminal } from './terminal.ts'

const real = new URL('../../../../shared/corpus/ecs/articles.jsonl', import.meta.url)

let folder: string
let server: Awaited<ReturnType<typeof startDev>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deskwire-knowledge-'))
  server = await startDev()
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true })
})

/** Writes files below a folder of this test and gives their path. */
async function filesAt(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    const full = join(folder, name, path)
    await mkdir(dirname(full), { recursive: true })
    await writeFile(full, text)
  }
  return join(folder, name)
}

const line = (id: string, rest: object = {}) =>
  JSON.stringify({ id, locale: 'en', title: `Title of ${id}`, body: 'Text.', ...rest })

const importing = (path: string, argv: readonly string[] = [], isTTY = false) =>
  runToEnd(
    ['knowledge', 'import', path, '--base-url', server.url, ...argv],
    new TestTerminal({ isTTY, env: { DESKWIRE_API_KEY: server.apiKey } }),
  )

describe('deskwire knowledge import', () => {
  it('imports JSON Lines, then changes only what has changed', async () => {
    const path = join(
      await filesAt('lines', { 'a.jsonl': `\uFEFF${line('a-1')}\r\n\n${line('a-2')}\n` }),
      'a.jsonl',
    )
    expect(await importing(path)).toEqual({
      code: 0,
      err: '',
      out: '2 articles: 2 new, 0 updated, 0 unchanged, 0 failed.\n',
    })
    expect((await importing(path)).out).toBe('2 articles: 0 new, 0 updated, 2 unchanged, 0 failed.\n')
    await writeFile(path, `${line('a-1')}\n${line('a-2', { title: 'Another' })}\n${line('a-3')}`)
    const { out } = await importing(path, ['--json', '--audience', 'customers'])
    expect(JSON.parse(out)).toEqual({ created: 1, updated: 2, unchanged: 0, failed: 0 })
  })

  it('imports a folder of Markdown, each file in its language', async () => {
    const path = await filesAt('pages', {
      'vpn.zh.md': '# 隧道\n\n正文',
      'ja/disk.md': '# ディスク',
      'vpn/faq/plain.md': '```sh\n# a comment\n```\n\n# Plain ##\n',
      'pt_BR/rede.md': '# Rede',
      'fronted.md': '---\nid: "own-id"\ntitle: \'Own title\'\nlanguage: ko\ntags: [a]\n---\n# Not this\n',
      '.git/HEAD.md': 'no article',
      'node_modules/x/readme.md': 'no article',
      'notes.txt': 'no article',
    })
    expect((await importing(path, ['--language', 'en'])).code).toBe(0)
    const client = createClient({ baseUrl: server.url, apiKey: server.apiKey })
    const found = await client.articles.list().toArray({ max: 100 })
    const onFloor = new Set<string | null>(defaultFloor.articles.map(({ key }) => key))
    const told = found
      .filter(({ externalId }) => !externalId?.startsWith('a-') && !onFloor.has(externalId))
      .map(({ externalId, title, language }) => [externalId, title, language])
    expect(told.toSorted()).toEqual([
      ['ja/disk', 'ディスク', 'ja'],
      ['own-id', 'Own title', 'ko'],
      ['pt_BR/rede', 'Rede', 'pt-BR'],
      ['vpn.zh', '隧道', 'zh'],
      ['vpn/faq/plain', 'Plain', 'en'],
    ])
  })

  it('shows how far it is on a terminal only, and not beside JSON', async () => {
    const path = join(await filesAt('progress', { 'p.jsonl': line('p-1') }), 'p.jsonl')
    expect((await importing(path, [], true)).err).toMatch(/\r1 of 1 articles\n$/)
    expect((await importing(path, ['--json'], true)).err).toBe('')
    expect((await importing(path)).err).toBe('')
  })

  it.each([
    {
      name: 'a line that is not JSON',
      text: `${line('b-1')}\n{ "id": `,
      says: /b\.jsonl:2 is not JSON\.\n$/,
    },
    {
      name: 'a line that is no object',
      text: 'null',
      says: /b\.jsonl:1 needs the strings id, locale, title and body/,
    },
    {
      name: 'a line without a title',
      text: `\n${line('b-1', { title: undefined })}`,
      says: /b\.jsonl:2 needs the strings/,
    },
    { name: 'no line', text: '\n', says: /b\.jsonl holds none/ },
    {
      name: 'a title that is too long',
      text: line('b-1', { title: 'x'.repeat(301) }),
      says: /b\.jsonl:1 has a title of 301 characters, and at most 300 are taken/,
    },
    { name: 'an empty text', text: line('b-1', { body: '' }), says: /b\.jsonl:1 has an empty text/ },
    {
      name: 'an id that is too long',
      text: line('b'.repeat(129)),
      says: /b\.jsonl:1 has an id of 129 characters/,
    },
    {
      name: 'a language that is none',
      text: line('b-1', { locale: 'English' }),
      says: /b\.jsonl:1 has no BCP 47 language .*: "English"/,
    },
    {
      name: 'two of one id',
      text: `${line('b-1')}\n${line('b-2')}\n${line('b-1')}`,
      says: /b\.jsonl:3 has the id of .*b\.jsonl:1\n$/,
    },
    {
      name: 'many faults',
      text: Array.from({ length: 7 }, (_, index) => line(`b-${index}`, { body: '' })).join('\n'),
      says: /b\.jsonl:5 has an empty text\n {2}and 2 more\n$/,
    },
  ])('refuses $name by file and line, and imports nothing', async ({ text, says }) => {
    const path = join(await filesAt('bad', { 'b.jsonl': text }), 'b.jsonl')
    const { code, out, err } = await importing(path)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(says)
    const client = createClient({ baseUrl: server.url, apiKey: server.apiKey })
    expect(await client.articles.list({ externalId: 'b-1' }).first()).toBeUndefined()
  })

  it.each([
    {
      name: 'a page without a title',
      files: { 'x.en.md': 'Text.' },
      says: /x\.en\.md: it has neither a heading nor a title/,
      code: 1,
    },
    {
      name: 'a page without a language',
      files: { 'dns/x.md': '# X' },
      says: /the language of .*dns\/x\.md: name it dns\/x\.en\.md or en\/dns\/x\.md, or pass --language/,
      code: 1,
    },
    { name: 'a folder without a page', files: { 'x.txt': '' }, says: /holds no Markdown file/, code: 1 },
  ])('refuses $name', async ({ name, files, says, code }) => {
    const ended = await importing(await filesAt(name, files))
    expect(ended.code).toBe(code)
    expect(ended.err).toMatch(says)
  })

  it('refuses a file of another kind', async () => {
    const { code, err } = await importing(join(await filesAt('kinds', { 'a.csv': 'id' }), 'a.csv'))
    expect(code).toBe(2)
    expect(err).toMatch(/a\.csv is neither a \.jsonl file, a \.md file nor a folder/)
  })

  it('says in one line that nobody answers, that the key is wrong, that the URL is none', async () => {
    const path = join(await filesAt('whom', { 'w.jsonl': line('w-1') }), 'w.jsonl')
    const stopped = await startDev()
    await stopped.stop()
    const wrong = server.apiKey.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    expect(await importing(path, ['--base-url', stopped.url])).toEqual({
      code: 1,
      out: '',
      err: `deskwire knowledge: There is no answer from ${stopped.url}: is it running? \`deskwire dev\` starts a sandbox there.\n`,
    })
    expect((await importing(path, ['--api-key', wrong])).err).toMatch(
      /^deskwire knowledge: articles\.import: 401 unauthenticated.* \(request req_\w+\)\n$/,
    )
    const badUrl = await importing(path, ['--base-url', 'http://name:password@127.0.0.1'])
    expect(badUrl.code).toBe(2)
    expect(badUrl.err).not.toContain('password@')
  })

  it('stops by Ctrl-C with 130', async () => {
    const path = join(
      await filesAt('stop', {
        's.jsonl': Array.from({ length: 400 }, (_, index) => line(`s-${index}`)).join('\n'),
      }),
      's.jsonl',
    )
    const terminal = new TestTerminal({ isTTY: true, env: { DESKWIRE_API_KEY: server.apiKey } })
    const write = terminal.stderr.write
    terminal.stderr.write = (text) => {
      terminal.emit('SIGINT')
      return write(text)
    }
    expect(await runToEnd(['knowledge', 'import', path, '--base-url', server.url], terminal)).toMatchObject({
      code: 130,
      out: '',
    })
    expect(terminal.listenerCount('SIGINT') + terminal.listenerCount('SIGTERM')).toBe(0)
  })
})

describe('the limits of an article', () => {
  const { ArticleImportEntry, ExternalId, Language } = openapi.components.schemas

  it('are those of the contract', () => {
    expect(articleLimits).toEqual({
      externalId: ExternalId.maxLength,
      title: ArticleImportEntry.properties.title.maxLength,
      body: ArticleImportEntry.properties.body.maxLength,
      language: Language.maxLength,
    })
    expect(languagePattern.source).toBe(Language.pattern)
  })

  it('count characters, not code units', () => {
    const article = { externalId: 'a', body: 'Text.', language: 'zh', place: 'a.md' }
    expect(articleFault({ ...article, title: '🙂'.repeat(300) })).toBeNull()
    expect(articleFault({ ...article, title: '🙂'.repeat(301) })).toContain('301 characters')
  })

  it('cut an import into requests by number and by bytes', () => {
    const article = (body: string, index: number) => ({
      externalId: String(index),
      title: 'T',
      body,
      language: 'en',
      place: '',
    })
    expect(
      batches(Array.from({ length: 450 }, (_, index) => article('x', index))).map((batch) => batch.length),
    ).toEqual([200, 200, 50])
    expect(
      batches(['长'.repeat(400_000), '长'.repeat(400_000), 'x'].map(article)).map((batch) => batch.length),
    ).toEqual([1, 2])
    expect(batches([])).toEqual([])
  })
})

describe.skipIf(!existsSync(real))('a large real collection (skipped where it is absent)', () => {
  it('is imported whole', async () => {
    const articles = await readArticles(real.pathname)
    const sandbox = await createSandbox()
    const client = createClient({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey, fetch: sandbox.fetch })
    expect(await importArticles(client, articles)).toEqual({
      created: articles.length,
      updated: 0,
      unchanged: 0,
      failed: 0,
    })
  }, 120_000)
})
