import { CauseFilterElement } from './cause-filter'
import { CommentFormElement } from './comment-form'
import { ContentsListElement } from './contents-list'
import { openTiersForPrint, PageToolsElement } from './page-tools'
import { SearchBoxElement } from './search-box'

customElements.define('cause-filter', CauseFilterElement)
customElements.define('comment-form', CommentFormElement)
customElements.define('contents-list', ContentsListElement)
customElements.define('page-tools', PageToolsElement)
customElements.define('search-box', SearchBoxElement)
openTiersForPrint()
