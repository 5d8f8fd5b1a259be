import { expect, it, vi } from 'vitest'

it('names what holds a secret instead of showing it, whole or in parts', async () => {
  vi.stubEnv(
    'DATABASE_URL',
    'mongodb://simpto:geheim%2Fwoord@db.example/simpto?authMechanismProperties=T:sleutel',
  )
  vi.stubEnv('SMTP_URL', 'smtp://mailer:postwoord@mail.example')
  vi.stubEnv('PAYLOAD_SECRET', 'a-"secret"-of-some-length')
  const { withoutSecrets } = await import('./without-secrets')
  const quoted = [
    'Invalid connection string "mongodb://simpto:geheim%2Fwoord@db.example/simpto?authMechanismProperties=T:sleutel"',
    'Authentication failed for simpto:geheim%2Fwoord',
    'cannot log in with geheim/woord',
    'option authMechanismProperties=T:sleutel is not known',
    'connect ECONNREFUSED smtp://mailer:postwoord@mail.example',
    'Invalid login: postwoord',
    JSON.stringify({ secret: 'a-"secret"-of-some-length' }),
  ]
  const said = withoutSecrets(quoted.join('\n'))
  expect(said).not.toMatch(/geheim|sleutel|postwoord|of-some-length/)
  expect(said.match(/\((DATABASE_URL|SMTP_URL|PAYLOAD_SECRET)\)/g)).toHaveLength(quoted.length)
  expect(withoutSecrets('connect ECONNREFUSED db.example:27017')).toBe(
    'connect ECONNREFUSED db.example:27017',
  )
})
