// `pnpm run docs`: the reference of the SDK's public types, a site below .tools/reference. A warning is an error.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { OptionDefaults } from 'typedoc'

const sdk = new URL('../packages/sdk/', import.meta.url)
const path = (name, from = import.meta.url) => fileURLToPath(new URL(name, from))
const { exports } = JSON.parse(readFileSync(new URL('package.json', sdk), 'utf8'))
const generated = readFileSync(new URL('src/generated/problem-errors.ts', sdk), 'utf8')
const sources = Object.values(exports).flatMap((target) => target['@deskwire/source'] ?? [])

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Deskwire SDK',
  readme: path('README.md', sdk),
  entryPoints: sources.map((source) => path(source, sdk)),
  tsconfig: path('typedoc.tsconfig.json'),
  out: path('../.tools/reference'),
  cleanOutputDir: true,
  // openapi-typescript writes these two.
  blockTags: [...OptionDefaults.blockTags, '@constant', '@description'],
  treatWarningsAsErrors: true,
  // What the errors have in common, and one interface a kind of problem: each is shown where it is used.
  intentionallyNotExported: [
    'ApiFailure',
    'Failure',
    'InvalidResponseFailure',
    'TimeoutFailure',
    'AnswerValidator',
    ...[...generated.matchAll(/^(?:export )?(?:interface|type) (\w+Error)\b/gm)].map(([, name]) => name),
  ],
  // The `types` gate looks for these.
  skipErrorChecking: true,
  // There is no public address of the sources that a page could lead to.
  disableSources: true,
  excludePrivate: true,
  githubPages: false,
}
