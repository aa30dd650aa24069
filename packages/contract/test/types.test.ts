import { expect, expectTypeOf, it } from 'vitest'
import type {
  Account,
  AccountId,
  AccountsCreateBody,
  AccountsCreateResult,
  AccountsListQuery,
  ContractTier,
  DeskwireEvent,
  OperationId,
  OperationProblems,
  ProblemByKind,
  UnknownEvent,
} from '../src/index.ts'

it('tells known events apart by type, and leaves the unknown ones over', () => {
  const subjectOf = (event: DeskwireEvent): string => {
    switch (event.type) {
      case 'account.created':
        expectTypeOf(event.data.accountId).toEqualTypeOf<AccountId>()
        return event.data.accountId
      case 'session.created':
        return event.data.sessionId
      default:
        return event.subject.id
    }
  }
  const leftOver = (event: Extract<DeskwireEvent, { type: 'account.created' }> | UnknownEvent): void => {
    if (event.type !== 'account.created') expectTypeOf(event).toEqualTypeOf<UnknownEvent>()
  }
  const event = { type: 'account.created', data: { accountId: 'acc_1' } } as unknown as DeskwireEvent
  leftOver(event as UnknownEvent)
  expect(subjectOf(event)).toBe('acc_1')
})

it('names what an operation takes and gives', () => {
  expectTypeOf<AccountsCreateBody>().toHaveProperty('name')
  expectTypeOf<AccountsCreateResult>().toEqualTypeOf<Account>()
  expectTypeOf<NonNullable<AccountsListQuery['sort']>>().toEqualTypeOf<'createdAt' | '-createdAt'>()
  expectTypeOf<'accounts.create'>().toExtend<OperationId>()
})

it('keeps requests closed and answers open', () => {
  expectTypeOf<'platinum'>().not.toExtend<ContractTier>()
  expectTypeOf<'platinum'>().toExtend<import('../src/index.ts').Contract['tier']>()
})

it('knows which problems an operation may answer', () => {
  expectTypeOf<ProblemByKind['not-found']>().toExtend<OperationProblems['accounts.get']>()
  expectTypeOf<ProblemByKind['version-mismatch']>().not.toExtend<OperationProblems['accounts.get']>()
  expectTypeOf<ProblemByKind['version-mismatch']['currentVersion']>().toEqualTypeOf<number>()
})
