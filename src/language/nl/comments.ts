const number = (value: number) => value.toLocaleString('nl-NL')

/** Reading and posting comments. */
export const comments = {
  count: (count: number) =>
    count === 0 ? 'Reacties' : count === 1 ? '1 reactie' : `${number(count)} reacties`,
  staff: 'Redactie',
  edited: 'Bewerkt door de redactie',
  none: 'Er zijn geen reacties.',
  noneYet: 'Er zijn nog geen reacties.',
  skip: (count: string) => `Sla ${count} reacties over`,
  closed: 'Reageren op dit artikel kan niet meer.',
  reply: 'Beantwoorden',
  replyTo: (name: string) => ` aan ${name}`,
  removed: 'Deze reactie is verwijderd.',
  answers: (name: string) => `Antwoord op ${name}`,
  answersEarlier: 'Antwoord op een eerdere reactie',
  pages: {
    title: (article: string, page: number) => `Reacties op ${article}, bladzijde ${number(page)}`,
    label: 'Bladzijden met reacties',
    older: 'Oudere reacties',
    newer: 'Nieuwere reacties',
    article: (title: string) => `Naar het artikel ${title}`,
    empty: 'Op deze bladzijde staan geen reacties meer.',
    feed: 'Volg de reacties op dit artikel (RSS)',
  },
  form: {
    heading: 'Geef een reactie',
    answerTo: (name: string) => `Antwoord op ${name}`,
    required: 'Het e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *',
    noAdvice:
      'Vraag hier geen medisch advies over uzelf: wij kunnen dat niet geven. Maakt u zich zorgen? Bel uw huisarts. Is het levensbedreigend? Bel 112.',
    whatHappens: 'Een redacteur leest uw reactie voordat zij op de site komt, meestal binnen een paar dagen.',
    whatHappensUnread: 'Uw reactie komt op de site. Soms leest een redacteur haar eerst.',
    atMost: (characters: number) => `Ten hoogste ${number(characters)} tekens.`,
    body: 'Reactie *',
    name: 'Naam *',
    nameHint: 'Staat bij uw reactie. Een voornaam is genoeg.',
    email: 'E-mailadres *',
    emailHint: 'Alleen voor de redactie, en voor mail waar u zelf om vraagt. Het wordt nooit gepubliceerd.',
    ownData: 'Zie of wis wat u eerder plaatste',
    privacy: 'Lees wat wij met uw gegevens doen',
    consent: 'Mijn naam en reactie mogen op deze site staan *',
    notifyReplies: 'Mail mij als iemand antwoordt',
    bait: 'Laat dit veld leeg',
    offline: 'Er is geen verbinding. Uw tekst staat er nog: probeer het straks opnieuw.',
    sending: 'Uw reactie wordt verstuurd.',
    /** `%1` is filled in by script. */
    left: 'U kunt nog %1 tekens schrijven.',
    tooLong: '%1 tekens te veel.',
    cancel: 'Annuleren',
    submit: 'Reactie plaatsen',
    backTo: (title: string) => `Terug naar ${title}`,
    problem: 'Er is een probleem',
    errorPrefix: 'Fout: ',
    title: (article: string | undefined) => (article ? `Reactie op ${article}` : 'Reactie'),
  },
  errors: {
    name: 'Vul uw naam in',
    nameLong: (most: number) => `Maak uw naam korter: ten hoogste ${most} tekens`,
    email: 'Vul uw e-mailadres in',
    emailIncomplete: 'Vul een volledig e-mailadres in, zoals naam@voorbeeld.nl',
    body: 'Schrijf uw reactie',
    bodyLong: (most: number, over?: number) =>
      `Maak uw reactie korter: ten hoogste ${number(most)} tekens${over ? `, nu ${number(over)} te veel` : ''}`,
    consent: 'Geef aan dat uw reactie gepubliceerd mag worden',
    parent: 'De reactie waarop u antwoordt, is er niet meer',
    noArticle: 'Dit artikel is er niet (meer)',
    closed:
      'Reageren op dit artikel kan niet meer. Uw tekst is niet geplaatst, maar staat hieronder: u kunt hem kopiëren',
    tooMany: (minutes: number) =>
      `Er is te veel verstuurd vanaf uw netwerk. Probeer het over ${minutes === 1 ? '1 minuut' : `${number(minutes)} minuten`} nog eens`,
    notStored: 'Uw reactie kon niet worden opgeslagen. Probeer het over een paar minuten nog eens',
    wrongType: 'Stuur de reactie als formulier of als JSON',
    tooLarge: 'Uw reactie is te lang om te versturen',
    broken: 'Uw reactie kwam niet goed over. Probeer het nog eens',
  },
  thanks: {
    waits: 'Bedankt, uw reactie wacht op goedkeuring',
    waitsText:
      'Een redacteur leest uw reactie voordat zij bij het artikel komt te staan. Dat duurt meestal een paar dagen.',
    waitsConfirm:
      'Stond er al eerder een reactie van u op deze site? Dan krijgt u een mail waarmee u deze reactie zelf plaatst.',
    toComment: 'Naar uw reactie',
    toAnswered: 'Terug naar de reactie waarop u antwoordde',
    placed: 'Bedankt, uw reactie staat bij het artikel',
    placedText: 'Iedereen kan uw reactie nu lezen.',
  },
  report: {
    link: 'Melden',
    linkOf: (name: string) => ` van de reactie van ${name}`,
    title: 'Reactie melden',
    what: 'Hoort deze reactie hier niet? Meld haar bij de redactie. Wij bewaren niet wie u bent.',
    reason: 'Wat is er mis? (mag leeg blijven)',
    submit: 'Melden',
    thanks: 'Bedankt voor uw melding',
    thanksText: 'De redactie kijkt naar de reactie.',
    gone: 'Deze reactie is er niet meer',
  },
  /** Why a comment waits, for moderators. */
  reasons: {
    bait: 'Vulde een verborgen veld in',
    noPuzzle: 'Geen puzzel opgelost (geen JavaScript)',
    wrongPuzzle: 'De puzzel klopt niet',
    expiredPuzzle: 'De puzzel was verlopen',
    usedPuzzle: 'De puzzel was al gebruikt',
    fast: (seconds: number) =>
      `Snel geschreven: binnen ${seconds === 1 ? '1 seconde' : `${seconds} seconden`}`,
    links: (count: number, allowed: number) =>
      `${count === 1 ? '1 link' : `${number(count)} links`} (toegestaan: ${number(allowed)})`,
    heldWord: (word: string) => `Bevat "${word}"`,
    spamWord: (word: string) => `Bevat het spamwoord "${word}"`,
    reported: (count: number) =>
      `Gemeld door lezers: ${count === 1 ? '1 melding' : `${number(count)} meldingen`}`,
    language: (code: string) =>
      `Lijkt niet in een taal van de site, maar in het ${new Intl.DisplayNames('nl', { type: 'language' }).of(code)}`,
    looksLikeSpam: (count: number, words: string[]) =>
      `Lijkt op ${count === 1 ? '1 eerder spambericht' : `${number(count)} eerdere spamberichten`}${
        words.length > 0 ? `: ${words.join(', ')}` : ''
      }`,
    blocked: (kind: string, what: string, why: string) =>
      `Geblokkeerd: ${kind.toLowerCase()} ${what} (${why})`,
    repeated: 'Dezelfde tekst stond kort geleden in een andere reactie',
  },
}
