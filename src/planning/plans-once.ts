import { cache } from 'react'
import { findPlans } from './find-plans'

/** What is planned, looked up once for everything on a page: the filter of a list, and each of its rows. */
export const plansOnce = cache(findPlans)
