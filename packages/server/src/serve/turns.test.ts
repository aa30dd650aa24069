import { describe, expect, it } from 'vitest'
import { Turns } from './turns.ts'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('turns', () => {
  it('start what waits in its order, a few pieces in each turn of the loop', async () => {
    const turns = new Turns(2)
    const log: string[] = []
    for (const name of ['a', 'b', 'c']) turns.start(() => log.push(name))
    expect(log).toEqual([])
    await turn()
    expect(log).toEqual(['a', 'b'])
    await turn()
    expect(log).toEqual(['a', 'b', 'c'])
  })

  it('bring the pieces of one turn forward side by side, step by step', async () => {
    const turns = new Turns(3)
    const log: string[] = []
    for (const name of ['a', 'b', 'c', 'd']) {
      turns.start(async () => {
        log.push(`${name}1`)
        await Promise.resolve()
        log.push(`${name}2`)
      })
    }
    await turn()
    await turn()
    expect(log).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2', 'd1', 'd2'])
  })

  it('let others come in between', async () => {
    const turns = new Turns(1)
    const log: string[] = []
    turns.start(() => {
      log.push('first')
      setImmediate(() => log.push('what the first was waiting for'))
    })
    turns.start(() => log.push('second'))
    turns.start(() => log.push('third'))
    await turn()
    await turn()
    await turn()
    expect(log).toEqual(['first', 'second', 'what the first was waiting for', 'third'])
  })

  it('go on after work that came while they ran', async () => {
    const turns = new Turns(2)
    const log: string[] = []
    turns.start(() => turns.start(() => log.push('later')))
    await turn()
    expect(log).toEqual([])
    await turn()
    expect(log).toEqual(['later'])
  })

  it('are had by everybody, also where the work of another throws', async () => {
    const thrown: unknown[] = []
    const turns = new Turns(3, (run) =>
      setImmediate(() => {
        try {
          run()
        } catch (error) {
          thrown.push(error)
        }
      }),
    )
    const log: string[] = []
    turns.start(() => log.push('before'))
    turns.start(() => {
      throw new Error('of the work')
    })
    turns.start(() => log.push('after'))
    await turn()
    await turn()
    expect(thrown).toHaveLength(1)
    expect(log).toEqual(['before', 'after'])
  })
})
