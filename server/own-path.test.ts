import { expect, it } from 'vitest'
import { ownPath } from './own-path.mjs'

it.each([
  ['/symptomen?pagina=2', '/symptomen?pagina=2'],
  ['http://localhost:3000/symptomen?pagina=2', '/symptomen?pagina=2'],
  ['HTTPS://user@other.example:8080/a//b', '/a//b'],
  ['http://localhost', '/'],
  ['http://localhost?q=http://x/y', '/?q=http://x/y'],
  ['*', '/*'],
  ['ftp://x/y', '/ftp://x/y'],
  ['', '/'],
])('a request for %s asks this site for %s', (target, path) => {
  expect(ownPath(target)).toBe(path)
})
