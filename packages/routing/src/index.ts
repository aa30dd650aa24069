export type { AgentIndex } from './agent-index.ts'
export { indexAgents } from './agent-index.ts'
export type { AgentSnapshot, Presence } from './agent.ts'
export type { CapacityByChannel, ChannelCapacity } from './capacity.ts'
export { freeCapacity, releaseCapacity } from './capacity.ts'
export type { CenterSnapshot } from './center.ts'
export type { CenterChoice, CenterObstacle, CenterRule } from './choose-center.ts'
export { chooseCenter, EMERGENCY_SPECIALTY } from './choose-center.ts'
export type { AgentExplanation, DecisionInput } from './decide.ts'
export { decide, explainAgent } from './decide.ts'
export type { Candidate, Decision, DecisionInputs, MainReason, NearMiss } from './decision.ts'
export { definePolicy, MAX_QUEUE_TUNING_MS } from './define-policy.ts'
export type {
  Dimension,
  DimensionName,
  FilterDimension,
  ItemContext,
  ItemDimension,
  PairContext,
  PairDimension,
  ScoredDimensionName,
} from './dimension.ts'
export { DIMENSIONS } from './dimensions.ts'
export type { FilterCode, SwitchableFilter } from './filter-code.ts'
export { FILTER_CODES } from './filter-code.ts'
export type { ReasonValue, Rejection } from './filters.ts'
export { fingerprint, fingerprintOfParts } from './fingerprint.ts'
export type {
  ContractHours,
  Exclusion,
  ItemLanguage,
  Priority,
  RequiredSkill,
  RoutingItem,
  SecurityState,
  SkillStep,
} from './item.ts'
export type { Inquiry } from './inquiry.ts'
export { inquire } from './inquiry.ts'
export { agentsKeptOutBy, isAnyoneEligible } from './kept-out.ts'
export type { NextItem } from './next-item.ts'
export { nextItemFor } from './next-item.ts'
export type {
  LanguagePolicy,
  PolicyInput,
  QueuePolicy,
  QueueTuner,
  RecordPolicy,
  RelaxationPolicy,
  ReservationPolicy,
  RoutingPolicy,
  StickyPolicy,
} from './policy.ts'
export type { QueuePosition, QueueRule, QueueTuning } from './queue-order.ts'
export { orderQueue } from './queue-order.ts'
export type { Relaxation } from './requirements.ts'
export type {
  CommandRefusal,
  CommandResult,
  OfferRefusal,
  OfferResult,
  Reservation,
  ReservationCommand,
  ReservationState,
} from './reservation.ts'
export { endReservation, excludeAgent, offer } from './reservation.ts'
export type { Contribution } from './score.ts'
export type { Rejected } from './screening.ts'
export type { Tier, TierRung, TierView } from './tier-ladder.ts'
export { nextTier } from './tier-ladder.ts'
