/** What one setting takes. */
export type SettingKind =
  | { readonly type: 'text'; readonly format?: 'url' | 'postgres-url' }
  | { readonly type: 'path' }
  | { readonly type: 'flag' }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'choice'; readonly choices: readonly string[] }

/** A setting of the server, as the table describes it: name, form, default and meaning stand here and nowhere else. */
export type Setting = SettingKind & {
  /** One sentence for the help and the docs. */
  readonly about: string
  /** @default the setting may be left out */
  readonly default?: string | number | boolean
  /** What the docs show where the default is worked out. */
  readonly defaultText?: string
  /** Never shown, never a flag: whoever lists the processes of a machine sees their flags. */
  readonly secret?: true
  /** A variable of the surroundings that means the same; `DESKWIRE_…` goes before it. */
  readonly alias?: string
}

/** A table of settings by name; the name is the key in the file. */
export type Settings = Readonly<Record<string, Setting>>

type ValueOf<Each extends Setting> = Each extends { type: 'flag' }
  ? boolean
  : Each extends { type: 'integer' | 'number' }
    ? number
    : Each extends { type: 'choice'; choices: readonly (infer Choice)[] }
      ? Choice
      : string

/** Values of a table: a setting without a default may be null. */
export type SettingValues<Table extends Settings> = {
  readonly [Name in keyof Table]: Table[Name] extends { default: string | number | boolean }
    ? ValueOf<Table[Name]>
    : ValueOf<Table[Name]> | null
}

const words = (name: string): readonly string[] => name.split(/(?=[A-Z])/)

/** The flag of a setting: `--max-body-bytes` of `maxBodyBytes`. */
export const flagOf = (name: string): string => `--${words(name).join('-').toLowerCase()}`

/** The variable of a setting: `DESKWIRE_MAX_BODY_BYTES` of `maxBodyBytes`. */
export const variableOf = (name: string): string => `DESKWIRE_${words(name).join('_').toUpperCase()}`

/** What a value of this kind looks like, for error texts. */
export function expectation(setting: Setting): string {
  switch (setting.type) {
    case 'flag':
      return 'true or false'
    case 'integer':
      return `a whole number from ${setting.min} to ${setting.max}`
    case 'number':
      return `a number from ${setting.min} to ${setting.max}`
    case 'choice':
      return `one of ${setting.choices.join(', ')}`
    case 'path':
      return 'a path that is not empty'
    case 'text':
      if (setting.format === 'postgres-url')
        return 'a URL such as postgres://user:password@host:5432/database'
      if (setting.format === 'url') return 'a URL with http:// or https://'
      return 'a text that is not empty'
  }
}

const isUrl = (text: string, schemes: readonly string[]): boolean =>
  URL.canParse(text) && schemes.includes(new URL(text).protocol)

function fits(setting: Setting, value: unknown): value is string | number | boolean {
  switch (setting.type) {
    case 'flag':
      return typeof value === 'boolean'
    case 'integer':
      return (
        Number.isSafeInteger(value) && (value as number) >= setting.min && (value as number) <= setting.max
      )
    case 'number':
      return typeof value === 'number' && value >= setting.min && value <= setting.max
    case 'choice':
      return setting.choices.some((choice) => choice === value)
    case 'path':
      return typeof value === 'string' && value !== '' && !value.includes('\0')
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') return false
      if (setting.format === 'postgres-url') return isUrl(value, ['postgres:', 'postgresql:'])
      return setting.format !== 'url' || isUrl(value, ['http:', 'https:'])
  }
}

/**
 * Takes a value of a file, which has a type of its own.
 * @returns undefined where it does not fit
 */
export const takeValue = (setting: Setting, value: unknown): string | number | boolean | undefined =>
  fits(setting, value) ? value : undefined

/**
 * Takes a text from a flag or a variable.
 * @returns undefined where it does not fit
 */
export function takeText(setting: Setting, text: string): string | number | boolean | undefined {
  if (setting.type === 'flag')
    return ({ true: true, '1': true, false: false, '0': false } as const)[text.toLowerCase() as 'true']
  if (setting.type !== 'integer' && setting.type !== 'number') return takeValue(setting, text)
  // Number('') is 0 and Number('0x10') is 16: neither is what anybody means.
  return /^\d+(\.\d+)?$/.test(text) ? takeValue(setting, Number(text)) : undefined
}
