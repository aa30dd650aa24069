const utf8 = new TextEncoder()

// Unicode's controls, marks that turn the direction of writing, and line separators: they make a name show as another.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu

/** A name that stays a name whatever saves it: the last part of a path, nothing invisible, no dots alone. */
function plainName(name: string): string {
  const last = name.toWellFormed().replaceAll(invisible, '').split(/[/\\]/).at(-1)?.trim() ?? ''
  return /[^. ]/.test(last) ? last : 'attachment'
}

/** A text as the `ext-value` of a parameter: percent-encoded UTF-8, bare where RFC 8187 §3.2.1 has an `attr-char`. */
function extValue(text: string): string {
  const encoded = Array.from(utf8.encode(text), (byte) => {
    const char = String.fromCharCode(byte)
    return /[A-Za-z0-9!#$&+.^_`|~-]/.test(char)
      ? char
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
  return `UTF-8''${encoded.join('')}`
}

/**
 * Says that content is to be saved under a name (RFC 6266 §4): in full as `filename*`, and for whoever cannot read that as an
 * ASCII `filename` without quotes, backslashes and percent signs, which clients disagree about (Appendix D).
 * @param fileName - as somebody chose it; nothing of it can leave the parameter
 * @example
 * attachmentNamed('网关.txt') // `attachment; filename="__.txt"; filename*=UTF-8''%E7%BD%91%E5%85%B3.txt`
 */
export function attachmentNamed(fileName: string): string {
  const name = plainName(fileName)
  const ascii = [...name].map((char) => (/[ !#$&-[\]-~]/.test(char) ? char : '_')).join('')
  return `attachment; filename="${ascii}"; filename*=${extValue(name)}`
}
