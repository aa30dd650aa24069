import type { Evidence, TicketHit } from './evidence.ts'
import type { FaultWord } from './lexicon.ts'
import { type Term, termList } from './term-index.ts'

/** Whether a ticket is about a security incident. */
export type SecurityFlag = 'none' | 'suspected' | 'confirmed'

/** The flag with the words it rests on. */
export interface SecurityAssessment {
  readonly flag: SecurityFlag
  readonly evidence: readonly Evidence[]
}

/** Words that state an incident when they are asserted. */
const CONFIRMED: readonly Term[] = termList(`
    ransomware | hacked | been compromised | was compromised | were compromised | data breach
    been breached
    was breached | got breached | malware found | backdoor | webshell | web shell | cryptominer
    key was leaked
    keys were leaked | credentials were leaked | leaked our key | unauthorized access | exfiltrat*
    defaced | under ddos attack
    勒索病毒 | 勒索软件 | 被勒索 | 被入侵 | 被黑 | 挖矿 | 木马 | 后门 | 数据泄露 | 密钥泄露 | 密钥泄漏 | 被篡改 | 被攻击 | 被脱库 | 肉鸡
    ランサムウェア | 不正アクセス | 乗っ取ら | 改ざんされ | 情報漏洩 | 情報漏えい | マルウェア | バックドア | 侵入され | キーが漏洩 | 攻撃を受けて
    랜섬웨어 | 해킹당 | 해킹을 당 | 해킹 당 | 침해당 | 무단 접근 | 정보 유출 | 개인정보 유출 | 악성코드 | 백도어 | 변조되 | 공격을 받고 | 채굴
  `)

/** Words that make one wonder. */
const SUSPECTED: readonly Term[] = termList(`
    suspicious | unknown login | unrecognized login | strange login | phishing | brute force
    brute-force | vulnerability
    unknown process | unknown ip | ddos | attack | attacked | intrusion | leaked | virus | cve-*
    malware | compromised | hacker*
    异常登录 | 可疑 | 陌生ip | 未知进程 | 暴力破解 | 钓鱼 | 漏洞 | 攻击 | 病毒 | 入侵 | 盗用 | 泄露 | 异地登录 | 黑客
    不審 | 身に覚えのない | 総当たり | フィッシング | 脆弱性 | 攻撃 | ウイルス | 侵入 | 漏洩 | 漏えい | 乗っ取り
    의심스러운 | 모르는 로그인 | 알 수 없는 로그인 | 무차별 대입 | 피싱 | 취약점 | 공격 | 바이러스 | 침입 | 유출 | 해킹 | 이상 로그인
  `)

/** What a word says of security. */
export type SecuritySign = Exclude<SecurityFlag, 'none'>

/** Words by what they say. */
export const SECURITY_WORDS: Readonly<Record<SecuritySign, readonly Term[]>> = {
  confirmed: CONFIRMED,
  suspected: SUSPECTED,
}

const MAX_EVIDENCE = 5

/**
 * Tells whether a ticket is about a security incident. A statement that is hedged ("we may have been hacked",
 * "疑似被入侵") is a suspicion; one that is negated or only supposed ("how to prevent ransomware") is nothing.
 * @param found - words of our own lists in the ticket; those of {@link SECURITY_WORDS} are looked at
 */
export function assessSecurity(found: readonly TicketHit<FaultWord>[]): SecurityAssessment {
  const sure: Evidence[] = []
  const meant: Evidence[] = []
  for (const hit of found) {
    const { value, evidence } = hit
    if (value !== 'confirmed' && value !== 'suspected') continue
    const { polarity } = hit
    if (polarity !== 'asserted' && polarity !== 'hedged') continue
    meant.push(evidence)
    if (value === 'confirmed' && polarity === 'asserted') sure.push(evidence)
  }
  if (sure.length > 0) return { flag: 'confirmed', evidence: sure.slice(0, MAX_EVIDENCE) }
  return { flag: meant.length > 0 ? 'suspected' : 'none', evidence: meant.slice(0, MAX_EVIDENCE) }
}
