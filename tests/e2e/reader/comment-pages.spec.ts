import { expect, test } from '@playwright/test'
import { expectAccessible } from '../../support/accessible'
import { adminApi } from '../../support/api'

test(
  'a reader goes through the pages of comments, finds one by its link, and answers on an older page',
  {
    tag: '@one-width',
  },
  async ({ page, request }, { project }) => {
    const api = await adminApi(request)
    const title = `Besproken klacht ${project.name} ${Date.now()}`
    const article = await api.create('symptoms', { title, _status: 'published' })
    const enter = (body: string, parent?: string, name = `Lezer ${body}`) => {
      const comment = { symptom: article.id, name, email: 'lezer@geheim.example', body }
      return api.create('comments', { ...comment, status: 'published', ...(parent && { parent }) })
    }
    const first = await enter('Ervaring 1')
    for (const word of ['een', 'twee', 'drie']) await enter(`Antwoord ${word}`, first.id)
    for (let number = 2; number <= 21; number += 1) await enter(`Ervaring ${number}`)
    const withdrawn = await enter('Wordt verwijderd')
    let deepest = withdrawn
    for (let level = 2; level <= 7; level += 1) {
      // A name without spaces, longer than a phone is wide.
      const name = level === 6 ? 'W'.repeat(60) : undefined
      deepest = await enter(`Diepte ${level}`, deepest.id, name)
    }
    await api.update('comments', withdrawn.id, { status: 'rejected' })

    const path = `/symptomen/${article.slug}`
    await page.goto(path)
    await expect(page.getByRole('heading', { name: '30 reacties' })).toBeVisible()
    await page.getByRole('link', { name: 'Nieuwere reacties' }).click()
    await expect(page).toHaveURL(`${path}/reacties/2`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Reacties op ${title}, bladzijde 2`)
    await expect(page.getByText('Deze reactie is verwijderd.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Antwoord op Lezer Diepte 5' })).toBeVisible()
    await expectAccessible(page)
    // What is answered seven deep still fits.
    await page.setViewportSize({ width: 320, height: 640 })
    await expectAccessible(page)
    await page.setViewportSize({ width: 1280, height: 900 })

    await page.locator(`#reactie-${deepest.number} .comment__date`).click()
    await expect(page).toHaveURL(`${path}/reacties/2#reactie-${deepest.number}`)

    const answered = page.getByRole('article').filter({ hasText: 'Ervaring 21' })
    await answered.getByRole('link', { name: 'Beantwoorden' }).click()
    await expect(page.getByRole('heading', { name: 'Antwoord op Lezer Ervaring 21' })).toBeVisible()
    await page.getByLabel('Reactie *').fill(`Dat heb ik ook. ${title}`)
    await page.getByLabel('Naam *').fill('Bram')
    await page.getByLabel('E-mailadres *').fill('bram@geheim.example')
    await page.getByLabel('Mijn naam en reactie').check()
    await page.getByRole('button', { name: 'Reactie plaatsen' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Bedankt')
    await page.getByRole('link', { name: 'Terug naar de reactie waarop u antwoordde' }).click()
    await expect(page).toHaveURL(new RegExp(`${path}/reacties/2#reactie-`))
    await page.getByRole('link', { name: 'Oudere reacties' }).click()
    await expect(page).toHaveURL(`${path}#reacties`)
  },
)
