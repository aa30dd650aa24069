import type { ValidationError } from './validator.ts'

/**
 * Replaces what each alternative of a failed union says by the one thing that helps.
 *
 * A validator reports the errors of every alternative beside that of the union itself. If one alternative was clearly
 * meant (its tag fits, or it fails less than the others), its errors stand; if all that is missing is a choice of
 * property, or a tag with other values, that is said once; else only the union is reported.
 *
 * @param errors - errors whose `schemaPath` is complete, outer unions after their alternatives
 */
export function settleUnions(errors: readonly ValidationError[]): readonly ValidationError[] {
  const named = errors.filter(({ propertyName }) => propertyName === undefined)
  const unions = named.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
  return unions.reduce<readonly ValidationError[]>(settle, named)
}

function settle(errors: readonly ValidationError[], union: ValidationError): readonly ValidationError[] {
  if (!errors.includes(union)) return errors
  const within = (error: ValidationError): boolean =>
    error.schemaPath.startsWith(`${union.schemaPath}/`) && isAtOrBelow(error.instancePath, union.instancePath)
  const branches = Map.groupBy(errors.filter(within), ({ schemaPath }) =>
    schemaPath
      .slice(union.schemaPath.length + 1)
      .split('/', 1)
      .join(),
  )
  const settled = Array.isArray(union.params['passingSchemas'])
    ? [union]
    : choose(union, [...branches.values()])
  return errors.flatMap((error) => (error === union ? settled : within(error) ? [] : [error]))
}

function choose(
  union: ValidationError,
  branches: readonly (readonly ValidationError[])[],
): readonly ValidationError[] {
  const missing = branches
    .flat()
    .filter(({ keyword, instancePath }) => keyword === 'required' && instancePath === union.instancePath)
  if (missing.length === branches.flat().length) {
    const requiredNames = [...new Set(missing.map(({ params }) => params['missingProperty']))]
    return [{ ...union, params: { ...union.params, requiredNames } }]
  }
  const fitting = branches.filter((branch) => !branch.some((error) => isMismatch(error, union)))
  if (fitting.length === 0) return tagError(branches) ?? [union]
  const fewest = Math.min(...fitting.map(({ length }) => length))
  const best = fitting.filter(({ length }) => length === fewest)
  return best.length === 1 ? (best[0] ?? [union]) : [union]
}

/** Says whether an error shows that the alternative was not meant: another type, or another tag. */
function isMismatch({ keyword, instancePath }: ValidationError, union: ValidationError): boolean {
  if (keyword === 'type') return instancePath === union.instancePath
  return keyword === 'const' && depth(instancePath) <= depth(union.instancePath) + 1
}

/** The one tag on which every alternative failed, with all its values; undefined where there is no such tag. */
function tagError(branches: readonly (readonly ValidationError[])[]): readonly ValidationError[] | undefined {
  const tags = branches.map((branch) => branch.find(({ keyword }) => keyword === 'const'))
  const [first] = tags
  if (first === undefined || tags.some((tag) => tag?.instancePath !== first.instancePath)) return undefined
  const allowedValues = tags.map((tag) => tag?.params['allowedValue'])
  return [{ ...first, keyword: 'enum', params: { allowedValues } }]
}

function isAtOrBelow(pointer: string, parent: string): boolean {
  return pointer === parent || pointer.startsWith(`${parent}/`)
}

function depth(pointer: string): number {
  return pointer.split('/').length
}
