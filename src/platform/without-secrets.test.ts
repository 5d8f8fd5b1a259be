import { expect, it } from 'vitest'
import { withoutSecrets } from './without-secrets'

it('names what holds a secret instead of showing it, whole or in parts', () => {
  const settings = {
    DATABASE_URL: 'mongodb://simpto:geheim%2Fwoord@db.example/simpto?authMechanismProperties=T:sleutel',
    SMTP_URL: 'smtp://mailer:postwoord@mail.example',
    PAYLOAD_SECRET: 'a-"secret"-of-some-length',
  }
  const quoted = [
    `Invalid connection string "${settings.DATABASE_URL}"`,
    'Authentication failed for simpto:geheim%2Fwoord',
    'cannot log in with geheim/woord',
    'option authMechanismProperties=T:sleutel is not known',
    `connect ECONNREFUSED ${settings.SMTP_URL}`,
    'Invalid login: postwoord',
    JSON.stringify({ secret: settings.PAYLOAD_SECRET }),
  ]
  const said = withoutSecrets(quoted.join('\n'), settings)
  expect(said).not.toMatch(/geheim|sleutel|postwoord|of-some-length/)
  expect(said.match(/\((DATABASE_URL|SMTP_URL|PAYLOAD_SECRET)\)/g)).toHaveLength(quoted.length)
  const harmless = 'connect ECONNREFUSED db.example:27017'
  expect(withoutSecrets(harmless, settings)).toBe(harmless)
})
