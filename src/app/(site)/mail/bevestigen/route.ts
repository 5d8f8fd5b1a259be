import { followLink, showLink } from '../link-page'

export const GET = showLink('confirm')
export const POST = followLink('confirm')
