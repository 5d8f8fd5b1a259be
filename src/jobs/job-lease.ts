/** Held by who runs a job: where nobody holds it, the job's process died. */
export const jobLease = (id: string): string => `job ${id}`
