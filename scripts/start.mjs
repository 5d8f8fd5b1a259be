import { isBuilt } from './built-from.mjs'
import { build, checkNode, install } from './prepare.mjs'

checkNode()
await install()
const { settings } = await import('../server/settings.mjs')
const checked = settings()
// A wrong setting should not cost anybody two minutes; what is built is read while they are checked.
if (!isBuilt()) {
  await checked
  await build()
}
const { start } = await import('../server/serve.mjs')
await start(await checked)
