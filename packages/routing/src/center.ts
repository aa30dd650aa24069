/** A support centre as known at the instant of the decision; calendars have already been turned into `open` and `opensAt`. */
export interface CenterSnapshot {
  readonly id: string
  readonly kind: 'regional' | 'specialist'
  /** Specialists only: `security-emergency`, `big-data`, `enterprise`, `developer` or one of your own. */
  readonly specialty?: string | undefined
  /** Regions served at home, such as `CN` or `US-CA`. */
  readonly regions: readonly string[]
  /** BCP 47 tags somebody there speaks. */
  readonly languages: readonly string[]
  readonly open: boolean
  /** Next opening by the union of its calendars, epoch milliseconds; null: none is planned. Read only while closed. */
  readonly opensAt: number | null
  /** Wait of an item that joins now, milliseconds; absent: unknown. #28 */
  readonly expectedWaitMs?: number | undefined
  /** Regimes the centre is cleared for. */
  readonly compliance?: readonly string[] | undefined
  /** Regions whose data may be handled there. */
  readonly residencyRegions?: readonly string[] | undefined
}
