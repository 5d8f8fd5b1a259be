import type { CollectionConfig, Field, GlobalConfig, PayloadRequest } from 'payload'
import { writtenBy } from './access'

type Rule = (args: { req: PayloadRequest }) => boolean

/**
 * Gives every field that has no rule of its own an explicit one: who may read the document reads it, and `writers` write
 * it. A rule at the field stays.
 */
export function withFieldRules<Config extends CollectionConfig | GlobalConfig>(
  config: Config,
  writers: Rule,
): Config {
  return { ...config, fields: config.fields.map((field) => withRule(field, writers)) }
}

function withRule(field: Field, writers: Rule): Field {
  const ruled =
    'name' in field && field.type !== 'ui' && !field.access ? { ...field, access: writtenBy(writers) } : field
  if (ruled.type === 'tabs') {
    const tabs = ruled.tabs.map((tab) => ({
      ...tab,
      fields: tab.fields.map((inner) => withRule(inner, writers)),
    }))
    return { ...ruled, tabs } as Field
  }
  if (!('fields' in ruled)) return ruled as Field
  return { ...ruled, fields: ruled.fields.map((inner) => withRule(inner, writers)) } as Field
}
