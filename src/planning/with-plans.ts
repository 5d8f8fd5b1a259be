import type { SanitizedConfig, TaskHandler } from 'payload'
import { mayStart } from './change-plans'
import { PLANNED_COLLECTIONS } from './plan'

/**
 * Payload's job for planned publications, safe against who calls it off at that moment; and its form for them off, in the
 * place of which `planning/admin` stands. Payload makes both from one setting of a collection, after all plugins.
 */
export function withPlans(config: SanitizedConfig): SanitizedConfig {
  for (const { slug, versions } of config.collections) {
    const isPlanned = PLANNED_COLLECTIONS.some((planned) => planned === slug)
    if (isPlanned && versions?.drafts) versions.drafts.schedulePublish = false
  }
  const task = config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  if (!task || typeof task.handler !== 'function') throw new Error('Payload has no task that publishes')
  const publish: TaskHandler<'schedulePublish'> = task.handler
  const startOrLeave: TaskHandler<'schedulePublish'> = async (args) =>
    (await mayStart(args.req, args.job)) ? publish(args) : { output: {} }
  task.handler = startOrLeave
  return config
}
