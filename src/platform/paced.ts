import { env } from './env'

/** What is done as often as this or oftener keeps its pace. */
const OFTEN_MS = 1_000

/**
 * How long to wait before it is looked again for what happens by itself: in tests less than elsewhere (`JOBS_PACE`).
 *
 * @param ms where nothing else is set
 */
export const paced = (ms: number): number => (ms > OFTEN_MS ? Math.max(OFTEN_MS, ms / env().JOBS_PACE) : ms)
