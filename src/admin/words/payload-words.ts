/** Payload's Dutch, where it is English, a program's word, a mistake or too familiar; by its own keys. */
export const payloadWords = {
  authentication: {
    resetPasswordToken: 'Sleutel om het wachtwoord te herstellen',
    resetYourPassword: 'Herstel uw wachtwoord',
    tokenRefreshSuccessful: 'U blijft ingelogd.',
  },
  error: {
    insufficientClipboardPermissions:
      'De browser laat het klembord niet lezen. Sta dat toe in de instellingen van uw browser.',
    notFound: 'Dit is niet gevonden.',
    tokenInvalidOrExpired: 'Deze link is ongeldig of verlopen.',
    tokenNotProvided: 'In deze link ontbreekt een deel.',
    unableToUpdateCount: 'Kan {{count}} van {{total}} {{label}} niet bijwerken.',
    verificationTokenInvalid: 'Deze link is ongeldig.',
  },
  fields: {
    addUpload: 'Bestand toevoegen',
    editRelationship: 'Verwijzing bewerken',
    linkedTo: 'Gekoppeld aan <0>{{label}}</0>',
    removeUpload: 'Bestand weghalen',
    swapUpload: 'Ander bestand kiezen',
    toggleBlock: 'Blok open- of dichtklappen',
    uploadNewLabel: 'Nieuw bestand: {{label}}',
  },
  general: {
    aboutToDeleteCount_many: 'U staat op het punt {{count}} {{label}} te verwijderen',
    aboutToDeleteCount_one: 'U staat op het punt {{count}} {{label}} te verwijderen',
    aboutToDeleteCount_other: 'U staat op het punt {{count}} {{label}} te verwijderen',
    createNewLabel: '{{label}} aanmaken',
    creatingNewLabel: '{{label}} aanmaken',
    currentlyEditing:
      'is dit document nu aan het bewerken. Neemt u het over, dan kan uw collega niet verder bewerken, en gaat verloren wat daar nog niet bewaard is.',
    deletedAt: 'Verwijderd op',
    emailAddress: 'E-mailadres',
    exitLivePreview: 'Voorbeeld sluiten',
    globals: 'Instellingen',
    noResults: 'Geen {{label}} gevonden: er zijn er nog geen, of niets past bij de filters.',
    noResultsDescription: 'Er is hier nog niets, of niets past bij de filters hierboven.',
    or: 'of',
    payloadSettings: 'Voorkeuren',
    permanentlyDelete: 'Definitief verwijderen',
    reset: 'Terugzetten',
    resetPreferences: 'Voorkeuren terugzetten',
    resetPreferencesDescription: 'Al uw voorkeuren worden weer zoals ze in het begin waren.',
    resettingPreferences: 'Voorkeuren worden teruggezet.',
    restoring: 'Herstellen …',
    updateForEveryone: 'Bijwerken voor iedereen',
  },
  'plugin-seo': {
    bestPractices: 'lees de uitleg',
    charactersToGo: 'nog {{characters}} tekens',
    lengthTipDescription:
      'Het beste zijn {{minLength}} tot {{maxLength}} tekens. Hoe u een goede beschrijving schrijft: ',
    lengthTipTitle: 'Het beste zijn {{minLength}} tot {{maxLength}} tekens. Hoe u een goede titel schrijft: ',
    previewDescription: 'Een zoekmachine kan het anders tonen.',
  },
  upload: { bulkUpload: 'Meer bestanden tegelijk' },
  version: {
    aboutToPublishSelection:
      'U staat op het punt alle {{label}} in de selectie te publiceren. Weet u het zeker?',
    aboutToRestoreGlobal:
      'U staat op het punt {{label}} terug te zetten naar hoe het was op {{versionDate}}.',
    aboutToUnpublishSelection:
      'U staat op het punt alle {{label}} in de selectie van de site te halen. Weet u het zeker?',
    compareVersions: 'Versies vergelijken',
    currentDraft: 'Huidig concept',
    currentPublishedVersion: 'Huidige gepubliceerde versie',
    currentlyViewing: 'U bekijkt',
    previousVersion: 'Vorige versie',
    previouslyDraft: 'Eerder een concept',
    viewingVersionGlobal: 'Bekijk versie van {{entityLabel}}',
    viewingVersionsGlobal: 'Bekijk versies van {{entityLabel}}',
  },
}
