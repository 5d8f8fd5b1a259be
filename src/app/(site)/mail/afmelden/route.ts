import { linkPage } from '../link-page'

export const { GET, POST } = linkPage('unsubscribe')
