import { failuresOf } from '../contract-model.ts'
import { pointerTo } from '../json.ts'
import { problemKindsOf } from '../problem-kinds.ts'
import type { Rule } from './rule.ts'

const MEDIA_TYPE = 'application/problem+json'
const TYPE = /^https:\/\/deskwire\.dev\/problems\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** An answer that refuses is a problem document of named kinds, each with a stable type and this very status. */
export const problemAnswers: Rule = ({ contract, operations }) =>
  operations.flatMap((operation) =>
    failuresOf(operation).flatMap(({ status, content, pointer }) => {
      const [media] = content
      if (content.length !== 1 || media?.contentType !== MEDIA_TYPE) {
        return [{ pointer, message: `an answer ${status} must have ${MEDIA_TYPE} and nothing else` }]
      }
      return problemKindsOf(contract, media.schema).flatMap((problem) => {
        if (problem.schemaName === '') {
          return [{ pointer: problem.pointer, message: 'a problem must be a component schema of its own' }]
        }
        if (!TYPE.test(problem.type)) {
          const message = `the problem ${problem.schemaName} needs a const type https://deskwire.dev/problems/kebab-case`
          return [{ pointer: problem.pointer, message }]
        }
        if (problem.status === Number(status)) return []
        const message = `the problem ${problem.schemaName} has the status ${problem.status}, but stands under ${status}`
        return [{ pointer: pointerTo(pointer, 'content', MEDIA_TYPE), message }]
      })
    }),
  )
