import slugify from '@sindresorhus/slugify'
import {
  type CollectionSlug,
  type FieldHook,
  type RowField,
  slugField,
  type TextFieldSingleValidation,
} from 'payload'
import { text } from 'payload/shared'
import { fieldRefused } from '@/platform/field-refused'

/** Longer addresses are cut at a word: nobody reads them, and Next forgets what depends on a very long one. */
const LONGEST = 100

const MOST_COPIES = 100
const LONGEST_COPY = '-kopie-100'.length

/**
 * Text as part of an address: "Één coëliakie-patiënt" becomes `een-coeliakie-patient`.
 * Undefined where nothing is left, because a stored `''` would make the second draft without title collide.
 */
export function toSlug(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined
  const slug = slugify(text.slice(0, 4 * LONGEST), { decamelize: false })
  if (slug.length <= LONGEST) return slug || undefined
  const cut = slug.slice(0, LONGEST + 1)
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : LONGEST)
}

/**
 * Payload's slug field with readable Dutch addresses; `useAsSlug` names the field that it follows. What is `reserved` is
 * refused where somebody types it; where it comes of the title, it gets another one.
 */
export function slug(useAsSlug: 'title' | 'name', isReserved = (_: string) => false): RowField {
  return slugField({
    useAsSlug,
    slugify: ({ valueToSlugify }) => {
      const made = toSlug(valueToSlugify)
      return made && isReserved(made) ? `pagina-${made}` : made
    },
    overrides: (row) => {
      for (const field of row.fields) {
        if ('name' in field && field.type === 'checkbox') field.label = 'Adres volgt de naam'
        if (!('name' in field) || field.name !== 'slug' || field.type !== 'text') continue
        field.label = 'Adres (laatste deel)'
        field.admin = {
          ...field.admin,
          description: 'Wordt uit de naam gemaakt. Een oud adres verwijst na een wijziging vanzelf door.',
        }
        field.validate = toldAtTitle(useAsSlug)
        // What arrives through the API is made readable as well, also when the built-in generator is switched off.
        field.hooks = {
          beforeValidate: [readable, (args) => refuseReserved(args, isReserved)],
          beforeDuplicate: [freeCopy],
        }
      }
      return row
    },
  })
}

/** An address that is missing because the title is: one thing to mend, told once, where it is mended. */
function toldAtTitle(useAsSlug: 'title' | 'name'): TextFieldSingleValidation {
  return (value, options) => {
    const title = (options.siblingData as Record<string, unknown>)[useAsSlug]
    return value || title ? text(value, options) : true
  }
}

const readable: FieldHook = ({ value }) => toSlug(value) ?? value

/** The address of a copy: the first that nobody has, also not in the trash. */
const freeCopy: FieldHook = async ({ collection, req, value }) => {
  if (typeof value !== 'string' || !collection) return undefined
  // A longer one would lose what makes it a copy.
  const start = value.slice(0, LONGEST - LONGEST_COPY).replace(/-$/, '')
  for (let count = 1; count <= MOST_COPIES; count += 1) {
    const slug = `${start}-kopie${count > 1 ? `-${count}` : ''}`
    const { totalDocs } = await req.payload.count({
      collection: collection.slug as CollectionSlug,
      where: { slug: { equals: slug } },
      trash: true,
      req,
    })
    if (totalDocs === 0) return slug
  }
  return undefined
}

/** Before the generator looks, which would take what was typed and make another one of it. */
function refuseReserved(
  { collection, req, value }: Parameters<FieldHook>[0],
  isReserved: (slug: string) => boolean,
): unknown {
  if (typeof value !== 'string' || !isReserved(value)) return value
  const message = `"${value}" is een adres van de site zelf. Kies een ander.`
  throw fieldRefused(req, collection?.slug, 'slug', message)
}
