import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const serverPackage = dirname(createRequire(import.meta.url).resolve('@deskwire/server/package.json'))

// What is bundled as a module has no `require` of its own, and the driver of PostgreSQL asks for one.
const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

/**
 * Compiles the server of the benches, and the threads of its SQLite file, into a file each: it then starts in a fraction of
 * the time that a server takes from its sources, which counts where it is started hundreds of times.
 * @returns path of the script that starts it
 */
export async function bundleServer(folder: string): Promise<string> {
  await build({
    entryPoints: {
      server: fileURLToPath(new URL('../server/deskwire-server.ts', import.meta.url)),
      'sqlite-writer': join(serverPackage, 'src/sqlite/writer-thread.ts'),
      'sqlite-checkpoint': join(serverPackage, 'src/sqlite/checkpoint-thread.ts'),
    },
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    conditions: ['@deskwire/source'],
    external: ['pg-native', '@opentelemetry/*', 'aws4fetch'],
    banner: { js: banner },
    logLevel: 'error',
  })
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n')
  return join(folder, 'server.js')
}
