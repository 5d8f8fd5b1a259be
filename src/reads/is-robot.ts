import { isbot } from 'isbot'

/** Browsers call themselves by less; only what calls itself by much more makes the search long. */
const LONGEST_AGENT = 500

/** Whether a browser calls itself a robot. */
export function isRobot(agent: string): boolean {
  return isbot(agent.slice(0, LONGEST_AGENT))
}
