import { type Remark, remarkText } from './remark'

/** Nothing was imported. Each problem says in Dutch what is wrong, with its line where there is one. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'

  constructor(readonly problems: Remark[]) {
    super(problems.map(remarkText).join('\n'))
  }
}
