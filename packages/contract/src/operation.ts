/** A set of filters that may be given together, with the sorts that an index serves for it. */
export interface ServedCombination {
  readonly filters: readonly string[]
  readonly sorts: readonly string[]
}

/** A query parameter of an operation. */
export interface QueryParameter {
  readonly name: string
  /** The type of its value once read; with `[]`, the parameter is repeated. */
  readonly type:
    | 'string'
    | 'integer'
    | 'number'
    | 'boolean'
    | 'string[]'
    | 'integer[]'
    | 'number[]'
    | 'boolean[]'
  /** What holds where the parameter is not given; absent where nothing does. */
  readonly default?: string | number | boolean
}

/** What the contract says about one operation, apart from its schemas. */
export interface Operation {
  /** `resource.verb`, such as `accounts.create`. */
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path with its parameters in braces: `/v1/accounts/{accountId}`. */
  readonly path: string
  /** The contract file that declares it, such as `people`. */
  readonly capability: string
  /** What it acts on, the part of the id before the dot. */
  readonly resource: string
  readonly summary: string
  /** Scopes of which the caller needs every one. */
  readonly scopes: readonly string[]
  /** Kinds of actor that may call it. */
  readonly actors: readonly ('app' | 'agent' | 'contact')[]
  /** `safe` changes nothing, `idempotent` may be repeated as it is, `keyed` may be repeated with its `Idempotency-Key`. */
  readonly idempotency: 'safe' | 'idempotent' | 'keyed'
  /** Whether `If-Match` is required. */
  readonly ifMatch: boolean
  /** Whether it takes `cursor` and answers `{ items, nextCursor }`. */
  readonly paging: boolean
  /** The served combinations of filters and sorts; empty where the operation declares none. */
  readonly indexes: readonly ServedCombination[]
  readonly query: readonly QueryParameter[]
  /** Names of the path's parameters, in the order of the contract. */
  readonly pathParameters: readonly string[]
  readonly body: { readonly contentTypes: readonly string[]; readonly required: boolean } | null
  /** The answer when all goes well; `contentType` is null where it has no body. */
  readonly success: { readonly status: number; readonly contentType: string | null }
  /** HTTP status by problem kind, for each kind that the operation may answer. */
  readonly problems: Readonly<Record<string, number>>
}
