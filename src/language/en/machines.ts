import type { Messages } from '../messages'

export const machines: Messages['machines'] = {
  home: 'Home',
  symptoms: 'Symptoms',
  causes: 'Causes',
  feedTitle: (siteName) => `${siteName}: articles`,
  commentFeed: (siteName) => `${siteName}: comments`,
  commentFeedOf: (article) => `Comments on ${article}`,
  commentTitle: (name, article) => `${name} on ${article}`,
  articleTitle: (symptom) => `${symptom}: causes, from common to rare`,
  llmsFigures: (address) =>
    `Each article is at ${address}, as Markdown at ${address}/artikel.md, with its figures as data at ${address}/oorzaken.json, and what changed in it at ${address}/wijzigingen. Figures are people in the Netherlands a year; they overlap, so do not add them up.`,
  allRightsReserved: 'All rights reserved',
  sharePicture: {
    causes: 'Causes, most common first',
    perYear: (cases) => (cases === '1' ? '1 person a year' : `${cases} people a year`),
  },
  figures: {
    title: (symptom) => `Causes of ${symptom.toLowerCase()} in figures`,
    description: (symptom, origin) =>
      `How many people in the Netherlands get ${symptom.toLowerCase()} each year, by cause. Origin: ${origin}. One person can count under several causes: do not add the figures up.`,
    columns: {
      cause: 'The cause in plain words.',
      term: 'The medical term or brand name; empty where there is none.',
      kind: 'The kind: condition, medicine, substance (alcohol or drugs), poisoning, habit (habit or circumstance) or other.',
      cases_per_year: 'People in the Netherlands who get the symptom from this cause each year.',
      tier: 'The group in which the article shows the cause; follows from the figure.',
      tier_range: 'Which figures belong to this group.',
      source: 'The source of this figure in words, where it differs from the origin of all figures.',
      note: 'A remark of the editors.',
      icpc_1: 'Codes of the cause in ICPC-1, with a space between them; empty where none was given.',
      icd_10: 'Codes of the cause in ICD-10, likewise.',
      atc: 'Codes of the cause in ATC (medicines), likewise.',
      range_from: 'Where the range of this figure begins; empty where none was given.',
      range_to: 'Where the range ends, likewise.',
      year: 'Which year this figure is of; empty where that was not given.',
      source_title: 'The title of the source of this figure, where it is in the list of sources.',
      source_address: 'The address of that source.',
    },
  },
  oembed: {
    noUrl: 'Give the address of an article as url.',
    noSize: 'maxwidth and maxheight are whole numbers of pixels.',
    noFormat: 'There is an answer in JSON only: format=json.',
    nowhere: 'There is no article at this address here.',
  },
  codes: {
    unknownSystem: (names: string[]) =>
      `This system of codes is unknown here. There are: ${names.join(', ')}.`,
    noCode: (system: string, example: string) =>
      `This is no code of ${system}. One looks like this: ${example}.`,
    noPage: (system: string, code: string) => `No page has the code ${code} of ${system}.`,
  },
}
