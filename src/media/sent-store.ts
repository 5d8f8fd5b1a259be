import type { Readable } from 'node:stream'

/** Where the pictures are that an editor sends for an import: in batches, until an import with them is done. */
export interface SentStore {
  /** @returns the name of a batch without pictures */
  begin: () => Promise<string>
  /** Whether a batch is there; from now on it counts as used just now. */
  isThere: (batch: string) => Promise<boolean>
  /** Keeps a picture, under its place in the folder that it comes from. */
  keep: (batch: string, path: string, picture: Readable) => Promise<void>
  /** Works with the pictures of a batch in a folder of this machine. */
  withFolder: <Result>(batch: string, work: (folder: string) => Promise<Result>) => Promise<Result>
  forget: (batch: string) => Promise<void>
  /** Forgets what came for an import that never came, or was not taken up again. */
  sweep: () => Promise<void>
}
