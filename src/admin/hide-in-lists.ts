import type { CollectionConfig, Config, Field } from 'payload'

/** Payload offers as a column of lists what no form shows, by its name in the code. */
export function hideInLists(config: Config): Config {
  return { ...config, collections: (config.collections ?? []).map(withoutHiddenColumns) }
}

export function withoutHiddenColumns<Parent extends Pick<CollectionConfig, 'fields'>>(
  parent: Parent,
): Parent {
  return { ...parent, fields: parent.fields.map(outOfLists) }
}

function outOfLists(field: Field): Field {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(withoutHiddenColumns) } as Field
  // One that has a cell of its own is made for lists.
  if (field.type === 'ui' && field.admin.components?.Cell) return field
  if (field.type === 'ui' || ('name' in field && field.admin?.hidden)) {
    const admin = { ...field.admin, disableListColumn: true, disableListFilter: true }
    return ('fields' in field ? hideAll({ ...field, admin }) : { ...field, admin }) as Field
  }
  return 'fields' in field ? (withoutHiddenColumns(field) as Field) : field
}

/** What is inside of what is hidden is offered by itself. */
function hideAll<Parent extends Pick<CollectionConfig, 'fields'>>(parent: Parent): Parent {
  return {
    ...parent,
    fields: parent.fields.map((field) =>
      outOfLists('name' in field ? ({ ...field, admin: { ...field.admin, hidden: true } } as Field) : field),
    ),
  }
}
