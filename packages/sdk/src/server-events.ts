/** One block of a stream of server-sent events. */
export interface ServerEvent {
  /** Where the stream stands behind this block; undefined where it did not say so yet. */
  readonly id: string | undefined
  /** Undefined where the block holds none: it only moves the place or the wait. */
  readonly data: string | undefined
  /** How long to wait before connecting again, milliseconds. */
  readonly retryMs: number | undefined
}

const LONGEST_BLOCK = 2 ** 24

/**
 * Reads server-sent events (HTML standard, §9.2.6). Comments and unknown fields are passed over, and so is a last block
 * that its blank line does not end. What `event` says is not repeated, since the data holds the type too.
 * @param tooLarge - makes the error for a block of more than 16 Mi characters
 */
export async function* readServerEvents(
  chunks: AsyncIterable<Uint8Array>,
  tooLarge: () => Error,
): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder()
  let text = ''
  let id: string | undefined
  let block: string[] = []
  let size = 0
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true })
    // A carriage return at the end may be the first half of a line's end.
    const lines = text.split(/\r\n|\n|\r(?!$)/)
    text = lines.pop() ?? ''
    for (const line of lines) {
      if (line !== '') {
        block.push(line)
        size += line.length
        continue
      }
      const event = readBlock(block, id)
      if (block.length > 0) yield event
      id = event.id
      block = []
      size = 0
    }
    if (size + text.length > LONGEST_BLOCK) throw tooLarge()
  }
}

function readBlock(block: readonly string[], lastId: string | undefined): ServerEvent {
  let [id, retryMs]: [string | undefined, number | undefined] = [lastId, undefined]
  const data: string[] = []
  for (const line of block) {
    const [, name, value = ''] = /^([^:]*)(?::\x20?(.*))?$/s.exec(line) ?? []
    if (name === 'data') data.push(value)
    else if (name === 'id' && !value.includes('\0')) id = value
    else if (name === 'retry' && /^\d+$/.test(value)) retryMs = Number(value)
  }
  return { id, data: data.length > 0 ? data.join('\n') : undefined, retryMs }
}
