import { askStaff, Refused } from '@/admin/call-staff'
import type { ImportLine } from './line'

/** Sends the file and hears how it goes. @throws Refused */
export async function runImport(
  file: File,
  options: Record<string, string>,
  signal: AbortSignal,
  onLine: (line: ImportLine) => void,
): Promise<void> {
  const query = new URLSearchParams({ ...options, name: file.name })
  const otherwise = 'De import kon niet worden gestart.'
  const answer = await askStaff('POST', `/api/import?${query}`, { file, signal, otherwise })
  if (!answer.body) throw new Refused(otherwise, answer.status)
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
