/**
 * Makes docstrings out of openapi-typescript's comments: a description stands at the head without a tag, where editors show it as
 * the text, and the tag `@enum {string}`, which only repeats the type, goes. A constant says itself what it is. What is left on one
 * line is written on one.
 */
export function tidyComments(source: string): string {
  return source.replaceAll(
    /^( *)\/\*\*\n?((?:(?!\*\/)[^])*?)\s*\*\/\n/gm,
    (_, indent: string, text: string) => {
      const lines = text
        .split('\n')
        .map((line) => line.replace(/^\s*\* ?/, '').trim())
        .filter((line) => !/^@enum \{\w+\}$/.test(line))
        .map((line) => line.replace(/^@description /, ''))
      if (lines.length === 0 || lines.includes('@constant')) return ''
      if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
      return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`
    },
  )
}
