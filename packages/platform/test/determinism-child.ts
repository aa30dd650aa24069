import { playEverything } from './transcript.ts'

// Run by the determinism test in a process of its own: no test runner, no transform, a heap and hash seeds of its own.
for (const line of await playEverything({ seed: Number(process.argv[2]) })) console.log(line)
