import { build, checkNode, install } from './prepare.mjs'

checkNode()
await install()
const { settings } = await import('../server/settings.mjs')
// Before the build: a wrong setting should not cost anybody two minutes.
await settings()
await build()
const { start } = await import('../server/serve.mjs')
await start()
