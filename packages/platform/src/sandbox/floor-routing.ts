import type { RoutingPolicyCreate } from '@deskwire/contract'

/** A support centre of a floor; its name is unique on the floor. */
export interface FloorCenter {
  readonly name: string
  readonly timeZone: string
  /** Names of calendars on the floor; it is open while one of them is, always where there is none. @default none */
  readonly calendars?: readonly string[]
  /** What a specialist is for; a regional centre leaves it out. */
  readonly specialty?: 'securityEmergency' | 'bigData' | 'enterprise' | 'developer'
  /** Regions served at home. @default none */
  readonly regions?: readonly string[]
  readonly languages: readonly string[]
  /** @default none */
  readonly compliance?: readonly string[]
  /** Regions whose data may be handled there. @default none */
  readonly residency?: readonly string[]
}

/** A queue of a floor; its name is unique on the floor. It is tried before those that come after it. */
export interface FloorQueue {
  readonly name: string
  /** Path of the category that it is for, with all below it. @default every one */
  readonly category?: string
  /** @default L1 */
  readonly tier?: 'L1' | 'L2' | 'L3'
  /** Levels by skill that an agent must have. @default none */
  readonly skills?: Readonly<Record<string, number>>
  /** The specialist centre that is asked where it is open. */
  readonly specialty?: FloorCenter['specialty']
}

/** Hours of a shift, local time in the zone of the agent's centre. */
export type FloorShift = 'early' | 'day' | 'late' | 'always'

/** An expert of a floor. Compliance, residency and regions are those of the centre. */
export interface FloorAgent {
  /** Unique on the floor. */
  readonly name: string
  /** Name of a centre. @default the first one */
  readonly center?: string
  /** @default L1 */
  readonly tier?: 'L1' | 'L2' | 'L3'
  /** Levels by language, 1 to 10. @default en: 10 */
  readonly languages?: Readonly<Record<string, number>>
  /** Levels by skill, 1 to 10. @default none */
  readonly skills?: Readonly<Record<string, number>>
  /** Paths of the categories that the agent is at home in. @default none */
  readonly categories?: readonly string[]
  /** @default always */
  readonly shift?: FloorShift
  /** Names of certificates, which do not end. @default none */
  readonly certificates?: readonly string[]
  /** @default none */
  readonly clearance?: 'none' | 'suspected' | 'confirmed'
}

/** The active routing policy of a floor. */
export type FloorRoutingPolicy = RoutingPolicyCreate

const everywhere = ['CN', 'HK', 'SG', 'JP', 'KR', 'DE', 'FR', 'GB', 'US', 'CA', 'IN', 'AU', 'BR']
const allRegimes = ['gdpr', 'hipaa', 'mlps', 'pci']

/** Where the sandbox's experts work: six regional centres and four specialists. */
export const defaultCenters: readonly FloorCenter[] = [
  {
    name: 'Hangzhou',
    timeZone: 'Asia/Shanghai',
    calendars: ['Shanghai extended hours'],
    regions: ['CN-ZJ', 'CN-SH', 'CN-JS', 'CN-GD', 'CN-FJ', 'CN-HB', 'HK'],
    languages: ['zh', 'en'],
    compliance: ['mlps', 'pci', 'gdpr'],
    residency: ['CN', 'HK'],
  },
  {
    name: 'Beijing',
    timeZone: 'Asia/Shanghai',
    calendars: ['Shanghai extended hours'],
    regions: ['CN'],
    languages: ['zh', 'en', 'ko'],
    compliance: ['mlps', 'pci'],
    residency: ['CN'],
  },
  {
    name: 'Singapore',
    timeZone: 'Asia/Singapore',
    calendars: ['Singapore extended hours'],
    regions: ['SG', 'JP', 'KR', 'IN', 'ID', 'MY', 'TH', 'VN', 'AU'],
    languages: ['en', 'zh', 'ja', 'ko'],
    compliance: ['pci', 'gdpr'],
    residency: ['SG', 'JP', 'KR', 'IN', 'AU'],
  },
  {
    name: 'Frankfurt',
    timeZone: 'Europe/Berlin',
    calendars: ['Berlin extended hours'],
    regions: ['DE', 'AT', 'CH', 'FR', 'NL', 'PL', 'IT', 'ES'],
    languages: ['de', 'en', 'fr'],
    compliance: ['gdpr', 'pci'],
    residency: ['DE', 'FR', 'NL', 'AT', 'IT', 'ES', 'PL'],
  },
  {
    name: 'London',
    timeZone: 'Europe/London',
    calendars: ['London extended hours'],
    regions: ['GB', 'IE', 'SE', 'NO', 'DK', 'ZA'],
    languages: ['en', 'fr'],
    compliance: ['gdpr', 'pci', 'hipaa'],
    residency: ['GB', 'IE', 'DE', 'FR'],
  },
  {
    name: 'New York',
    timeZone: 'America/New_York',
    calendars: ['New York extended hours'],
    regions: ['US', 'CA', 'BR', 'MX'],
    languages: ['en', 'es', 'zh'],
    compliance: ['hipaa', 'pci', 'gdpr'],
    residency: ['US', 'CA', 'BR'],
  },
  {
    name: 'Security emergency centre',
    timeZone: 'Etc/UTC',
    specialty: 'securityEmergency',
    languages: ['en', 'zh', 'de'],
    compliance: allRegimes,
    residency: everywhere,
  },
  {
    name: 'Big data centre',
    timeZone: 'Asia/Shanghai',
    calendars: ['Shanghai extended hours'],
    specialty: 'bigData',
    languages: ['zh', 'en'],
    compliance: ['mlps', 'pci', 'gdpr'],
    residency: everywhere,
  },
  {
    name: 'Enterprise centre',
    timeZone: 'Europe/London',
    specialty: 'enterprise',
    languages: ['en', 'zh', 'de'],
    compliance: allRegimes,
    residency: everywhere,
  },
  {
    name: 'Developer centre',
    timeZone: 'Asia/Singapore',
    calendars: ['Singapore business hours'],
    specialty: 'developer',
    languages: ['en', 'zh', 'ja'],
    compliance: ['pci', 'gdpr', 'mlps'],
    residency: everywhere,
  },
]

