import { expect, it } from 'vitest'
import { tookShort } from '../../../tests/support/took-short'
import { withoutTemplateTags } from './template-tags'

const text = (markdown: string) =>
  withoutTemplateTags(markdown)
    .text.replace(/\n{3,}/g, '\n\n')
    .trim()

it.each([
  ['{{< youtube abc123 >}}', '<https://www.youtube.com/watch?v=abc123>'],
  ['{{< youtube id="abc123" title="Rekken" >}}', '<https://www.youtube.com/watch?v=abc123>'],
  ['{{< vimeo 146022717 >}}', '<https://vimeo.com/146022717>'],
  ['{% youtube abc123 %}', '<https://www.youtube.com/watch?v=abc123>'],
  ['{% include video id="abc123" provider="youtube" %}', '<https://www.youtube.com/watch?v=abc123>'],
  [
    '{{< figure src="/a.jpg" alt="Been" caption="Een been" >}}',
    '<figure><img src="/a.jpg" alt="Been"><figcaption>Een been</figcaption></figure>',
  ],
  ['{% include figure.html image="/a.png" %}', '<figure><img src="/a.png" alt=""></figure>'],
  ['{% img left /a.png 300 %}', '<figure><img src="/a.png" alt=""></figure>'],
  ['![Been]({{ site.baseurl }}/a.jpg)', '![Been](/a.jpg)'],
  ['![Been]({{ "/a.jpg" | relative_url }})', '![Been](/a.jpg)'],
  ['[kramp]({% post_url 2015-06-13-kramp %})', '[kramp](kramp)'],
  ['[kramp]({% link _posts/2015-06-13-kramp.md %})', '[kramp](/kramp)'],
  ['[kramp]({{< ref "/klachten/kramp.md#rust" >}})', '[kramp](/klachten/kramp#rust)'],
  ['{% highlight js %}\na()\n{% endhighlight %}', '~~~~\na()\n~~~~'],
  ['{{< button label="Bel ons" link="/contact/" >}}', '[Bel ons](/contact/)'],
  ['{{< toc >}}', ''],
])('writes what a program fills in as Markdown: %s', (tag, expected) => {
  expect(text(tag)).toBe(expected)
})

it('takes tags off that stand around words, and says so', () => {
  const markdown =
    '{{< intro >}}\nRust helpt.\n{{< /intro >}}\n\n{{% details title="Meer" %}}\nWater ook.\n{{% /details %}}'
  expect(text(markdown)).toBe('Rust helpt.\n\n**Meer**\n\nWater ook.')
  expect(withoutTemplateTags(markdown).told).toEqual([
    'wat een programma om woorden heen zette ("intro", "details") is weggelaten; de woorden staan er nog.',
  ])
  expect(text('{% blockquote Jan %}\nRust roest.\n{% endblockquote %}')).toBe('Rust roest.')
})

it('reads a text full of beginnings without an end at once', () => {
  for (const beginning of [
    '{% highlight x %}',
    '{{< code x >}}',
    '{{< a ',
    '{% include a ',
    '{{ "a" | url ',
    '{{ site.url ',
  ])
    expect([beginning, tookShort(() => withoutTemplateTags(beginning.repeat(20_000)))]).toEqual([
      beginning,
      true,
    ])
})

it.each([
  '{% if a %}Soms{% endif %}',
  '{{< contactformulier >}}',
  '{{ page.title }}',
  '`{{< youtube abc >}}`',
  '{{</* youtube abc */>}}',
])('leaves what means nothing here, and code: %s', (tag) => {
  expect(withoutTemplateTags(tag)).toEqual({ text: tag, told: [] })
})
