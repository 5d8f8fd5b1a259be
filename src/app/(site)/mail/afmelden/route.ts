import { followLink, showLink } from '../link-page'

export const GET = showLink('unsubscribe')
export const POST = followLink('unsubscribe')
