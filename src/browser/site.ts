import { CommentFormElement } from './comment-form'

customElements.define('comment-form', CommentFormElement)
