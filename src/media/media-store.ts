/** Where the files of pictures are. Names are those of files, without a folder. */
export interface MediaStore {
  /** @returns undefined where there is none of that name */
  read: (name: string) => Promise<Buffer | undefined>
  has: (name: string) => Promise<boolean>
  /** Keeps a file, unless one of that name is there. @returns whether it was kept */
  add: (name: string, bytes: Buffer) => Promise<boolean>
  /** Keeps a file, also over one of that name. */
  write: (name: string, bytes: Buffer) => Promise<void>
  /** In no order. */
  list: () => Promise<MediaFile[]>
  /** One that is not there is fine. */
  delete: (name: string) => Promise<void>
  /** Keeps files aside under a name of their own, also when they are deleted or written anew. */
  keep: (names: readonly string[], kept: string) => Promise<void>
  /** Puts the files back that were kept. */
  restore: (names: readonly string[], kept: string) => Promise<void>
  /** Lets go of what was kept. */
  forget: (names: readonly string[], kept: string) => Promise<void>
}

export interface MediaFile {
  name: string
  /** In bytes. */
  size: number
  /** In milliseconds since 1970. */
  changedAt: number
  /** In hexadecimal digits, where the store knows it. */
  md5?: string
}

/** Whether it stays in its folder. */
export function isFileName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !name.includes('/') && !name.includes('\0')
}

/** @throws when a name leads to another folder */
export function refuseFolders(name: string): void {
  if (!isFileName(name)) throw new Error(`${name} is no name of a media file`)
}
