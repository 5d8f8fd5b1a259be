import { checkSettings } from './check-settings'

/* For `server/settings.mjs`: the checked settings as JSON, or one clear line and exit code 1. */
try {
  console.log(JSON.stringify(await checkSettings()))
} catch (error) {
  if (!(error instanceof Error && error.name === 'SettingError')) throw error
  console.error(error.message)
  process.exitCode = 1
}
