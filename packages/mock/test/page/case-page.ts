import { handlers } from '@deskwire/mock'
import { createSandbox } from '@deskwire/platform/sandbox'
import { createClient } from '@deskwire/sdk'
import { setupWorker } from 'msw/browser'
import { playSmallCase } from '../small-case.ts'

/** Plays the case in a page: the requests leave it, and a service worker brings them back to the sandbox. */
async function play(seed: number) {
  const sandbox = await createSandbox({ seed })
  const worker = setupWorker(...handlers(sandbox))
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' })
  const client = createClient({ baseUrl: sandbox.baseUrl, apiKey: sandbox.apiKey })
  const played = await playSmallCase(client, Object.values(sandbox.agents)[0] ?? '')
  const unanswered = await fetch('/not-mocked.txt').then((response) => response.text())
  const controlledBy = navigator.serviceWorker.controller?.scriptURL
  worker.stop()
  return { played, unanswered, controlledBy, mayEval: mayEval() }
}

function mayEval(): boolean {
  try {
    return new Function('return true')() === true
  } catch {
    return false
  }
}

// It runs by itself: what a browser's driver evaluates is exempt from the page's policy.
const told = document.createElement('output')
told.textContent = JSON.stringify(await play(Number(new URLSearchParams(location.search).get('seed'))))
document.body.append(told)
