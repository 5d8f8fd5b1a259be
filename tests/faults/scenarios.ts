import type { TestMongo } from '../support/mongodb'
import { asTested } from './as-tested'
import { changeUnderLoad } from './changes-under-load'
import { cutOffAll, cutOffOne } from './database-cut'
import type { Finding } from './finding'
import type { Mode } from './fleet'
import { changeSettings } from './hot-pages'
import { shareLimits } from './limits-shared'
import { deployRolling } from './rolling-deploy'
import { startAtOnce } from './starts-at-once'
import { killWorkers } from './workers-killed'
import { killWriters } from './writer-killed'

interface Scenario {
  number: number
  name: string
  /** Some faults cannot happen to a SQLite, which is a file beside its processes. */
  modes: Mode[]
  run: (mode: Mode, mongo: TestMongo | undefined) => Promise<Finding[]>
}

const ALL: Mode[] = ['A', 'B', 'C']
const ON_MONGODB: Mode[] = ['A', 'C']

/** What can go wrong with a site of several processes, and what it promises then. */
export const SCENARIOS: Scenario[] = [
  { number: 1, name: 'changes of all kinds while readers ask', modes: ALL, run: changeUnderLoad },
  { number: 2, name: 'one instance cut off from the database', modes: ON_MONGODB, run: cutOffOne },
  {
    number: 3,
    name: 'a process stands still',
    modes: ALL,
    run: asTested('many-processes', '%.*stood still'),
  },
  { number: 4, name: 'the writer killed in the middle', modes: ALL, run: killWriters },
  { number: 5, name: 'clocks that are wrong', modes: ['B'], run: asTested('wrong-clocks') },
  {
    number: 6,
    name: 'a front that does not hear, or starts anew',
    modes: ['B'],
    run: asTested('front-cache', 'could not be purged|starts anew'),
  },
  {
    number: 7,
    name: 'a slow line to the front',
    modes: ['B'],
    run: asTested('front-cache', 'on its way'),
  },
  { number: 8, name: 'the database away for all', modes: ON_MONGODB, run: cutOffAll },
  { number: 9, name: 'a rolling deploy', modes: ALL, run: deployRolling },
  { number: 10, name: 'five first starts at once', modes: ALL, run: startAtOnce },
  { number: 11, name: 'workers killed', modes: ALL, run: killWorkers },
  { number: 12, name: 'limits of all together', modes: ALL, run: shareLimits },
  { number: 13, name: 'object storage away', modes: ['B'], run: asTested('object-storage') },
  { number: 14, name: 'settings changed with 2.000 hot pages', modes: ALL, run: changeSettings },
]
