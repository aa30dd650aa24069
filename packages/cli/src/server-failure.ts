import { CliError } from './cli-error.ts'

// Errors of ours that say what to do; a person has no use for their stack.
const told: ReadonlySet<string> = new Set([
  'BackupError',
  'FolderHeldError',
  'ListenError',
  'MasterKeyError',
  'NewerSchemaError',
  'SealError',
  'ServerRefusedError',
  'TenantDeletingError',
  'TenantNameTakenError',
  'UnknownTenantError',
])

// What a database or a disk that cannot be reached fails with.
const unreachable =
  /^(ECONN|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EACCES|EROFS|ENOSPC|ERR_SQLITE|28|3D|42501|57P|53)/

/** Says in one line why something on a server failed; whatever is no failure of that kind comes back as it is. */
export function explainServerFailure(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (told.has(error.name)) return new CliError(error.message)
  const { code } = error as NodeJS.ErrnoException
  if (code !== undefined && unreachable.test(code)) {
    return new CliError(
      `the database or its files cannot be used (${code}). \`deskwire doctor\` looks closer.`,
    )
  }
  return error
}
