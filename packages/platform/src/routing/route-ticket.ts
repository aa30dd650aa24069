import {
  decide,
  type Decision,
  nextTier,
  offer,
  orderQueue,
  type RoutingItem,
  type RoutingPolicy,
  type Tier,
} from '@deskwire/routing'
import { decisions, queueEntries, reservations, tickets, type QueueEntryDoc } from '../documents/index.ts'
import { iso } from '../instant.ts'
import type { Stored } from '../ports/store.ts'
import type { Work } from '../work.ts'
import { capacityOf, holding } from './agent-load.ts'
import { floorOf } from './floor-view.ts'
import { decisionRecord } from './mapping.ts'
import { EXPIRE_TIMER, RETRY_TIMER, WIDEN_TIMER } from './timers.ts'
import { queueOf } from './choose-queue.ts'
