import { inject } from 'vitest'

/*
 * What flows load of the site themselves is of the one that runs: its settings are read once in a process, and all flows are one.
 */
Object.assign(process.env, inject('site')?.env)
