import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

type Moment = 'beforeOperation' | 'beforeChange'

/** Has a hook run first at this moment in every collection and global; comes after the plugins that add collections. */
export function beforeEachDocument(moment: Moment, hook: (args: never) => unknown): Plugin {
  const withHook = <Config extends CollectionConfig | GlobalConfig>(config: Config): Config => {
    const hooks = { ...config.hooks, [moment]: [hook, ...(config.hooks?.[moment] ?? [])] }
    return { ...config, hooks } as Config
  }
  return (config) => ({
    ...config,
    collections: config.collections?.map(withHook),
    globals: config.globals?.map(withHook),
  })
}
