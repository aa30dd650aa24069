/** The story went another way than it is told: a step did not do what it says. */
class StoryError extends Error {
  override readonly name = 'StoryError'
}

/**
 * Holds the story to its word.
 * @param what - what should be so, as a sentence
 * @throws {StoryError} it is not so
 */
export function must(what: string, holds: boolean, got?: string): asserts holds {
  if (!holds)
    throw new StoryError(`The story broke off. ${what}${got === undefined ? '' : `; it is ${got}`}.`)
}
