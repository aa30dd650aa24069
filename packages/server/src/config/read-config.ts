import { nearest } from './nearest.ts'
import {
  expectation,
  flagOf,
  takeText,
  takeValue,
  variableOf,
  type Setting,
  type Settings,
} from './setting.ts'
import { settings, type ServerConfig } from './settings.ts'

/** Where settings come from; the first of flag, variable, file and default that has one decides. */
export interface ConfigSources {
  /** By name of the setting: `{ port: '8080' }`. Flags that take no value are true. */
  readonly flags?: Readonly<Record<string, string | boolean | undefined>>
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly file?: ConfigFile
}

/** A file of settings. */
export interface ConfigFile {
  readonly path: string
  readonly text: string
}

/** A setting that cannot be used. */
export interface ConfigFault {
  /** Where it was given: `--port`, `DESKWIRE_PORT`, `deskwire.json: port`. */
  readonly source: string
  readonly detail: string
}

/** Settings read: the values, or every fault at once. */
export type ConfigReading =
  | {
      readonly valid: true
      readonly config: ServerConfig
      /** What is odd but stands in nobody's way. */
      readonly warnings: readonly string[]
    }
  | { readonly valid: false; readonly faults: readonly ConfigFault[] }

const table: Settings = settings

// What other programs of ours read, and what an orchestrator sets for a service named like us.
const otherVariables =
  /^DESKWIRE_(API_KEY|BASE_URL|CONFIG|PORT_\d+_.*|SERVICE_(HOST|PORT(_.*)?)|[A-Z_]*SERVICE_(HOST|PORT(_.*)?))$/

const show = (setting: Setting, value: unknown): string =>
  setting.secret ? 'a value that is not shown' : (JSON.stringify(value) ?? typeof value)

const wrong = (source: string, setting: Setting, value: unknown): ConfigFault => ({
  source,
  detail: `expected ${expectation(setting)}, got ${show(setting, value)}`,
})

type FileValues = Readonly<Record<string, unknown>>

function parseFile({ path, text }: ConfigFile, faults: ConfigFault[]): FileValues {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The parser's own words quote the file, which may hold secrets.
    faults.push({ source: path, detail: 'expected JSON, got something else' })
    return {}
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.push({ source: path, detail: 'expected one JSON object with a key for each setting' })
    return {}
  }
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(table, name) || name === '$schema') continue
    const near = nearest(name, Object.keys(table))
    faults.push({
      source: `${path}: ${name}`,
      detail: `there is no such setting${near === undefined ? '' : `; is ${near} meant?`}`,
    })
  }
  return value as FileValues
}

interface Given {
  readonly value: string | number | boolean | undefined
  readonly fault?: ConfigFault
}

function fromFlag(name: string, setting: Setting, given: string | boolean): Given {
  const value = typeof given === 'boolean' ? takeValue(setting, given) : takeText(setting, given)
  return value === undefined ? { value, fault: wrong(flagOf(name), setting, given) } : { value }
}

function fromVariable(
  name: string,
  setting: Setting,
  env: Readonly<Record<string, string | undefined>>,
): Given | undefined {
  for (const variable of [variableOf(name), setting.alias]) {
    const text = variable === undefined ? undefined : env[variable]
    // An empty variable is how a shell or a compose file says that there is none.
    if (variable === undefined || text === undefined || text === '') continue
    const value = takeText(setting, text)
    return value === undefined ? { value, fault: wrong(variable, setting, text) } : { value }
  }
  return undefined
}

function fromFile(name: string, setting: Setting, path: string, values: FileValues): Given | undefined {
  if (!Object.hasOwn(values, name) || values[name] === null) return undefined
  const value = takeValue(setting, values[name])
  return value === undefined ? { value, fault: wrong(`${path}: ${name}`, setting, values[name]) } : { value }
}

/** What no single setting shows. */
function checkTogether(config: ServerConfig): readonly ConfigFault[] {
  const faults: ConfigFault[] = []
  const fault = (source: string, detail: string): void => void faults.push({ source, detail })
  if (config.requestTimeoutMs < config.headersTimeoutMs)
    fault(
      'requestTimeoutMs',
      `expected at least headersTimeoutMs, ${config.headersTimeoutMs}, got ${config.requestTimeoutMs}`,
    )
  if (config.masterKey !== null && config.masterKeyFile !== null)
    fault('masterKey', 'expected one of masterKey and masterKeyFile, got both')
  if (config.attachments === 's3') {
    for (const name of ['s3Endpoint', 's3Bucket', 's3AccessKeyId', 's3SecretAccessKey'] as const)
      if (config[name] === null) fault(name, 'expected a value, since attachments is s3; got none')
  }
  if (config.synchronous !== 'full' && config.databaseUrl === null && !config.allowNonDurable) {
    fault(
      'synchronous',
      `expected full, got ${config.synchronous}, with which a power cut may lose acknowledged writes; set allowNonDurable if that is meant`,
    )
  }
  return faults
}

/**
 * Reads the settings of a server from everywhere they may stand. Everything that is wrong is told at once, by flag, by
 * variable, or by file and key; a secret is never repeated.
 * @example
 * const reading = readConfig({ env: { DESKWIRE_PORT: '9000' } })
 * if (reading.valid) reading.config.port // 9000
 */
export function readConfig({ flags = {}, env = {}, file }: ConfigSources): ConfigReading {
  const faults: ConfigFault[] = []
  const inFile = file ? parseFile(file, faults) : {}
  const config: Record<string, unknown> = {}
  for (const [name, setting] of Object.entries(table)) {
    const flag = flags[name]
    const given =
      (flag !== undefined ? fromFlag(name, setting, flag) : undefined) ??
      fromVariable(name, setting, env) ??
      (file ? fromFile(name, setting, file.path, inFile) : undefined)
    if (given?.fault) faults.push(given.fault)
    config[name] = given?.value ?? setting.default ?? null
  }
  if (faults.length > 0) return { valid: false, faults }
  const values = config as unknown as ServerConfig
  const together = checkTogether(values)
  if (together.length > 0) return { valid: false, faults: together }
  return { valid: true, config: values, warnings: unknownVariables(env) }
}

function unknownVariables(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const known = new Set(Object.keys(table).map(variableOf))
  return Object.keys(env)
    .filter((name) => name.startsWith('DESKWIRE_') && !known.has(name) && !otherVariables.test(name))
    .map((name) => {
      const near = nearest(name, [...known])
      return `The variable ${name} means nothing${near === undefined ? '' : `; is ${near} meant?`}`
    })
}

/** The settings as they may be shown: secrets only as being there. */
export function showConfig(config: ServerConfig): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(config).map(([name, value]) => [
      name,
      table[name]?.secret && value !== null ? '[set, not shown]' : value,
    ]),
  )
}
