/** What the site does, drawn: somebody has a symptom somewhere, and its causes differ in how many people they befall. */
export function HomeDrawing() {
  return (
    <svg className="home-drawing" viewBox="0 0 400 300" aria-hidden="true">
      <g className="home-drawing__person">
        <circle cx="104" cy="46" r="25" />
        <path d="M104 102v62" strokeWidth="58" />
        <path d="M79 98l-24 76M129 98l24 76" strokeWidth="20" />
        <path d="M91 172l-6 112M117 172l8 112" strokeWidth="25" />
      </g>
      <path className="home-drawing__lead" d="M122 246h84M206 246V82h22M206 138h22M206 192h22M206 246h22" />
      <path className="home-drawing__bars" d="M246 82h134M246 138h82M246 192h40M246 246h10" />
      <circle className="home-drawing__place" cx="122" cy="246" r="13" />
    </svg>
  )
}
