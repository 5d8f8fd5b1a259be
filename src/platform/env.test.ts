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
    [{ WEB_PROCESSES: '0' }, 'WEB_PROCESSES must be auto'],
    [{ KEPT_PAGES_MB: '8' }, 'KEPT_PAGES_MB must be 16 or more'],
    [{ DRAIN_SECONDS: 'x' }, 'DRAIN_SECONDS must be a number'],
    [{ METRICS_PORT: 'x' }, 'METRICS_PORT must be a port number'],
    [{ PORT: '3000', METRICS_PORT: '3000' }, 'METRICS_PORT must be another port than PORT'],
    [{ METRICS_HOST: 'a b' }, 'METRICS_HOST must be an address'],
    [{ ACCESS_LOG: 'yes' }, 'ACCESS_LOG must be 0 or 1'],
    [{ UNCONFIRMED_SECONDS: '-1' }, 'UNCONFIRMED_SECONDS must be 0'],
    [{ COMMENT_LIMIT: '-1' }, 'COMMENT_LIMIT must be 0'],
    [{ SITE_LANGUAGE: 'xx' }, 'SITE_LANGUAGE must be nl or'],
    [{ S3_BUCKET: 'x' }, 'S3_BUCKET must be the name'],
    [{ S3_ENDPOINT: 's3.example.org' }, 'S3_ENDPOINT must be a full address'],
    [{ S3_FORCE_PATH_STYLE: 'yes' }, 'S3_FORCE_PATH_STYLE must be true or false'],
    [{ S3_BUCKET: 'pictures' }, 'S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY are missing'],
    [{ S3_ENDPOINT: 'https://s3.example.org' }, 'S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID'],
    [
      { S3_BUCKET: 'pictures', S3_REGION: 'eu-west-1', S3_ACCESS_KEY_ID: 'me' },
      'S3_SECRET_ACCESS_KEY is missing',
    ],
    [{ FRONT_PURGE_URLS: 'varnish:6081' }, 'FRONT_PURGE_URLS must be addresses'],
    [{ FRONT_PURGE_URLS: 'http://me:geheim@varnish' }, 'FRONT_PURGE_URLS must be addresses'],
    [{ FRONT_PURGE_URLS: 'http://varnish' }, 'FRONT_PURGE_URLS and FRONT_PURGE_TOKEN go together'],
    [{ FRONT_PURGE_TOKEN: 'kort' }, 'FRONT_PURGE_TOKEN must be at least 16'],
    [{ CDN_PURGE_API: 'akamai' }, 'CDN_PURGE_API must be cloudflare or fastly'],
    [{ CDN_PURGE_API: 'fastly' }, 'CDN_PURGE_API, CDN_PURGE_URL and CDN_PURGE_TOKEN go together'],
    [{ CORS_ORIGINS: 'https://app.example.org/path' }, 'CORS_ORIGINS must be origins'],
  ])('refuse %o in words', (variables, message) => {
    expect(() => parseEnv(variables as unknown as Record<string, string>)).toThrow(message)
  })

  it.each([
    ['DATABASE_URL', 'mongodb://simpto:geheim/woord@db.example/simpto'],
    ['DATABASE_URL', 'mongodb://simpto:geheim@woord@db.example/simpto'],
    ['DATABASE_URL', 'mongodb://simpto:1/geheim@db.example/simpto'],
    ['DATABASE_URL', 'mongodb://simpto:1?geheim@db.example/simpto'],
    ['DATABASE_URL', 'mongodb+srv://simpto:geheim%zz@db.example'],
    ['DATABASE_URL', 'mongodb://simpto:geheim#1@db.example'],
    ['DATABASE_URL', 'mongo://simpto:geheim@db.example'],
    ['SMTP_URL', 'smtp://simpto:geheim/woord@mail.example'],
    ['SMTP_URL', 'smtp://simpto:1/geheim@mail.example'],
    ['SMTP_URL', 'smtp://simpto:geheim#1@mail.example'],
    ['SMTP_URL', 'smtp://simpto:geheim%@mail.example'],
    ['PAYLOAD_SECRET', 'geheim'],
  ])('name %s when it is wrong, and show nothing of it (%s)', (name, value) => {
    const refusal = () => parseEnv({ PAYLOAD_SECRET: 'a-secret-of-some-length', [name]: value })
    expect(refusal).toThrow(new RegExp(`^${name} (?!.*(geheim|simpto|example))`))
  })

  it.each([
    'mongodb://db/simpto',
    'mongodb://127.0.0.1:27017,[::1]:27018/simpto?replicaSet=rs0&retryWrites=true',
    'mongodb+srv://simpto:geheim%2Fwoord@cluster0.abc.mongodb.net/?appName=x',
    'mongodb://%2Ftmp%2Fmongodb-27017.sock/simpto',
  ])('take %s', (url) => {
    const settings = { PAYLOAD_SECRET: 'a-secret-of-some-length', DATABASE_URL: url }
    expect(parseEnv(settings).DATABASE_URL).toBe(url)
  })

  it.each(['smtp://localhost:2525', 'smtps://user:p%40ss@mail.example:465/?pool=true'])('take %s', (url) => {
    expect(parseEnv({ SMTP_URL: url }).SMTP_URL).toBe(url)
  })

  it('take several origins of other front ends', () => {
    const { CORS_ORIGINS } = parseEnv({ CORS_ORIGINS: 'https://a.example, http://localhost:8080' })
    expect(CORS_ORIGINS).toEqual(['https://a.example', 'http://localhost:8080'])
  })

  it('name every wrong setting at once', () => {
    expect(() => parseEnv({ PORT: 'x', SITE_URL: 'y' })).toThrow(/PORT.*\n.*SITE_URL/)
  })
})
