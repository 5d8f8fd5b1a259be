import type { importMap } from '@/payload-import-map'

/** A component of ours in the admin, as the import map names it: `npm run generate` adds a new one. */
export type AdminComponent = Extract<keyof typeof importMap, `@/${string}`>

/** Names a component of ours for Payload's configuration, so that the type check sees one that moved or is gone. */
export function adminComponent(name: AdminComponent): AdminComponent {
  return name
}
