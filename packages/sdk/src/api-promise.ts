import type { ApiPromise, ApiResponse } from './transport.ts'

/** Makes the promise that a call returns out of that of its answer. */
export function createApiPromise<T>(sent: Promise<ApiResponse<T>>): ApiPromise<T> {
  const data = sent.then((response) => response.data)
  return Object.assign(data, {
    withResponse: (): Promise<ApiResponse<T>> => {
      // Whoever takes the answer does not look at the data: its rejection must not count as unhandled. The answer's does.
      data.catch(() => undefined)
      return sent.then((response) => response)
    },
  })
}
