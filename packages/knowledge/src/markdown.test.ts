import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFields, plainText } from './markdown.ts'

test.each([
  {
    name: 'link targets',
    given: 'See [the limits](../a b/c.md#x), [here][1].\n\n[1]: https://x.example',
    want: 'See the limits, here.',
  },
  { name: 'images but their text', given: '![A console](x.png) shows', want: 'A console shows' },
  { name: 'emphasis and code marks', given: '**Stop** the `i-1` __now__', want: 'Stop the i-1 now' },
  { name: 'escapes', given: 'client\\_data \\(new\\)', want: 'client_data (new)' },
  { name: 'fences but not what they hold', given: '```sh\nls [a](b)\n```', want: 'ls [a](b)' },
  { name: 'tables', given: '|Name|Type|\n|:---|:---|\n|Id|String|', want: 'Name Type\nId String' },
  { name: 'lists and quotes', given: '> - one\n> 2. two', want: 'one\ntwo' },
  { name: 'tags and attributes', given: '## Steps {#section}\n<b>Stop</b> it', want: 'Steps\nStop it' },
  { name: 'front matter', given: '---\nkeyword: [a]\n---\n\n# T\n\nx', want: 'T\n\nx' },
  { name: 'nothing of a comparison', given: 'a < b and c > d', want: 'a < b and c > d' },
])('plain text drops $name', ({ given, want }) => {
  expect(plainText(given)).toBe(want)
})

test('an article is split into title, headings, keywords and body, and its title is not counted twice', () => {
  const markdown =
    '---\nkeyword: [attach, "mount a disk"]\n---\n# Attach a disk\n\nStop it.\n\n## Before you begin\n\nRead.'
  expect(articleFields('Attach a disk', markdown)).toEqual({
    title: 'Attach a disk',
    headings: 'Before you begin',
    keywords: 'attach\nmount a disk',
    body: 'Stop it.\n\nRead.',
  })
})

test('any text is accepted, and hostile brackets cost linear time', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void plainText(text)))
  const start = performance.now()
  for (const part of ['[', '[a](', '<a', '{#', '![[', '\\', '---\n']) plainText(part.repeat(20_000))
  expect(performance.now() - start).toBeLessThan(10_000)
})
