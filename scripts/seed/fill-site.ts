import { ROLES } from '@/access/access'
import { toLexical } from '@/import/write/to-lexical'
import { payloadClient } from '@/platform/payload-client'
import { prepareSite } from '@/setup/prepare-site'
import { articles, CAUSES, COMMENTS } from './content'

const PASSWORD = 'om-mee-te-werken'

await prepareSite()
const payload = await payloadClient()
const causes: string[] = []
for (const cause of CAUSES) causes.push(await findOrMake('causes', 'name', cause.name, cause))

let made = 0
for (const { title, introduction, blocks, rows, synonyms, isDraft } of articles(causes)) {
  const before = made
  const id = await findOrMake('symptoms', 'title', title, {
    title,
    introduction,
    synonyms,
    body: toLexical(blocks, []),
    causes: rows,
    _status: isDraft ? 'draft' : 'published',
  })
  // Every tenth article has a thread, with what waits for a moderator. Every tenth is a draft too: not the same one.
  if (made > before && made % 10 === 1) await addThread(id)
  if (made % 20 === 0 && made > before) console.log(`${made} articles`)
}

for (const role of ROLES) {
  const email = `${role}@example.org`
  // The first admin may have this address, and keeps its password.
  await findOrMake('users', 'email', email, {
    email,
    name: `Seed ${role}`,
    roles: [role],
    password: PASSWORD,
  })
}
console.log(
  `${made} articles made, ${causes.length} causes. Log in as ${ROLES.join(', ')}@example.org with "${PASSWORD}".`,
)
process.exit()

/** What is there already stays as it is: a second run adds what is missing. */
async function findOrMake(
  collection: 'causes' | 'symptoms' | 'users',
  field: string,
  value: string,
  data: object,
): Promise<string> {
  const { docs } = await payload.find({
    collection,
    where: { [field]: { equals: value } },
    limit: 1,
    depth: 0,
  })
  if (docs[0]) return String(docs[0].id)
  const { id } = await payload.create({ collection, data: data as never, depth: 0 })
  if (collection === 'symptoms') made += 1
  return String(id)
}

async function addThread(symptom: string): Promise<void> {
  let parent: string | undefined
  for (const [index, { name, body, status, answers }] of COMMENTS.entries()) {
    const { id } = await payload.create({
      collection: 'comments',
      data: {
        symptom,
        name,
        email: `lezer${index}@example.org`,
        body,
        status,
        consentAt: new Date().toISOString(),
        ...(answers && parent && { parent }),
      } as never,
      depth: 0,
    })
    parent = String(id)
  }
}