const levels = (names: readonly string[], level: number): Readonly<Record<string, number>> =>
  Object.fromEntries(names.map((name) => [name, level]))

const operations = ['compute', 'network', 'storage']
const services = ['database', 'api', 'storage']
const office = ['account', 'billing', 'network']
const everything = ['compute', 'network', 'storage', 'database', 'api', 'account', 'billing']

/** Somebody of the first line: at home in a few categories, knows of the rest. */
const first = (
  name: string,
  center: string,
  languages: Readonly<Record<string, number>>,
  shift: FloorShift,
  categories: readonly string[],
): FloorAgent => ({
  name,
  center,
  tier: 'L1',
  languages,
  shift,
  categories,
  skills: { ...levels(everything, 5), ...levels(categories, 7) },
})

/** A specialist of the second line. */
const second = (
  name: string,
  center: string,
  languages: Readonly<Record<string, number>>,
  shift: FloorShift,
  categories: readonly string[],
): FloorAgent => ({
  name,
  center,
  tier: 'L2',
  languages,
  shift,
  categories,
  skills: { ...levels(everything, 7), ...levels(categories, 9), security: 6 },
  certificates: ['incident-command'],
  clearance: 'suspected',
})

/** An engineer of the product. */
const third = (
  name: string,
  center: string,
  languages: Readonly<Record<string, number>>,
  shift: FloorShift = 'day',
): FloorAgent => ({
  name,
  center,
  tier: 'L3',
  languages,
  shift,
  categories: [...everything, 'security'],
  skills: { ...levels(everything, 9), security: 8 },
  certificates: ['incident-command', 'root-cause'],
  clearance: 'suspected',
})

/** Somebody of a specialist centre. */
const specialist = (
  name: string,
  center: string,
  tier: 'L2' | 'L3',
  languages: Readonly<Record<string, number>>,
  skill: string,
  shift: FloorShift,
  clearance: 'suspected' | 'confirmed' = 'suspected',
): FloorAgent => ({
  name,
  center,
  tier,
  languages,
  shift,
  categories: [...everything, 'security'],
  skills: { ...levels([...everything, 'security'], 7), [skill]: 10 },
  certificates: ['incident-command', 'root-cause'],
  clearance,
})

const security = 'Security emergency centre'

