import type { FaultText } from './fault-text.ts'

/** Faults as customers tell them in English. */
export const english: readonly FaultText[] = [
  {
    name: 'en: production API down',
    language: 'en',
    text: 'Production API is down. Since 07:05 UTC all users get 502 Bad Gateway from https://api.example.com/v1/orders?token=abc.',
    want: {
      severity: 'P0',
      category: 'api',
      facts: {
        startedAt: '2026-11-20T07:05:00.000Z',
        errorCode: 'HTTP 502',
        endpoint: 'https://api.example.com/v1/orders',
        impact: 'stopped',
      },
    },
  },
  {
    name: 'en: negated outage',
    language: 'en',
    text: 'Our site is not down, but pages are slow since yesterday',
    want: {
      severity: 'P3',
      category: null,
      facts: { impact: 'degraded', startedAt: '2026-11-19T00:00:00.000Z' },
    },
  },
  {
    name: 'en: a question about ransomware',
    language: 'en',
    text: 'How do I prevent ransomware on my instances?',
    want: { severity: 'P4', security: 'none', category: 'compute', facts: {} },
  },
  {
    name: 'en: hacked',
    language: 'en',
    text: 'Our web server has been hacked, there is a webshell in /var/www. i-0abcd1234ef567890 in us-east-1',
    want: {
      severity: 'P1',
      security: 'confirmed',
      category: 'compute',
      facts: { resource: 'i-0abcd1234ef567890', region: 'us-east-1' },
    },
  },
  {
    name: 'en: may be hacked',
    language: 'en',
    text: 'I think we might have been hacked: many logins from unknown IP 203.0.113.9',
    want: { severity: 'P2', security: 'suspected', category: 'security', facts: { endpoint: '203.0.113.9' } },
  },
  {
    name: 'en: an ARN and a Postgres state',
    language: 'en',
    text: 'Replica arn:aws:rds:eu-west-1:123456789012:db:orders fails with SQLSTATE 40001, every time, since Nov 18, 2026 09:30 CET',
    want: {
      severity: 'P3',
      category: 'database',
      facts: {
        resource: 'arn:aws:rds:eu-west-1:123456789012:db:orders',
        errorCode: 'SQLSTATE 40001',
        startedAt: '2026-11-18T08:30:00.000Z',
        reproducible: true,
      },
    },
  },
  {
    name: 'en: lost data',
    language: 'en',
    text: 'We lost data in production yesterday at 3pm after a failover',
    want: { severity: 'P0', category: null, facts: { startedAt: '2026-11-19T15:00:00.000Z' } },
  },
  {
    name: 'en: back to normal',
    language: 'en',
    text: 'Production was down at 3:15 AM but is back to normal now',
    want: {
      severity: 'P2',
      category: null,
      facts: { startedAt: '2026-11-20T03:15:00.000Z', impact: 'stopped' },
    },
  },
  {
    name: 'en: staging',
    language: 'en',
    text: 'The staging environment crashed, exit code 137, pod OOMKilled',
    want: { severity: 'P3', category: 'compute', facts: { errorCode: 'exit 137' } },
  },
  {
    name: 'en: a Windows update',
    language: 'en',
    text: 'Windows Update fails with 0x80070005 on two servers. Request ID: 7C8E4B52-9F3A-4D1C-8E2B-1A2B3C4D5E6F',
    want: {
      severity: 'P3',
      category: 'compute',
      facts: { errorCode: '0x80070005', requestId: '7C8E4B52-9F3A-4D1C-8E2B-1A2B3C4D5E6F' },
    },
  },
  {
    name: 'en: checkout fails',
    language: 'en',
    text: 'Checkout fails for about 40% of customers in production with AccessDenied',
    want: { severity: 'P2', category: null, facts: { errorCode: 'AccessDenied' } },
  },
  {
    name: 'en: a Java trace',
    language: 'en',
    text: 'Login broken 2 hours ago:\njava.sql.SQLTransientConnectionException: pool exhausted\n\tat com.zaxxer.hikari.pool.HikariPool.get(HikariPool.java:197)\n\tat app.Main.main(Main.java:9)\nplease help',
    want: {
      severity: 'P3',
      category: 'account',
      facts: { startedAt: '2026-11-20T06:30:00.000Z', errorCode: 'java.sql.SQLTransientConnectionException' },
    },
  },
]
