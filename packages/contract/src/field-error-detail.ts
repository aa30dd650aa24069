import type { ValidationError } from './validator.ts'

const MAX_DETAIL = 512

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'an RFC 3339 instant in UTC with milliseconds, such as 2026-11-20T09:30:00.000Z',
  date: 'a date, such as 2026-11-20',
  email: 'an e-mail address',
  uri: 'an absolute URI',
  uuid: 'a UUID',
  regex: 'a regular expression',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'an array',
  boolean: '`true` or `false`',
  integer: 'an integer',
  null: '`null`',
  number: 'a number',
  object: 'an object',
  string: 'a string',
}

const COMPARISONS: Readonly<Record<string, string>> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
}

/** Says in one sentence, of at most 512 characters, what a keyword asks for. Never the value that was sent. */
export function detailOf(error: ValidationError): string {
  const sentence = sentenceOf(error)
  return sentence.length <= MAX_DETAIL ? sentence : `${sentence.slice(0, MAX_DETAIL - 1)}…`
}

function sentenceOf({ keyword, params }: ValidationError): string {
  const limit = `${params['limit']}`
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return `\`${params['missingProperty']}\` is required.`
    case 'type':
      return `Must be ${[params['type']]
        .flat()
        .map((type) => TYPES[`${type}`] ?? `${type}`)
        .join(' or ')}.`
    case 'enum':
      return `Must be one of ${valuesOf(params['allowedValues'])}.`
    case 'const':
      return `Must be ${valuesOf([params['allowedValue']])}.`
    case 'format':
      return `Must be ${FORMATS[`${params['format']}`] ?? `of the format ${params['format']}`}.`
    case 'pattern':
      return `Must match the pattern ${params['pattern']}.`
    case 'propertyNames':
      return 'This name is not allowed here.'
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `Must be ${COMPARISONS[`${params['comparison']}`]} ${limit}.`
    case 'multipleOf':
      return `Must be a multiple of ${params['multipleOf']}.`
    case 'minLength':
    case 'maxLength':
      return `Must be ${bound(keyword)} ${counted(limit, 'character')} long.`
    case 'minItems':
    case 'maxItems':
      return `Must have ${bound(keyword)} ${counted(limit, 'item')}.`
    case 'minProperties':
    case 'maxProperties':
      return `Must have ${bound(keyword)} ${limit === '1' ? '1 property' : `${limit} properties`}.`
    case 'uniqueItems':
      return `Items ${params['j']} and ${params['i']} are equal; each may be given once.`
    case 'oneOf':
    case 'anyOf':
      return oneOfSentence(params)
    default:
      return `Breaks the rule \`${keyword}\` of the contract.`
  }
}

function oneOfSentence(params: ValidationError['params']): string {
  const names = params['requiredNames']
  if (Array.isArray(names)) return `Give one of ${valuesOf(names)}.`
  if (Array.isArray(params['passingSchemas']))
    return 'Fits more than one of the allowed forms; give what belongs to one.'
  return 'Fits none of the allowed forms.'
}

function bound(keyword: string): string {
  return keyword.startsWith('min') ? 'at least' : 'at most'
}

function counted(count: string, noun: string): string {
  return `${count} ${noun}${count === '1' ? '' : 's'}`
}

/** Lists allowed values as far as a sentence bears. */
function valuesOf(values: unknown): string {
  const listed = [values]
    .flat()
    .map((value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``)
  const fitting: string[] = []
  for (const value of listed) {
    if (fitting.join(', ').length + value.length > MAX_DETAIL - 60) break
    fitting.push(value)
  }
  const left = listed.length - fitting.length
  return left === 0 ? fitting.join(', ') : `${fitting.join(', ')} and ${left} more`
}
