import { describe, expect, it } from 'vitest'
import { changeOfSessions } from './change-of-sessions'

const NOW = new Date('2026-11-29T12:00:00Z')
const LATER = '2026-11-29T14:00:00.000Z'
const session = (id: string, expiresAt = LATER) => ({ id, createdAt: '2026-11-29T10:00:00.000Z', expiresAt })

describe('sessions of an account', () => {
  it('are added to what others began since a login read them', () => {
    const added = { id: 'mine', createdAt: NOW, expiresAt: new Date(LATER) }
    expect(changeOfSessions([session('old'), session('theirs')], [session('old'), added], NOW)).toEqual({
      $push: added,
    })
  })

  it('lose one that logs out, and none that goes on', () => {
    const stored = [session('one'), session('two')]
    expect(changeOfSessions(stored, [session('two')], NOW)).toEqual([session('two')])
    const prolonged = { ...session('two'), expiresAt: new Date('2026-11-29T16:00:00Z') }
    expect(changeOfSessions(stored, [prolonged], NOW)).toEqual([session('one'), prolonged])
  })

  it('do not come back by going on when they were ended meanwhile', () => {
    const prolonged = { ...session('one'), expiresAt: new Date(LATER) }
    expect(changeOfSessions([], [prolonged], NOW)).toEqual([])
  })

  it('are dropped when they are over', () => {
    const over = session('over', '2026-11-29T11:00:00.000Z')
    const added = { id: 'mine', createdAt: NOW, expiresAt: new Date(LATER) }
    expect(changeOfSessions([over], [over, added], NOW)).toEqual([added])
  })
})
