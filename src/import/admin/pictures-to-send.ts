/** A chosen file, and where it stands in the folder that was chosen. */
export interface ChosenPicture {
  file: File
  path: string
}

export function isPictureName(name: string): boolean {
  return /\.(jpe?g|png|webp|avif|gif)$/i.test(name)
}

/** The pictures of a folder; without the sizes that WordPress made (`foto-300x200.jpg`) where the original is there too. */
export function picturesToSend(files: File[]): ChosenPicture[] {
  const chosen = files
    .filter(({ name }) => isPictureName(name))
    .map((file) => ({ file, path: pathInFolder(file) }))
  const paths = new Set(chosen.map(({ path }) => path))
  return chosen.filter(({ path }) => {
    const original = path.replace(/-\d+x\d+(?=\.\w+$)/, '')
    return original === path || !paths.has(original)
  })
}

/** Browsers begin it with the name of the folder itself. */
function pathInFolder({ name, webkitRelativePath }: File): string {
  return webkitRelativePath.split('/').slice(1).join('/') || name
}
