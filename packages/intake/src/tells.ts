/**
 * Words that some patterns cannot match without, as bits. While a text is scanned, three letters of each (or one or two
 * units beyond ASCII) are looked up in a small table: a word whose bit is not set does not stand in the text.
 */
export const TELL = {
  sqlstate: 1 << 0,
  hresult: 1 << 1,
  error: 1 << 2,
  exit: 1 << 3,
  exception: 1 << 4,
  errno: 1 << 5,
  accessKey: 1 << 6,
  keyPrefix: 1 << 7,
  jwt: 1 << 8,
  header: 1 << 9,
  mysql: 1 << 10,
  label: 1 << 11,
  /** `sk` within a word, as in `disk`: a label only before a value in quotes. */
  innerSk: 1 << 12,
  pem: 1 << 13,
  arn: 1 << 14,
  http: 1 << 15,
  month: 1 << 16,
  ago: 1 << 17,
  agoCjk: 1 << 18,
  daysAgo: 1 << 19,
  dayName: 1 << 20,
  weekday: 1 << 21,
  weekdayCjk: 1 << 22,
  week: 1 << 23,
  monthCjk: 1 << 24,
  hourCjk: 1 << 25,
  halfDay: 1 << 26,
  halfDayCjk: 1 << 27,
  region: 1 << 28,
  level: 1 << 29,
  kernel: 1 << 30,
} as const

/**
 * By what each is told. Digits, white space, the joints `-` and `_`, and all other signs stand for their like; the start
 * of a text is a sign, and a line feed too, so that nothing is told across lines. `W` is any unit beyond ASCII.
 */
const PIECES: Readonly<Record<keyof typeof TELL, readonly string[]>> = {
  sqlstate: ['qls'],
  hresult: ['0x8', '0xc'],
  error: ['err', '错', 'エラ', '오류', '에러'],
  exit: ['xit', '退出', '終了', '종료'],
  exception: ['xce', 'rro'],
  errno: [
    'eco',
    'eti',
    'eno',
    'eac',
    'epe',
    'epi',
    'ead',
    'emf',
    'ero',
    'eho',
    'ene',
    'eai',
    'ebu',
    'eio',
    'sig',
  ],
  accessKey: ['lta', 'aki', 'asi', 'aiz'],
  keyPrefix: ['ghp', 'gho', 'ghu', 'ghs', 'ghr', 'hub', 'glp', 'xox', 'rk-', 'sk-', 'whs', 'dwk', 'npm'],
  jwt: ['eyj'],
  header: ['rer', 'sic', 'riz', 'i-k', 'h-t', 'oki'],
  mysql: ['ysq'],
  label: [
    'ssw',
    'pwd',
    'sph',
    'ssc',
    'cre',
    'oke',
    'pik',
    'i-k',
    'i k',
    ' sk',
    '-sk',
    ':sk',
    'Wsk',
    '密',
    '口令',
    '令牌',
    '私钥',
    'パス',
    '暗証',
    'シー',
    'アク',
    'トー',
    'キー',
    '비밀',
    '패스',
    '암호',
    '시크',
    '액세',
    '토큰',
    '키',
  ],
  innerSk: ['sk:', 'sk '],
  pem: ['---'],
  arn: ['arn', 'acs'],
  http: ['ttp'],
  month: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ago: ['ago'],
  agoCjk: ['前', '전'],
  daysAgo: ['ago', '天前', '天之', '天以', '日前', '日ほ', '日く', '전'],
  dayName: [
    'oda',
    'rda',
    'rni',
    'rno',
    'eni',
    'nig',
    '今天',
    '今日',
    '昨天',
    '昨日',
    '前天',
    '今早',
    '今晨',
    '今晚',
    '昨晚',
    '昨夜',
    'きょ',
    '本日',
    'きの',
    '一昨',
    'おと',
    '今朝',
    'けさ',
    '昨晩',
    '今夜',
    '오늘',
    '금일',
    '어제',
    '그제',
    '그저',
    '어젯',
  ],
  weekday: ['nda', 'sda', 'ida', 'rda'],
  weekdayCjk: ['周', '星期', '礼拜', '曜', '요일'],
  week: ['wee', '周', '星期', '週', '이번', '지난'],
  monthCjk: ['月', '월'],
  hourCjk: ['点', '點', '時', '时', '시'],
  halfDay: [' am', ' pm', '1am', '1pm', 'a.m', 'p.m'],
  halfDayCjk: [
    '凌晨',
    '早上',
    '早晨',
    '上午',
    '中午',
    '下午',
    '傍晚',
    '晚',
    '午前',
    '午後',
    '오전',
    '오후',
    '새벽',
    '저녁',
    '밤',
  ],
  region: ['华', '西南', '地域', '香港', 'リー', '리전', 'egi'],
  level: ['lev'],
  kernel: ['ory', 'gfa', 'cku', 'rac', 'm-k'],
}

