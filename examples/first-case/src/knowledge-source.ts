import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const real = fileURLToPath(new URL('../../../../shared/corpus/ecs/articles.jsonl', import.meta.url))
const own = fileURLToPath(new URL('../articles', import.meta.url))

/** Where the case's articles come from: a large real collection where there is one, else the few that come along. */
export const knowledgeSource = (): { readonly path: string; readonly kind: 'real' | 'own' } =>
  existsSync(real) ? { path: real, kind: 'real' } : { path: own, kind: 'own' }
