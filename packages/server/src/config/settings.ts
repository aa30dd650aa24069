import type { SettingValues, Settings } from './setting.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const MIB = 1024 * 1024

/**
 * Everything that can be set of a server. From this table come the flags, the variables, the keys of the file, the help and
 * the table in docs/operate.md.
 */
export const settings = {
  host: {
    type: 'text',
    default: '127.0.0.1',
    about: 'Address that the API listens on; `0.0.0.0` or `::` for every one, behind a proxy that ends TLS.',
  },
  port: {
    type: 'integer',
    min: 0,
    max: 65_535,
    default: 8080,
    alias: 'PORT',
    about: 'Port of the API; 0 takes a free one.',
  },
  dataDir: {
    type: 'path',
    default: './deskwire-data',
    about: 'Folder of the SQLite file and of the attachments.',
  },
  databaseUrl: {
    type: 'text',
    format: 'postgres-url',
    secret: true,
    alias: 'DATABASE_URL',
    about: 'PostgreSQL 15 or newer instead of SQLite.',
  },
  databasePool: {
    type: 'integer',
    min: 1,
    max: 500,
    default: 10,
    about: 'Connections to PostgreSQL that this process holds at most.',
  },
  databaseSchema: {
    type: 'text',
    default: 'deskwire',
    about: 'Schema of the database that holds the tables; made where it is absent.',
  },
  databaseRole: {
    type: 'text',
    about:
      'Role that statements run as, one that row-level security holds; unless given, the one that connects.',
  },
  synchronous: {
    type: 'choice',
    choices: ['full', 'normal', 'off'],
    default: 'full',
    about:
      'How SQLite syncs to disk. Anything but `full` may lose acknowledged writes and needs `allowNonDurable`.',
  },
  allowNonDurable: {
    type: 'flag',
    default: false,
    about: 'Starts although acknowledged writes may be lost: for tests and throw-away data.',
  },
  cacheMib: {
    type: 'integer',
    min: 1,
    max: 65_536,
    default: 64,
    about: 'Documents kept in memory so that they need not be read again, MiB of their JSON.',
  },
  masterKeyFile: {
    type: 'path',
    about: 'File of the master keys, made by `deskwire keys init`; readable by nobody else.',
  },
  masterKey: {
    type: 'text',
    secret: true,
    about: 'The master keys themselves, the newest first, separated by commas; instead of `masterKeyFile`.',
  },
  attachments: {
    type: 'choice',
    choices: ['folder', 's3'],
    default: 'folder',
    about: 'Where attachments are kept. `s3` needs the package `aws4fetch` beside the server.',
  },
  attachmentsDir: {
    type: 'path',
    defaultText: '`attachments` in `dataDir`',
    about: 'Folder of the attachments. Several servers need one that they share, or `s3`.',
  },
  s3Endpoint: { type: 'text', format: 'url', about: 'URL of the S3-compatible service, without the bucket.' },
  s3Bucket: { type: 'text', about: 'Bucket of the attachments.' },
  s3Region: { type: 'text', default: 'us-east-1', about: 'Region that requests are signed for.' },
  s3AccessKeyId: {
    type: 'text',
    alias: 'AWS_ACCESS_KEY_ID',
    about: 'Id of the key that signs requests to S3.',
  },
  s3SecretAccessKey: {
    type: 'text',
    secret: true,
    alias: 'AWS_SECRET_ACCESS_KEY',
    about: 'Secret of the key that signs requests to S3.',
  },
  maxBodyBytes: {
    type: 'integer',
    min: 1024,
    max: 64 * MIB,
    default: 4 * MIB,
    about: 'Largest JSON body of a request, bytes. Attachments have a limit of their own.',
  },
  maxFileBytes: {
    type: 'integer',
    min: 1024,
    max: 1024 * MIB,
    default: 25 * MIB,
    about: 'Largest attachment, bytes.',
  },
  maxHeaderBytes: {
    type: 'integer',
    min: 4096,
    max: MIB,
    default: 16_384,
    about: 'Largest request line with its headers, bytes; more is answered by 431.',
  },
  maxConnections: {
    type: 'integer',
    min: 1,
    max: 1_000_000,
    default: 5_000,
    about: 'Connections open at once; further ones are closed unanswered.',
  },
  headersTimeoutMs: {
    type: 'integer',
    min: 100,
    max: DAY_MS,
    default: 10_000,
    about: 'Time in which a request’s headers must have arrived, milliseconds.',
  },
  requestTimeoutMs: {
    type: 'integer',
    min: 100,
    max: DAY_MS,
    default: 120_000,
    about: 'Time in which a whole request must have arrived, milliseconds; at least `headersTimeoutMs`.',
  },
  idleTimeoutMs: {
    type: 'integer',
    // An event stream says something every 15 s.
    min: 20_000,
    max: DAY_MS,
    default: 60_000,
    about:
      'A connection within a request or an answer on which nothing moves for so long is cut, milliseconds.',
  },
  keepAliveTimeoutMs: {
    type: 'integer',
    min: 100,
    max: DAY_MS,
    default: 65_000,
    about:
      'How long a connection waits for its next request, milliseconds; longer than the proxy before it waits.',
  },
  shutdownDelayMs: {
    type: 'integer',
    min: 0,
    max: DAY_MS,
    default: 0,
    about:
      'How long a stopping server still takes requests while `/readyz` says 503, milliseconds, so that a load balancer notices.',
  },
  shutdownGraceMs: {
    type: 'integer',
    min: 0,
    max: DAY_MS,
    default: 20_000,
    about: 'How long a stopping server waits for requests in flight, milliseconds; then it cuts them.',
  },
  rateLimitPerSecond: {
    type: 'number',
    min: 0,
    max: 1_000_000,
    default: 50,
    about: 'Requests that each installation gets back a second; 0 lifts the limit.',
  },
  rateLimitBurst: {
    type: 'integer',
    min: 1,
    max: 1_000_000,
    default: 500,
    about: 'Requests that an installation may make at once.',
  },
  workers: {
    type: 'flag',
    default: true,
    about: 'Runs timers, numbers events and keeps house in this process too.',
  },
  workerConcurrency: {
    type: 'integer',
    min: 1,
    max: 64,
    default: 4,
    about: 'Tenants whose due timers are run side by side.',
  },
  metricsPort: {
    type: 'integer',
    min: 0,
    max: 65_535,
    about: 'Port of its own for `/metrics`, `/healthz` and `/readyz`; 0 takes a free one.',
  },
  metricsHost: { type: 'text', default: '127.0.0.1', about: 'Address of the metrics’ port.' },
  metricsPublic: {
    type: 'flag',
    default: false,
    about: 'Answers `/metrics` on the API’s port too, to anybody who asks.',
  },
  tracesUrl: {
    type: 'text',
    format: 'url',
    about:
      'OTLP endpoint that traces are sent to over HTTP, such as `http://127.0.0.1:4318/v1/traces`. Needs the OpenTelemetry packages beside the server.',
  },
  tracesRatio: {
    type: 'number',
    min: 0,
    max: 1,
    default: 1,
    about: 'Share of the traces that begin here which are recorded.',
  },
  logLevel: {
    type: 'choice',
    choices: ['debug', 'info', 'warn', 'error', 'silent'],
    default: 'info',
    about: 'The least serious lines that are logged.',
  },
  accessLog: {
    type: 'choice',
    choices: ['off', 'debug', 'info'],
    default: 'info',
    about: 'Level of the line that each request leaves.',
  },
} as const satisfies Settings

/** The settings of a server, each with its value. */
export type ServerConfig = SettingValues<typeof settings>
