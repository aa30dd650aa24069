import { describe, expect, it } from 'vitest'
import { command, type Gate, type GateResult, type Outcome, runGates, tally } from './gate.ts'

const passed: Outcome = { ok: true, output: '' }
const failed: Outcome = { ok: false, output: 'why' }

/** Gates that end when told to, and the list of those that were started. */
function stage() {
  const started: string[] = []
  const end = new Map<string, (outcome: Outcome) => void>()
  const gate = (name: string, more: Partial<Gate> = {}): Gate => ({
    name,
    about: name,
    run: () => {
      started.push(name)
      const { promise, resolve } = Promise.withResolvers<Outcome>()
      end.set(name, resolve)
      return promise
    },
    ...more,
  })
  const finish = async (name: string, outcome: Outcome = passed): Promise<void> => {
    end.get(name)?.(outcome)
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  }
  return { started, gate, finish }
}

const states = (results: readonly GateResult[]) => results.map(({ gate, state }) => `${gate.name} ${state}`)

describe('runGates', () => {
  it('runs two at a time in order', async () => {
    const { started, gate, finish } = stage()
    const done = runGates([gate('a'), gate('b'), gate('c')], () => {})
    expect(started).toEqual(['a', 'b'])
    await finish('b')
    expect(started).toEqual(['a', 'b', 'c'])
    await finish('a')
    await finish('c')
    expect(states(await done)).toEqual(['a passed', 'b passed', 'c passed'])
  })

  it('runs nothing beside a gate that wants to be alone', async () => {
    const { started, gate, finish } = stage()
    const done = runGates([gate('a'), gate('b', { alone: true }), gate('c')], () => {})
    expect(started).toEqual(['a'])
    await finish('a')
    expect(started).toEqual(['a', 'b'])
    await finish('b')
    await finish('c')
    await done
  })

  it('starts a gate after its needs, and meanwhile those behind it', async () => {
    const { started, gate, finish } = stage()
    const done = runGates([gate('a'), gate('b', { needs: ['a'] }), gate('c')], () => {})
    expect(started).toEqual(['a', 'c'])
    await finish('a')
    expect(started).toEqual(['a', 'c', 'b'])
    await finish('c')
    await finish('b')
    await done
  })

  it('skips what needs a failed gate, and what needs that', async () => {
    const { gate, finish } = stage()
    const seen: string[] = []
    const gates = [gate('a'), gate('b', { needs: ['a'] }), gate('c', { needs: ['b'] })]
    const done = runGates(gates, ({ gate: { name } }) => seen.push(name))
    await finish('a', failed)
    expect(states(await done)).toEqual(['a failed', 'b skipped', 'c skipped'])
    expect(seen).toEqual(['a', 'b', 'c'])
  })

  it('takes a need that was not chosen for met', async () => {
    const { gate, finish } = stage()
    const done = runGates([gate('b', { needs: ['a'] })], () => {})
    await finish('b')
    expect(states(await done)).toEqual(['b passed'])
  })

  it('fails a gate that throws, with every cause in its output', async () => {
    const gate: Gate = {
      name: 'a',
      about: '',
      run: () => Promise.reject(new AggregateError([new Error('one'), new Error('two')])),
    }
    const [result] = await runGates([gate], () => {})
    expect(result?.state).toBe('failed')
    expect(result?.outcome.output).toMatch(/one[^]*two/)
  })

  it('refuses gates that wait for one another', async () => {
    const { gate } = stage()
    await expect(
      runGates([gate('a', { needs: ['b'] }), gate('b', { needs: ['a'] })], () => {}),
    ).rejects.toThrow('a, b')
  })
})

it('counts gates and the tests inside them, skipped gates not at all', () => {
  const gate: Gate = { name: 'a', about: '', run: () => Promise.resolve(passed) }
  expect(
    tally([
      { gate, state: 'passed', outcome: passed, ms: 1 },
      { gate, state: 'failed', outcome: { ...failed, tests: { passed: 40, failed: 2 } }, ms: 1 },
      { gate, state: 'skipped', outcome: failed, ms: 0 },
    ]),
  ).toEqual({ passed: 41, failed: 3 })
})

describe('command', () => {
  it('gives the exit code, all that was printed, and stdout alone', async () => {
    const script = `console.log('out'); console.error('err'); process.exitCode = 3`
    const { code, output, stdout } = await command(process.execPath, ['-e', script])
    expect({ code, stdout }).toEqual({ code: 3, stdout: 'out\n' })
    expect(output).toContain('err')
  })

  it('reports a command that does not exist', async () => {
    expect(await command('no-such-command', [])).toMatchObject({
      code: 127,
      output: expect.stringContaining('ENOENT'),
    })
  })

  it('ends a command that takes too long', async () => {
    const { code, output } = await command(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      timeoutMs: 200,
    })
    expect(code).not.toBe(0)
    expect(output).toContain('SIGTERM within 200 ms')
  })
})
