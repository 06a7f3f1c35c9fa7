import type { Live } from '../data/live';

const sentences = {
  connecting: 'De pagina zoekt verbinding.',
  live: 'De pagina werkt zichzelf bij.',
  down: 'Er is nu geen directe verbinding. Wij kijken elke 10 seconden of er iets nieuws is.',
} as const satisfies Record<Live['connection'], string>;

/** Says politely that the page updated itself. The regions are always there, so that a screen reader hears what is put in. */
export function LiveLine({ connection, news }: Live) {
  return (
    <div className={`live-line live-line--${connection}`}>
      <p className="live-line__state" role="status">
        {/* Only trouble is worth an interruption; that all is well can be read on the screen. */}
        {connection === 'down' && sentences.down}
      </p>
      {connection !== 'down' && <p className="live-line__state">{sentences[connection]}</p>}
      <p className="live-line__news" role="status">
        {news}
      </p>
    </div>
  );
}
