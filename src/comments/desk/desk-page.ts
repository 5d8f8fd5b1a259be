import type { OwnView } from '@/admin/own-view'

export const deskPage: OwnView = {
  path: '/reacties',
  title: 'Reacties beoordelen',
  component: '@/comments/desk/desk-view#DeskView',
  roles: ['admin', 'editor', 'moderator'],
}
