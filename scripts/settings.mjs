import { existsSync } from 'node:fs'
import { tsImport } from 'tsx/esm/api'

// The same file that Next and Docker Compose read; what the environment says itself comes first.
if (existsSync('.env')) process.loadEnvFile('.env')

/**
 * The checked settings, or one clear line and the end of this process.
 *
 * @returns {Promise<{ port: number, url: string, dataDir: string, adminEmail: string, trustedProxies: string[] }>}
 */
export async function settings() {
  const { checkSettings } = await tsImport('../src/setup/check-settings.ts', import.meta.url)
  try {
    return await checkSettings()
  } catch (error) {
    if (!(error instanceof Error && error.name === 'SettingError')) throw error
    console.error(error.message)
    process.exit(1)
  }
}
