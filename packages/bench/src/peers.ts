import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A client of somebody else that a bench compares with, in a folder outside the workspace with a lockfile of its own. */
export type PeerName = 'openai' | 'openapi-fetch' | 'stripe'

/** The folder whose `node_modules` holds the peer, or why there is none. */
export type InstalledPeer = { readonly folder: string } | { readonly folder: null; readonly reason: string }

/**
 * Installs a peer as its lockfile says. What was installed by an earlier run is left as it is.
 * @returns the folder to resolve it from; a reason where the registry cannot be reached
 */
export function installPeer(name: PeerName): InstalledPeer {
  const folder = fileURLToPath(new URL(`../peers/${name}/`, import.meta.url))
  // By itself pnpm asks a registry that is not there for over a minute.
  const env = { ...process.env, pnpm_config_fetch_retries: '1', pnpm_config_fetch_retry_mintimeout: '1000' }
  const args = ['install', '--ignore-workspace', '--frozen-lockfile', '--prefer-offline']
  const { status, stdout, stderr, error } = spawnSync('pnpm', args, { cwd: folder, env, encoding: 'utf8' })
  if (status === 0) return { folder }
  const said = error?.message ?? `${stdout}${stderr}`.trim().split('\n').at(-1) ?? ''
  const reason = `pnpm could not install packages/bench/peers/${name} (is the registry reachable?): ${said.trim()}`
  return { folder: null, reason }
}
