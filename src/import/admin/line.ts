/** What the import says while it runs, a line of JSON each; the last one holds the report. */
export type ImportLine =
  | { state: 'running'; part: number; text: string }
  | { state: 'done' | 'failed'; text: string }
