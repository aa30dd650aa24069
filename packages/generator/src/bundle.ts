import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { ContractRefused } from './finding.ts'

const here = dirname(fileURLToPath(import.meta.url))

/**
 * Bundles compiled validators with what they need at run time into one plain module.
 *
 * Ajv's own run time is replaced by ours: it drags `require` along as text, and a module that is to run in any
 * browser or worker must be free of it.
 *
 * @param entry - the module that a reader imports; it imports `validators`
 * @param validators - the module of {@link ValidatorSet.moduleText}
 * @param banner - the first lines of the result
 * @returns one ES module, no import left, the same on every machine
 */
export async function bundleValidators(entry: string, validators: string, banner: string): Promise<string> {
  const result = await build({
    stdin: { contents: entry, resolveDir: here, sourcefile: 'entry.js', loader: 'js' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    lineLimit: 160,
    legalComments: 'none',
    logLevel: 'silent',
    banner: { js: banner },
    alias: {
      'ajv/dist/runtime/ucs2length': join(here, 'runtime/ucs2length.ts'),
      'ajv/dist/runtime/equal': join(here, 'runtime/equal.ts'),
    },
    plugins: [
      {
        name: 'validators',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^validators$/ }, () => ({ path: 'validators', namespace: 'validators' }))
          onLoad({ filter: /.*/, namespace: 'validators' }, () => ({
            contents: validators,
            resolveDir: here,
          }))
        },
      },
    ],
  })
  const text = result.outputFiles[0]?.text ?? ''
  const imports = Object.values(result.metafile.outputs).flatMap((output) =>
    output.imports.map(({ path }) => path),
  )
  const left = imports[0] ?? /\brequire\s*\(|\bnew Function\b|\beval\s*\(/.exec(text)?.[0]
  if (left !== undefined) {
    const message = `a compiled validator still needs ${left}: a schema uses a keyword whose validator is not self-contained`
    throw new ContractRefused([{ file: 'openapi', pointer: '', message }])
  }
  return text
}
