import { CauseFilterElement } from './cause-filter'
import { CommentFormElement } from './comment-form'
import { ContentsListElement } from './contents-list'
import { openTiersForPrint, PageToolsElement } from './page-tools'
import { SearchBoxElement } from './search-box'

const ELEMENTS = {
  'search-box': SearchBoxElement,
  'contents-list': ContentsListElement,
  'cause-filter': CauseFilterElement,
  'page-tools': PageToolsElement,
  'comment-form': CommentFormElement,
}

// Each in a task of its own: all at once would hold up a slow phone, which has the page to lay out as well.
for (const [name, element] of Object.entries(ELEMENTS)) {
  setTimeout(() => customElements.define(name, element))
}
openTiersForPrint()
