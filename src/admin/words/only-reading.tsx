'use client'

import { useDocumentInfo } from '@payloadcms/ui'

/** Says why nothing can be typed: Payload leaves a form of grey fields without a word. */
export function OnlyReading() {
  const { hasSavePermission, id, isTrashed } = useDocumentInfo()
  // Of the trash Payload says it itself.
  const isSaid = id !== undefined && hasSavePermission === false && !isTrashed
  return isSaid && <span>U kunt dit lezen, maar niet veranderen.</span>
}
