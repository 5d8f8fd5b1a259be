import type { JobsConfig } from 'payload'
import { admins } from '@/access/access'

/** Payload's queue, for scheduled publishing; `jobs/worker.ts` runs it, and only admins see it. */
export const jobs: JobsConfig = {
  access: { cancel: admins, queue: admins, run: admins },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    labels: { singular: 'Taak', plural: 'Taken' },
    access: { create: admins, read: admins, update: admins, delete: admins },
    admin: { ...defaultJobsCollection.admin, group: 'Beheer', hidden: ({ user }) => !user },
  }),
}
