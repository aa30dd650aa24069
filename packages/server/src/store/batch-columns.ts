/** A value of a column. */
export type ColumnValue = number | string | null

/** Columns of rows, to go as arrays into one statement. */
export interface Columns {
  readonly columns: readonly ColumnValue[][]
  /** Item of each row, as its position in the batch. */
  readonly owners: number[]
}

/** Columns without a row. */
export const emptyColumns = (width: number): Columns => ({
  columns: Array.from({ length: width }, () => []),
  owners: [],
})

/** Adds a row. */
export function addRow({ columns, owners }: Columns, owner: number, ...values: readonly ColumnValue[]): void {
  owners.push(owner)
  for (let i = 0; i < values.length; i += 1) (columns[i] as ColumnValue[]).push(values[i] as ColumnValue)
}
