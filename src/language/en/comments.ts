import type { Messages } from '../messages'

export const comments: Messages['comments'] = {
  count: (count) => (count === 0 ? 'Comments' : count === 1 ? '1 comment' : `${count} comments`),
  staff: 'Editors',
}
