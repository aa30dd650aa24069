import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ContractRefused } from './finding.ts'
import { generate, OUTPUT_FOLDERS } from './generate.ts'
import { readSourceTexts } from './load.ts'
import { findDrift, repairDrift } from './output.ts'

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, root: { type: 'string' } },
})
const root = resolve(values.root ?? fileURLToPath(new URL('../../..', import.meta.url)))

try {
  const generated = await generate(readSourceTexts(root))
  const drift = findDrift(root, generated, OUTPUT_FOLDERS)
  if (values.check) {
    for (const { file, kind } of drift) console.error(`${file}: ${kind}; run \`pnpm generate\``)
    if (drift.length > 0) process.exitCode = 1
    else console.log(`${generated.size} generated files are up to date`)
  } else {
    repairDrift(root, generated, drift)
    console.log(`${generated.size} files generated, ${drift.length} of them changed`)
  }
} catch (error) {
  if (!(error instanceof ContractRefused)) throw error
  console.error(`The contract was refused, findings: ${error.findings.length}\n${error.message}`)
  process.exitCode = 1
}
