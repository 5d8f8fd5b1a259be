import type { JobsConfig } from 'payload'
import { admins } from './access'

/** Scheduled publishing runs here; only admins see the queue. */
export const jobs: JobsConfig = {
  access: { cancel: admins, queue: admins, run: admins },
  autoRun: [{ cron: '*/10 * * * * *', queue: 'default', limit: 20, silent: true }],
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    labels: { singular: 'Taak', plural: 'Taken' },
    access: { create: admins, read: admins, update: admins, delete: admins },
    admin: { ...defaultJobsCollection.admin, group: 'Beheer', hidden: ({ user }) => !user },
  }),
}
