import type { ImportLine } from './line'
import { Refused } from './refused'

/** Sends the file and hears how it goes. @throws Refused */
export async function runImport(
  file: File,
  options: Record<string, string>,
  signal: AbortSignal,
  onLine: (line: ImportLine) => void,
): Promise<void> {
  const query = new URLSearchParams({ ...options, name: file.name })
  const answer = await fetch(`/api/import?${query}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
    signal,
  })
  if (!answer.ok || !answer.body) throw await Refused.by(answer, 'De import kon niet worden gestart.')
  let rest = ''
  for await (const text of chunksOf(answer.body)) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(JSON.parse(line))
  }
}

/** Not every browser lets a stream be read with `for await` itself. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as never)
    .getReader() as ReadableStreamDefaultReader<string>
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}
