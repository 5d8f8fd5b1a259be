'use client'

const KEYS = [
  ['P', 'publiceren of laten staan'],
  ['A', 'afwijzen'],
  ['S', 'spam'],
  ['B', 'blokkeren'],
  ['W', 'laten wachten'],
  ['R', 'antwoorden'],
  ['M', 'afwijzen met een reden, en die mailen'],
  ['E', 'bewerken'],
  ['N', 'aantekening voor collega’s'],
  ['J', 'volgende'],
  ['K', 'vorige'],
  ['X', 'kiezen'],
  ['Z', 'laatste besluit terugdraaien'],
  ['?', 'deze lijst'],
] as const

interface Props {
  isShown: boolean
  areOn: boolean
  onSwitch: (areOn: boolean) => void
}

/** The keys of the desk, and the switch that turns them off. */
export function KeyHelp({ isShown, areOn, onSwitch }: Props) {
  return (
    <div id="desk-help" className="desk__help" hidden={!isShown}>
      <dl className="desk__keys">
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>Zijn er reacties gekozen, dan geldt een besluit voor alle gekozen reacties.</p>
      <label>
        <input type="checkbox" checked={areOn} onChange={({ target }) => onSwitch(target.checked)} /> Toetsen
        gebruiken
      </label>
    </div>
  )
}