const [DIGIT, SPACE, JOINT, SIGN, WIDE] = [27, 28, 29, 30, 31]
/** What stands before the first unit of a text. */
export const TEXT_START = (SIGN << 5) | SIGN
/** Five bits for each of three units. */
const MASK = 0x7fff

/** Of an ASCII unit: letters by their number in the alphabet, whatever their case. Five bits. */
export const CLASS_OF_UNIT = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit).toLowerCase()
  if (/[a-z]/u.test(character)) return character.charCodeAt(0) - 0x60
  if (/[0-9]/u.test(character)) return DIGIT
  if (character === ' ') return SPACE
  return character === '-' || character === '_' ? JOINT : SIGN
})

// Places in `TOLD`, so that the tables are small enough to stay near at hand.
const OF_THREE = new Uint8Array(MASK + 1)
/** A bit for each place of `OF_THREE` that tells anything: few do, and this much stays near at hand. */
const TELLS_BY_THREE = new Int32Array((MASK + 1) / 32)
const OF_WIDE = new Uint8Array(0x10000)
const OF_WIDE_PAIR = new Uint8Array(4096)
/** Whether a unit is the second one of a pair. */
const ENDS_PAIR = new Uint8Array(0x10000)
const TOLD: number[] = [0]

function told(table: Uint8Array, place: number): number {
  return TOLD[table[place] ?? 0] ?? 0
}

function tell(table: Uint8Array, place: number, bit: number): void {
  const bits = told(table, place) | bit
  if (!TOLD.includes(bits)) TOLD.push(bits)
  table[place] = TOLD.indexOf(bits)
}

/** The last three units of an ASCII text, one more of this class being read. */
export function threeWith(before: number, classOfUnit: number): number {
  return ((before << 5) | classOfUnit) & MASK
}

/** The last three units, one beyond ASCII being read. */
export function threeWithWide(before: number): number {
  return ((before << 5) | WIDE) & MASK
}

const pairOf = (before: number, unit: number): number => (Math.imul(before, 0x9e5) ^ unit) & 4095

function threeOf(piece: string): number {
  let three = 0
  for (let at = 0; at < 3; at++)
    three =
      piece[at] === 'W' ? threeWithWide(three) : threeWith(three, CLASS_OF_UNIT[piece.charCodeAt(at)] ?? SIGN)
  return three
}

for (const [name, pieces] of Object.entries(PIECES)) {
  const bit = TELL[name as keyof typeof TELL]
  for (const piece of pieces) {
    const [first, second] = [piece.charCodeAt(0), piece.charCodeAt(1)]
    if (piece.length === 3) {
      const three = threeOf(piece)
      tell(OF_THREE, three, bit)
      TELLS_BY_THREE[three >> 5] = (TELLS_BY_THREE[three >> 5] ?? 0) | (1 << (three & 31))
    } else if (piece.length === 1) tell(OF_WIDE, first, bit)
    else {
      tell(OF_WIDE_PAIR, pairOf(first, second), bit)
      ENDS_PAIR[second] = 1
    }
  }
}

/** What three units tell. */
export function toldByThree(three: number): number {
  return ((TELLS_BY_THREE[three >> 5] ?? 0) & (1 << (three & 31))) === 0 ? 0 : told(OF_THREE, three)
}

/** `ſ`, `K` and `İ`, which a pattern that ignores case may take for `s`, `k` and `i` (Unicode CaseFolding). */
const isOddLetter = (unit: number): boolean => unit === 0x17f || unit === 0x212a || unit === 0x130

/** What a unit beyond ASCII tells, and with the unit before it. */
export function toldByWide(before: number, unit: number): number {
  if (isOddLetter(unit)) return -1
  const alone = told(OF_WIDE, unit)
  return ENDS_PAIR[unit] === 1 ? alone | told(OF_WIDE_PAIR, pairOf(before, unit)) : alone
}
