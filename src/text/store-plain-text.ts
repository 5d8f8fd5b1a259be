import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'
import { plainValues } from './plain-values'

/**
 * Takes out of every text that is stored, in every collection and global, what pages do not show and XML cannot hold: it is
 * pasted along unseen, and one such character makes a feed unreadable. Comes after the plugins that add collections.
 */
export const storePlainText: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(withPlainText),
  globals: config.globals?.map(withPlainText),
})

function withPlainText<Config extends CollectionConfig | GlobalConfig>(config: Config): Config {
  const hooks = { ...config.hooks, beforeValidate: [toPlainText, ...(config.hooks?.beforeValidate ?? [])] }
  return { ...config, hooks } as Config
}

/** A password is never shown, and must stay what somebody types. */
function toPlainText({ data }: { data?: Record<string, unknown> }): Record<string, unknown> | undefined {
  if (!data) return data
  const plain = plainValues(data)
  return 'password' in data ? { ...plain, password: data.password } : plain
}
