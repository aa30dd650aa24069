import { describe, expect, it } from 'vitest'
import { readOperations } from './contract-model.ts'
import { ContractRefused } from './finding.ts'
import { parseSources } from './load.ts'
import { type Contract, mergeSources } from './merge.ts'

const SHARED = `
schemas:
  Id: { type: string }
responses:
  Wrong: { content: { application/problem+json: { schema: { $ref: '#/schemas/Id' } } } }
`
const PARTS = `
openapi: 3.1.0
info: { title: Parts, version: '1' }
paths:
  /v1/parts/{partId}:
    parameters: [{ $ref: '#/components/parameters/PartId' }]
    get:
      operationId: parts.get
      responses: { '404': { $ref: './components/shared.yaml#/responses/Wrong' } }
components:
  parameters:
    PartId: { name: partId, in: path, schema: { $ref: './components/shared.yaml#/schemas/Id' } }
`

function merged(parts = PARTS): Contract {
  return mergeSources(
    parseSources([
      { file: 'openapi/components/shared.yaml', kind: 'components', text: SHARED },
      { file: 'openapi/parts.yaml', kind: 'capability', text: parts },
    ]),
  )
}

describe('mergeSources', () => {
  it('points every reference into the one document', () => {
    const text = JSON.stringify(merged().document)
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference)
    expect(references.toSorted()).toEqual([
      '#/components/parameters/PartId',
      '#/components/responses/Wrong',
      '#/components/schemas/Id',
      '#/components/schemas/Id',
    ])
  })

  it('follows references of an operation across files', () => {
    const [operation] = readOperations(merged())
    expect(operation?.parameters.map(({ name }) => name)).toEqual(['partId'])
    expect(
      operation?.responses.flatMap(({ content }) => content.map(({ contentType }) => contentType)),
    ).toEqual(['application/problem+json'])
    expect(operation?.capability).toBe('parts')
  })

  it.each([
    {
      given: '/components/schemas/Id/type',
      want: { file: 'openapi/components/shared.yaml', pointer: '/schemas/Id/type' },
    },
    {
      given: '/components/parameters/PartId',
      want: { file: 'openapi/parts.yaml', pointer: '/components/parameters/PartId' },
    },
    {
      given: '/paths/~1v1~1parts~1{partId}/get',
      want: { file: 'openapi/parts.yaml', pointer: '/paths/~1v1~1parts~1{partId}/get' },
    },
    { given: '/info', want: { file: 'openapi', pointer: '/info' } },
  ])('knows where $given came from', ({ given, want }) => {
    expect(merged().locate(given)).toEqual(want)
  })

  it('refuses another version in one file', () => {
    const text = SHARED
    const merge = (): Contract =>
      mergeSources(
        parseSources([
          { file: 'openapi/components/shared.yaml', kind: 'components', text },
          { file: 'openapi/parts.yaml', kind: 'capability', text: PARTS },
          { file: 'openapi/spares.yaml', kind: 'capability', text: "info: { version: '2' }" },
        ]),
      )
    expect(merge).toThrow(ContractRefused)
    expect(merge).toThrow('openapi/spares.yaml#/info/version: info version is already declared otherwise at')
  })
})
