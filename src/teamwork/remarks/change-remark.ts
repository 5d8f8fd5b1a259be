import type { PayloadRequest } from 'payload'
import { type ArticleRef, findTitle } from '../article'
import { findColleague } from '../colleagues'
import { assigneeData } from './add-remark'
import { findRemark, IS_OPEN } from './find-remarks'
import { mailAssigned } from './mail-assigned'
import { changeRemarkWhere } from './stored-remarks'

/** Gives a remark to a colleague, or to nobody, and tells them. @throws APIError in words */
export async function assignRemark(
  req: PayloadRequest,
  ref: ArticleRef,
  id: string,
  assignee: string | null,
): Promise<void> {
  const title = await findTitle(req, ref)
  await findRemark(req, ref, id)
  const to = assignee ? await findColleague(req, assignee) : undefined
  await changeRemarkWhere(req, id, {}, assigneeData(to))
  if (to) await mailAssigned(req, { ...ref, title, remark: id, to })
}

/** Resolves a remark, or opens it again. Of two at once, the first one's name stays. @throws APIError in words */
export async function resolveRemark(
  req: PayloadRequest,
  ref: ArticleRef,
  id: string,
  isResolved: boolean,
): Promise<void> {
  await findRemark(req, ref, id)
  if (!isResolved) await changeRemarkWhere(req, id, {}, { resolvedAt: null, resolvedByName: null })
  else
    await changeRemarkWhere(req, id, IS_OPEN, {
      resolvedAt: new Date().toISOString(),
      resolvedByName: req.user?.name ?? '',
    })
}
