import { expect, it } from 'vitest'
import { picturesToSend } from './pictures-to-send'

const chosen = (path: string) =>
  Object.assign(new File([], path.split('/').at(-1) ?? ''), { webkitRelativePath: path })
const pathsOf = (...paths: string[]) => picturesToSend(paths.map(chosen)).map(({ path }) => path)

it('sends the pictures of a folder under their places in it, and nothing else', () => {
  expect(pathsOf('uploads/2024/05/Foto.JPG', 'uploads/notes.txt', 'uploads/.DS_Store')).toEqual([
    '2024/05/Foto.JPG',
  ])
})

it('leaves out the sizes that WordPress made, unless the original is missing', () => {
  const paths = ['u/a.jpg', 'u/a-300x200.jpg', 'u/b-300x200.jpg']
  expect(pathsOf(...paths)).toEqual(['a.jpg', 'b-300x200.jpg'])
})

it('sends files that were chosen one by one under their names', () => {
  expect(
    picturesToSend([Object.assign(new File([], 'los.png'), { webkitRelativePath: '' })]).map(
      ({ path }) => path,
    ),
  ).toEqual(['los.png'])
})
