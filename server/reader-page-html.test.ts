import { describe, expect, it } from 'vitest'
import { answerOf, withoutFrameworkScripts } from './reader-page-html.mjs'

describe('a reader page', () => {
  it.each([
    ['Next chunks', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['page data', '<script>self.__next_f.push([1,"x</b>"])</script>'],
    ['the start of page data', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    ['chunk loading', '<script id="_R_">(globalThis["TURBOPACK"] || []).push({})</script>'],
    ['streaming', '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>'],
    ['script preloads', '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/>'],
  ])('loses %s', (_, element) => {
    expect(withoutFrameworkScripts(`<p>a</p>${element}<p>b</p>`)).toBe('<p>a</p><p>b</p>')
  })

  it('does not name its build', () => {
    expect(withoutFrameworkScripts('<html lang="nl" data-dpl-id="1a2b" class="x"><p>data-dpl-id="1"')).toBe(
      '<html lang="nl" class="x"><p>data-dpl-id="1"',
    )
    expect(withoutFrameworkScripts('<link rel="icon" href="/icon.svg?icon.0p.svg?dpl=1a2b"/>')).toBe(
      '<link rel="icon" href="/icon.svg?icon.0p.svg"/>',
    )
  })

  it.each([
    ['our own script', '<script src="/assets/site.js?v=1" defer=""></script>'],
    ['data for machines', '<script type="application/ld+json">{"name":"self.__next_f"}</script>'],
    ['what nobody knows', '<script>somethingNew()</script>'],
    ['style sheets of Next', '<link rel="stylesheet" href="/_next/static/a.css"/>'],
    ['preloads of style', '<link rel="preload" as="style" href="/assets/site.css"/>'],
  ])('keeps %s', (_, element) => {
    expect(withoutFrameworkScripts(element)).toBe(element)
  })
})

describe('the answer that a page asks for', () => {
  it('is its own status and address', () => {
    expect(answerOf('<main><section data-status="404">')).toEqual({ status: 404 })
    expect(answerOf('<section data-status="308" data-location="/a?b&amp;c">')).toEqual({
      status: 308,
      location: '/a?b&c',
    })
  })

  it('cannot be faked by text', () => {
    expect(answerOf('<p>&lt;p data-status=&quot;404&quot;&gt;</p>')).toEqual({})
  })
})
