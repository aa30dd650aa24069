#!/usr/bin/env node
import { run } from './run.ts'

// Whoever reads only the beginning, as `| head` does, has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
process.exitCode = await run(process.argv.slice(2), process)
