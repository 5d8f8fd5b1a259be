import { describe, expect, it } from 'vitest'
import { parseEnv } from './env'

describe('the settings', () => {
  it('have defaults that start a site without any', () => {
    expect(parseEnv({})).toMatchObject({
      PORT: 3000,
      SITE_URL: 'http://localhost:3000',
      isMongo: false,
      DATABASE_URL: expect.stringMatching(/^file:\/.*\/data\/simpto\.db$/),
    })
  })

  it('count an empty variable as left out', () => {
    expect(parseEnv({ PORT: '', DATABASE_URL: '' }).PORT).toBe(3000)
  })

  it('follow the data folder and the port', () => {
    const env = parseEnv({ DATA_DIR: '/srv/x', PORT: '3005' })
    expect(env).toMatchObject({ DATABASE_URL: 'file:/srv/x/simpto.db', SITE_URL: 'http://localhost:3005' })
  })

  it.each([
    [{ PORT: 'abc' }, 'PORT must be a port number'],
    [{ PORT: '70000' }, 'PORT must be between'],
    [{ SITE_URL: 'example.org' }, 'SITE_URL must be a full address'],
    [{ DATABASE_URL: 'postgres://x' }, 'DATABASE_URL must begin with'],
    [{ DATABASE_COMPATIBILITY: 'x' }, 'DATABASE_COMPATIBILITY must be one of'],
    [{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET must be at least'],
    [{ DATABASE_URL: 'mongodb://h/d' }, 'PAYLOAD_SECRET is required'],
    [{ ADMIN_EMAIL: 'x' }, 'ADMIN_EMAIL must be'],
    [{ ADMIN_PASSWORD: 'kort' }, 'ADMIN_PASSWORD must be'],
    [{ SMTP_URL: 'http://x' }, 'SMTP_URL must begin with'],
    [{ COMMENT_LIMIT: '-1' }, 'COMMENT_LIMIT must be 0'],
    [{ SITE_LANGUAGE: 'de' }, 'SITE_LANGUAGE must be'],
    [{ CORS_ORIGINS: 'https://app.example.org/path' }, 'CORS_ORIGINS must be origins'],
  ])('refuse %o in words', (variables, message) => {
    expect(() => parseEnv(variables as unknown as Record<string, string>)).toThrow(message)
  })

  it('take several origins of other front ends', () => {
    const { CORS_ORIGINS } = parseEnv({ CORS_ORIGINS: 'https://a.example, http://localhost:8080' })
    expect(CORS_ORIGINS).toEqual(['https://a.example', 'http://localhost:8080'])
  })

  it('name every wrong setting at once', () => {
    expect(() => parseEnv({ PORT: 'x', SITE_URL: 'y' })).toThrow(/PORT.*\n.*SITE_URL/)
  })
})
