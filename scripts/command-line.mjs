import { existsSync } from 'node:fs'
import { installed, run } from './run.mjs'

/**
 * The environment of a program that loads Payload outside Next.
 *
 * Lexical's files for development await at their top level, and on Node 20 two of them sometimes wait for each other: the
 * process then ends with code 13 and says nothing. Its files for production do not.
 */
export const COMMAND_LINE = {
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=production`.trim(),
}

/**
 * Runs a program of the project that loads Payload outside Next.
 *
 * @param {string[]} command the program of a package, and its arguments
 * @param {Record<string, string>} [env]
 */
export function runCommandLine([program = '', ...args], env = {}) {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return run(installed(program), args, { ...COMMAND_LINE, ...env })
}
