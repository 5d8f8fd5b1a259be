/*
 * In the admin's live preview, the page follows the form: the admin sends it with each change, the server makes the page
 * of it, and its content takes the place of what is shown. One request at a time; of several changes, the last counts.
 */

const admin = window.parent === window ? (window.opener as Window | null) : window.parent
let newest: unknown
let isAsking = false

addEventListener('message', ({ origin, data }: MessageEvent) => {
  if (origin !== location.origin || data?.type !== 'payload-live-preview' || !data.data) return
  newest = data.data
  if (!isAsking) void follow()
})
admin?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)

async function follow(): Promise<void> {
  isAsking = true
  while (newest) {
    const typed = newest
    newest = undefined
    await show(typed)
  }
  isAsking = false
}

async function show(typed: unknown): Promise<void> {
  const answer = await fetch(location.href, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(typed),
  }).catch(() => undefined)
  // What cannot be shown now is shown with the next change.
  if (!answer?.ok) return
  const made = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main')
  const content = document.querySelector('main')
  made?.querySelector('script')?.remove()
  if (made) content?.replaceWith(document.adoptNode(made))
}
