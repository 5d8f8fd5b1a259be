import type { KeyboardEvent } from 'react'

/**
 * From cell to cell as in a spreadsheet: up and down (also by Enter) within a column, left and right where the text
 * ends. Answers whether the key is dealt with; false at the table's edge.
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>): boolean {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null
  const row = cell?.closest('tr')
  if (!cell || !row || event.ctrlKey || event.metaKey || event.altKey) return false
  const isButton = cell instanceof HTMLButtonElement
  switch (event.key) {
    case 'ArrowUp':
      return focus(inColumn(row.previousElementSibling, cell))
    case 'ArrowDown':
      return focus(inColumn(row.nextElementSibling, cell))
    case 'Enter':
      if (isButton) return false
      return focus(inColumn(event.shiftKey ? row.previousElementSibling : row.nextElementSibling, cell))
    case 'ArrowLeft':
      return (isButton || caretIsAt(cell, 'start')) && focus(beside(row, cell, -1))
    case 'ArrowRight':
      return (isButton || caretIsAt(cell, 'end')) && focus(beside(row, cell, 1))
    default:
      return false
  }
}

function inColumn(row: Element | null, { dataset }: HTMLElement): HTMLElement | null {
  return row?.querySelector<HTMLElement>(`[data-column="${dataset.column}"]`) ?? null
}

function beside(row: HTMLTableRowElement, cell: HTMLElement, step: number): HTMLElement | undefined {
  const cells = [...row.querySelectorAll<HTMLElement>('[data-column]')]
  return cells[cells.indexOf(cell) + step]
}

function caretIsAt(cell: HTMLElement, edge: 'start' | 'end'): boolean {
  if (!(cell instanceof HTMLInputElement)) return true
  const { selectionStart, selectionEnd, value } = cell
  const isAllSelected = selectionStart === 0 && selectionEnd === value.length
  const at = edge === 'start' ? 0 : value.length
  return isAllSelected || (selectionStart === at && selectionEnd === at)
}

function focus(cell: HTMLElement | null | undefined): boolean {
  if (!cell) return false
  cell.focus()
  if (cell instanceof HTMLInputElement) cell.select()
  return true
}
