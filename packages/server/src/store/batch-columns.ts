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

/** Adds those rows of other columns that are wanted, told by their place. */
export function addRows(to: Columns, from: Columns, isWanted: (row: number) => boolean): void {
  for (const [row, owner] of from.owners.entries()) {
    if (!isWanted(row)) continue
    to.owners.push(owner)
    for (const [i, column] of from.columns.entries()) to.columns[i]?.push(column[row] as ColumnValue)
  }
}
