/** A reader posts and asks for mail: the site asks back whether the address is theirs. @returns the address */
export async function askForMail(site: { url: string }, name: string): Promise<string> {
  const email = `${name}@geheim.example`
  const fields = { name, email, body: `Een reactie van ${name}.`, consent: 'ja', notifyReplies: 'ja' }
  const answer = await fetch(`${site.url}/symptomen/spierkrampen/reacties`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
  })
  if (answer.status !== 303) throw new Error(`the comment was answered with ${answer.status}`)
  return email
}