/** The sandbox's forty experts. */
export const defaultAgents: readonly FloorAgent[] = [
  first('Zhao Wei', 'Hangzhou', { zh: 10, en: 7 }, 'day', operations),
  first('Maria Keller', 'Frankfurt', { de: 10, en: 9 }, 'day', operations),
  first('Sato Yui', 'Singapore', { ja: 10, en: 8 }, 'day', operations),
  first('Kim Minjun', 'Singapore', { ko: 10, en: 8, zh: 5 }, 'early', services),

  first('Chen Jing', 'Hangzhou', { zh: 10, en: 6 }, 'early', office),
  first('Lin Tao', 'Hangzhou', { zh: 10, en: 5 }, 'late', services),
  second('Wang Fang', 'Hangzhou', { zh: 10, en: 8 }, 'day', operations),
  third('Xu Zhiyuan', 'Hangzhou', { zh: 10, en: 8 }),

  first('Liu Yang', 'Beijing', { zh: 10, en: 6 }, 'day', operations),
  first('Piao Xianyu', 'Beijing', { zh: 10, ko: 9 }, 'early', office),
  first('Sun Lei', 'Beijing', { zh: 10, en: 5 }, 'late', services),
  second('Zhang Min', 'Beijing', { zh: 10, en: 7 }, 'day', services),
  third('Guo Haoran', 'Beijing', { zh: 10, en: 7 }),

  first('Tan Wei Ling', 'Singapore', { en: 10, zh: 9 }, 'late', office),
  second('Arjun Menon', 'Singapore', { en: 10 }, 'day', operations),
  third('Ng Kok Leong', 'Singapore', { en: 10, zh: 8 }),

  first('Lukas Brandt', 'Frankfurt', { de: 10, en: 8 }, 'early', office),
  first('Amélie Laurent', 'Frankfurt', { fr: 10, en: 9, de: 7 }, 'late', services),
  second('Jonas Weber', 'Frankfurt', { de: 10, en: 9 }, 'day', services),
  third('Katharina Vogel', 'Frankfurt', { de: 10, en: 9 }),

  first('Oliver Hughes', 'London', { en: 10 }, 'day', operations),
  first('Priya Shah', 'London', { en: 10, fr: 6 }, 'early', services),
  first('Ewan Campbell', 'London', { en: 10 }, 'late', office),
  second('Charlotte Reid', 'London', { en: 10, fr: 7 }, 'late', operations),
  third('Daniel Okafor', 'London', { en: 10 }),

  first('Emily Carter', 'New York', { en: 10 }, 'early', services),
  first('Diego Ramírez', 'New York', { es: 10, en: 9 }, 'late', operations),
  first('Grace Liu', 'New York', { zh: 9, en: 10 }, 'day', operations),
  second('Marcus Johnson', 'New York', { en: 10, es: 6 }, 'day', services),
  third('Henry Zhou', 'New York', { zh: 10, en: 10 }, 'late'),

  specialist('Noor van Dijk', security, 'L2', { en: 9, de: 8 }, 'security', 'always', 'confirmed'),
  specialist('He Rui', security, 'L2', { zh: 10, en: 8 }, 'security', 'always', 'confirmed'),
  specialist('Samuel Adeyemi', security, 'L3', { en: 10 }, 'security', 'always', 'confirmed'),
  specialist('Shen Yue', security, 'L3', { zh: 10, en: 9 }, 'security', 'always', 'confirmed'),

  specialist('Zheng Kai', 'Big data centre', 'L2', { zh: 10, en: 6 }, 'database', 'day'),
  specialist('Qian Lihua', 'Big data centre', 'L3', { zh: 10, en: 8 }, 'database', 'day'),

  specialist('Victoria Stone', 'Enterprise centre', 'L2', { en: 10, de: 6 }, 'account', 'always'),
  specialist('Fu Jiayi', 'Enterprise centre', 'L3', { zh: 10, en: 9 }, 'compute', 'always'),

  specialist('Rohan Gupta', 'Developer centre', 'L2', { en: 10 }, 'api', 'day'),
  specialist('Watanabe Ken', 'Developer centre', 'L3', { ja: 10, en: 8, zh: 5 }, 'api', 'day'),
]

/** A queue for each category, and one for what is none of them. */
export const defaultQueues: readonly FloorQueue[] = [
  { name: 'Security', category: 'security', tier: 'L2', skills: { security: 5 } },
  { name: 'Network', category: 'network', skills: { network: 5 } },
  { name: 'Compute', category: 'compute', skills: { compute: 5 } },
  { name: 'Databases', category: 'database', skills: { database: 5 } },
  { name: 'Storage', category: 'storage', skills: { storage: 5 } },
  { name: 'API', category: 'api', skills: { api: 5 }, specialty: 'developer' },
  { name: 'Account and access', category: 'account', skills: { account: 5 } },
  { name: 'Billing', category: 'billing', skills: { billing: 5 } },
  { name: 'General' },
]

/** How the sandbox routes: who helped last is asked first where a closed ticket is followed up. */
export const defaultRoutingPolicy: FloorRoutingPolicy = {
  name: 'Standard floor',
  ladder: [
    { tier: 'L1', widenAfter: 'PT15M' },
    { tier: 'L2', widenAfter: 'PT30M' },
    { tier: 'L3', widenAfter: null },
  ],
  reservationTtl: 'PT1M',
  exclusionWindow: 'PT10M',
  sticky: { mode: 'first', expiresAfter: 'PT72H', maxHold: 'PT0S' },
}
