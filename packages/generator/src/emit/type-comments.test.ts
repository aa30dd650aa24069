import { describe, expect, it } from 'vitest'
import { tidyComments } from './type-comments.ts'

describe('the comments of types', () => {
  it.each([
    { name: 'a description', given: '    /** @description When. */\n', want: '    /** When. */\n' },
    {
      name: 'a constant',
      given: '  /**\n   * @description The type.\n   * @constant\n   */\n  x: 1\n',
      want: '  x: 1\n',
    },
    { name: 'what the type says', given: '/**\n * @enum {string}\n */\nx\n', want: 'x\n' },
    {
      name: 'a default, which no type says',
      given: '/**\n * @description How many.\n * @default 10\n */\n',
      want: '/**\n * How many.\n * @default 10\n */\n',
    },
    {
      name: 'a description of several lines',
      given: '/** @description One.\n *\n *     Two.  */\n',
      want: '/**\n * One.\n *\n * Two.\n */\n',
    },
    {
      name: 'two comments, each by itself',
      given: '/** @description a */\nx\n/** b */\ny\n',
      want: '/** a */\nx\n/** b */\ny\n',
    },
  ])('of $name', ({ given, want }) => {
    expect(tidyComments(given)).toBe(want)
  })
})
