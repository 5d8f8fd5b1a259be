import { useDocumentInfo } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import type { Remark } from '../remarks/remark'

/** How many open remarks each figure of an article has, by the id of its cause; for the articles that are open. */
const figures = new Map<string, ReadonlyMap<string, number>>()
const listeners = new Set<() => void>()

/** Tells the list of causes what is said about its figures. @returns how to take that back */
export function tellFigures(key: string, remarks: readonly Remark[]): () => void {
  const counts = new Map<string, number>()
  for (const { about, cause, resolved } of remarks)
    if (about === 'figure' && !resolved) counts.set(cause, (counts.get(cause) ?? 0) + 1)
  set(key, counts)
  return () => set(key, undefined)
}

function set(key: string, counts: ReadonlyMap<string, number> | undefined): void {
  if (counts) figures.set(key, counts)
  else figures.delete(key)
  for (const listener of listeners) listener()
}

/** The open remarks about figures of the article of this form; undefined where there is no panel to add one. */
export function useFigureRemarks(): ReadonlyMap<string, number> | undefined {
  const { collectionSlug, id } = useDocumentInfo()
  const read = () => figures.get(`${collectionSlug}:${id}`)
  return useSyncExternalStore(subscribe, read, read)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
