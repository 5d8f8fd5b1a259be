import { EDITORS } from '@/access/access'
import type { OwnView } from '@/admin/own-view'

export const matrixPage: OwnView = {
  path: '/matrix',
  title: 'Matrix van aantallen',
  component: '@/articles/matrix/matrix-view#MatrixView',
  roles: EDITORS,
  inNavigation: true,
}
