import { isDeskwireError } from '@deskwire/sdk'
import { CliError } from './cli-error.ts'

/** Says in one line why a call failed and what to do; whatever is no failure of a call comes back as it is. */
export function explainFailure(error: unknown, baseUrl: string): unknown {
  if (!isDeskwireError(error)) return error
  if (error.name === 'ConnectionError' || error.name === 'TimeoutError') {
    return new CliError(
      `There is no answer from ${baseUrl}: is it running? \`deskwire dev\` starts a sandbox there.`,
    )
  }
  if (error.name !== 'ApiError') return new CliError(error.message)
  const faults =
    error.problem?.errors?.slice(0, 3).map(({ pointer, detail }) => ` ${pointer}: ${detail}`) ?? []
  const request = error.requestId === undefined ? '' : ` (request ${error.requestId})`
  return new CliError(`${error.message}${faults.join('')}${request}`)
}
