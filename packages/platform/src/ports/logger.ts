/** What the platform says about itself. Fields hold ids, numbers and codes; never a key, a signature or customer text. */
export interface Logger {
  log(
    level: 'debug' | 'info' | 'warn' | 'error',
    message: string,
    fields?: Readonly<Record<string, unknown>>,
  ): void
}

/** Says nothing. */
export const silentLogger: Logger = { log: () => undefined }
