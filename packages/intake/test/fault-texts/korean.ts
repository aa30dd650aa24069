import type { FaultText } from './fault-text.ts'

/** Faults as customers tell them in Korean. */
export const korean: readonly FaultText[] = [
  {
    name: 'ko: production down for everyone',
    language: 'ko',
    text: '어제 오후 3시부터 운영 서버가 다운되었습니다. 모든 사용자가 접속이 안 됩니다. 긴급',
    want: {
      severity: 'P0',
      category: 'compute',
      facts: { startedAt: '2026-11-19T06:00:00.000Z', impact: 'stopped' },
    },
  },
  {
    name: 'ko: not down',
    language: 'ko',
    text: '서버는 다운되지 않았습니다. 다만 응답이 느려요.',
    want: { severity: 'P3', category: 'compute', facts: { impact: 'degraded' } },
  },
  {
    name: 'ko: ransomware',
    language: 'ko',
    text: '서버가 랜섬웨어에 감염되었습니다.',
    want: { severity: 'P1', security: 'confirmed', category: 'compute', facts: {} },
  },
  {
    name: 'ko: payments fail',
    language: 'ko',
    text: '운영 환경에서 결제 시 500 에러가 발생합니다. 약 200명의 사용자',
    want: { severity: 'P2', category: null, facts: { errorCode: 'HTTP 500', affectedUsers: 200 } },
  },
  {
    name: 'ko: a question',
    language: 'ko',
    text: '디스크 스냅샷은 어떻게 생성하나요? 감사합니다',
    want: { severity: 'P4', category: 'storage', facts: {} },
  },
  {
    name: 'ko: intermittent loss',
    language: 'ko',
    text: '2026년 11월 19일 오후 2시 30분부터 서울 리전 VPC에서 간헐적으로 패킷 손실이 있습니다. vpc-0a1b2c3d4e5f6',
    want: {
      severity: 'P3',
      category: 'network',
      facts: {
        startedAt: '2026-11-19T05:30:00.000Z',
        region: 'ap-northeast-2',
        resource: 'vpc-0a1b2c3d4e5f6',
        impact: 'degraded',
        reproducible: false,
      },
    },
  },
  {
    name: 'ko: suspected intrusion',
    language: 'ko',
    text: '해킹이 의심됩니다. 3시간 전에 모르는 로그인이 있었습니다.',
    want: {
      severity: 'P2',
      security: 'suspected',
      category: 'account',
      facts: { startedAt: '2026-11-20T05:30:00.000Z' },
    },
  },
  {
    name: 'ko: login fails',
    language: 'ko',
    text: '오늘 아침부터 관리자 계정 로그인이 안 됩니다. 오류 코드: AUTH-4012',
    want: {
      severity: 'P2',
      category: 'account',
      facts: { errorCode: 'AUTH-4012', startedAt: '2026-11-19T21:00:00.000Z' },
    },
  },
]
