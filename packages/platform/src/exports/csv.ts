/** What a cell may hold; null is an empty one. */
export type Cell = string | number | boolean | null

// What spreadsheets read as the beginning of a formula, in its full-width forms too (OWASP, "CSV Injection").
const formula = /^[=+\-@\t\r\n＝＋－＠]/

function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const harmless = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/**
 * Writes one row of a CSV with its line end (RFC 4180). A text that a spreadsheet would run as a formula begins with an
 * apostrophe, so that it is read as the text that it is.
 * @example
 * csvRow(['tkt_1', '=HYPERLINK("…")', null]) // `tkt_1,"'=HYPERLINK(""…"")",\r\n`
 */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(writeCell).join(',')}\r\n`
