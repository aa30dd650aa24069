import { STANDARD_CATEGORIES, templateFor } from '@deskwire/intake'
import type { LocalizedText } from '../documents/index.ts'
import type { FloorCategory } from './floor.ts'

const labels: Readonly<Record<string, LocalizedText>> = {
  compute: { en: 'Compute', zh: '计算', ja: 'コンピューティング', ko: '컴퓨팅' },
  network: { en: 'Network', zh: '网络', ja: 'ネットワーク', ko: '네트워크' },
  database: { en: 'Databases', zh: '数据库', ja: 'データベース', ko: '데이터베이스' },
  storage: { en: 'Storage', zh: '存储', ja: 'ストレージ', ko: '스토리지' },
  api: { en: 'API', zh: 'API 调用', ja: 'API', ko: 'API' },
  account: { en: 'Account and access', zh: '账号与权限', ja: 'アカウントと権限', ko: '계정 및 권한' },
  billing: { en: 'Billing', zh: '账单与付费', ja: '請求', ko: '결제' },
  security: { en: 'Security', zh: '安全', ja: 'セキュリティ', ko: '보안' },
}

/** What the sandbox's reports are about, with the facts that a good report of each kind holds. */
export const defaultCategories: readonly FloorCategory[] = STANDARD_CATEGORIES.map(({ path, terms }) => ({
  path,
  label: labels[path] ?? { en: path },
  terms,
  facts: templateFor(path)?.facts ?? [],
}))
