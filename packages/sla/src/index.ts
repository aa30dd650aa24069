export {
  type Breach,
  type Clock,
  type ClockInput,
  type ClockState,
  computeClock,
  type Warning,
} from './clock.ts'
export { alwaysOpen, type CompiledCalendar, compileCalendar } from './compiled-calendar.ts'
export { parseDuration, parseTarget, type Target, type TargetSetting } from './duration.ts'
export { intlTimeZones } from './intl-time-zones.ts'
export { addCalendarDays, closeOfBusinessDay } from './local-days.ts'
export type { Metric } from './metric.ts'
export type { OpenWindows } from './open-windows.ts'
export type { CalendarDefinition, WallWindow, Weekday } from './opening-hours.ts'
export {
  type ChoosablePolicy,
  choosePolicy,
  type Fact,
  type Facts,
  type Mismatch,
  type PolicyChoice,
  type PolicyOutcome,
} from './policy.ts'
export { type DurationSplit, type Segment, segmentsBetween, splitDuration } from './segments.ts'
export { type TemporalLike, temporalTimeZones } from './temporal-time-zones.ts'
export {
  clockInputsOf,
  computeClocks,
  type TicketClocksInput,
  type TicketEvent,
  type TicketMessage,
} from './ticket-clocks.ts'
export type { OffsetTransition, TimeZones, ZoneYear } from './time-zones.ts'
export {
  type CalendarChange,
  type PausePolicy,
  pausedSpans,
  type Span,
  type TargetChange,
  type TimelineEntry,
} from './timeline.ts'
export { type DueTrace, traceDue, type TraceStep } from './trace.ts'
export { addWorkingTime, openWindowsBetween, workingTimeBetween } from './working-time.ts'
