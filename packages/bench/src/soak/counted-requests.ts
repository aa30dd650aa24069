import type { Send } from '../crash/api.ts'

/** Counts requests, and what became of them. */
export class CountedRequests {
  requests = 0
  /** Those whose connection was cut before they were answered. */
  cut = 0
  /** Answers of 500 and above, a line each. */
  readonly serverErrors: string[] = []

  around(send: Send): Send {
    return async (method, path, given) => {
      this.requests += 1
      const answer = await send(method, path, given).catch((error: unknown) => {
        this.cut += 1
        throw error
      })
      const { status, body } = answer
      if (status >= 500)
        this.serverErrors.push(`${method} ${path} answered ${status}: ${JSON.stringify(body)}`)
      return answer
    }
  }
}
