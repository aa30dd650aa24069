/**
 * What a part of an answer is known to hold: the name of a shape, the parts of an object, the one kind of part of an array or
 * a map, the values of an open enum; 0 where nothing is known that could grow.
 */
export type AnswerShape =
  | string
  | 0
  | {
      readonly properties?: Readonly<Record<string, AnswerShape>>
      readonly each?: AnswerShape
      readonly values?: readonly (string | number | boolean | null)[]
    }
